import { Inject, Injectable } from '@nestjs/common';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { OfficeDirectory } from '../../offices/office-directory.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { namesOfSaidWith, type SaidWith } from '../elsewhere/comes-with.ts';
import { apartFromSaidWith, readPayload } from './command-payload.ts';

/** What a command says, and the warnings that are confirmed with it. */
export interface ReadCommand<Payload> {
  readonly payload: Payload;
  readonly saidWith: Readonly<SaidWith>;
}

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
  ): Promise<ReadCommand<P['commands'][Name]>> {
    const { commandSchemas, kind } = this.#served;
    const { told, saidWith } = apartFromSaidWith(body, namesOfSaidWith<P>(kind.definition.commands[command]));
    const officeOf = await this.#offices.ofNames();
    return { payload: readPayload(commandSchemas, command, told, currency, officeOf), saidWith };
  }
}
