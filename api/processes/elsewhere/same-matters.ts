import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AskingForOthers } from '../../../database/processes/same-matters.ts';
import type { Matter, OtherProcess } from '../../../domain/kernel/incoming/elsewhere.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { ApiEnvironment } from '../../environment.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';

/**
 * Finds processes about the same as one that is opened or told something. The record is asked before anything comes in: while that
 * is away nothing can come in anyway, and the clocks of what runs go on.
 */
@Injectable()
export class SameMatters<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;

  constructor(@Inject(servedKind) served: ServedKind<P>, dataSource: DataSource, environment: ApiEnvironment) {
    this.#served = served;
    this.#dataSource = dataSource;
    this.#environment = environment;
  }

  /** @param matter null where nothing is told that another process could be about */
  async find(matter: Matter | null, asking: AskingForOthers): Promise<readonly OtherProcess[]> {
    const { kind, findSameMatters } = this.#served;
    if (matter === null || findSameMatters === undefined) return [];
    const found = await findSameMatters(this.#dataSource, this.#environment.settings.keyring, matter, asking);
    return found.map((other) => ({ ...other, kind: kind.name }));
  }
}
