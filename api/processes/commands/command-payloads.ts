import { Inject, Injectable } from '@nestjs/common';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { OfficeDirectory } from '../../offices/office-directory.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { readPayload } from './command-payload.ts';

/** Reads what commands of a kind say; an office that one names has to be one of the agency. */
@Injectable()
export class CommandPayloads<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #offices: OfficeDirectory;

  constructor(@Inject(servedKind) served: ServedKind<P>, offices: OfficeDirectory) {
    this.#served = served;
    this.#offices = offices;
  }

  /** @throws Problem as `readPayload`; `office-unknown` */
  async read<Name extends CommandName<P>>(
    command: Name,
    body: unknown,
    currency: Currency,
  ): Promise<P['commands'][Name]> {
    const { commandSchemas, officesNamed } = this.#served;
    const payload = readPayload(commandSchemas, command, body, currency);
    const office = officesNamed?.[command]?.(payload);
    if (office !== undefined) await this.#offices.requireNamed(office);
    return payload;
  }
}
