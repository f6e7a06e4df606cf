import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { MoveTarget } from '../../../database/offices/office-moves.ts';
import { datesChangedBy } from '../../../domain/kernel/recounting/changed-dates.ts';
import { ApiEnvironment } from '../../environment.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { idInAddress } from '../../validation/fields.ts';
import type { MovableVersion, MovableVersions } from '../moves/movable-version.ts';
import { officePath } from '../office-path.ts';
import { SettingsProposals } from './settings-proposals.ts';

/** A version of an office's settings. */
export const settingsVersionPath = officePath.extend({ version: idInAddress().meta({ example: 'dayu.cn.1' }) });
export type SettingsVersionPath = z.output<typeof settingsVersionPath>;

/** Open cases are moved to a version of their office's settings, once it is approved. */
@Injectable()
export class SettingsVersions implements MovableVersions<SettingsVersionPath> {
  readonly #environment: ApiEnvironment;
  readonly #proposals: SettingsProposals;

  constructor(environment: ApiEnvironment, proposals: SettingsProposals) {
    this.#environment = environment;
    this.#proposals = proposals;
  }

  /** @throws Problem `settings-version-not-found` */
  async find({ officeId, version }: SettingsVersionPath): Promise<MovableVersion> {
    const { row, decision } = await this.#proposals.get(officeId, version);
    return {
      target: settingsTarget(row),
      datesOf: (state, at) =>
        this.#environment.kinds
          .named(state.process)
          .with(({ definition }) => datesChangedBy(definition, definition.presentState(state), row.settings, at)),
      requireOpen: () => {
        if (decision?.outcome !== 'approved')
          throw new Problem({ code: 'settings-not-approved', detail: sentence('settings-need-approval') });
      },
    };
  }
}

/** What cases are moved to that are to go by these settings. */
export function settingsTarget({ officeId, rulebookId, version }: Omit<MoveTarget, 'kind'>): MoveTarget {
  return { kind: 'office-settings', officeId, rulebookId, version };
}
