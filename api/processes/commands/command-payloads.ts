import { Inject, Injectable } from '@nestjs/common';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { OfficeDirectory } from '../../offices/office-directory.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { readPayload } from './command-payload.ts';

/** Reads what commands of a kind say; an office that one names is one of the agency, as it is now. */
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
    const officeOf = await this.#offices.ofNames();
    return readPayload(this.#served.commandSchemas, command, body, currency, officeOf);
  }
}
