import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { datesChangedByRulebook } from '../../../domain/kernel/recounting/changed-dates.ts';
import { ApiEnvironment } from '../../environment.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { RulebookCatalogue } from '../../rulebooks/rulebook-catalogue.ts';
import { idInAddress } from '../../validation/fields.ts';
import type { MovableVersion, MovableVersions } from '../moves/movable-version.ts';
import { OfficeDirectory } from '../office-directory.ts';
import { officePath } from '../office-path.ts';

/** A published version of a rulebook, as an office moves its open cases to it. */
export const rulebookVersionPath = officePath.extend({
  rulebookId: idInAddress().meta({ example: 'cn' }),
  version: idInAddress().meta({ example: '2026.1' }),
});
export type RulebookVersionPath = z.output<typeof rulebookVersionPath>;

/** Open cases of an office are moved to the current version of their rulebook. */
@Injectable()
export class RulebookVersions implements MovableVersions<RulebookVersionPath> {
  readonly #offices: OfficeDirectory;
  readonly #catalogue: RulebookCatalogue;
  readonly #environment: ApiEnvironment;

  constructor(offices: OfficeDirectory, catalogue: RulebookCatalogue, environment: ApiEnvironment) {
    this.#offices = offices;
    this.#catalogue = catalogue;
    this.#environment = environment;
  }

  /** @throws Problem `office-not-found`, `rulebook-not-found`, `rulebook-version-not-found` */
  async find({ officeId, rulebookId, version }: RulebookVersionPath): Promise<MovableVersion> {
    await this.#offices.require(officeId);
    this.#catalogue.get(rulebookId, version);
    return {
      target: { kind: 'rulebook', officeId, rulebookId, version },
      datesOf: (state, at) =>
        this.#environment.kinds
          .named(state.process)
          .with(({ definition }) =>
            datesChangedByRulebook(definition, definition.presentState(state), { id: rulebookId, version }, at),
          ),
      requireOpen: () => {
        if (this.#catalogue.get(rulebookId).version !== version)
          throw new Problem({ code: 'rulebook-version-superseded', detail: sentence('rulebook-superseded') });
      },
    };
  }
}
