import { Injectable } from '@nestjs/common';
import type { KeptMove, MoveTarget, VersionCount } from '../../../database/office-moves.ts';
import type { AnyState } from '../../../domain/kernel/any-process.ts';
import { datesChangedBy, type ChangedDate } from '../../../domain/kernel/recounting/changed-dates.ts';
import type { OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import { ApiEnvironment } from '../../environment.ts';
import { sentence } from '../../language/readers-language.ts';
import type { Page } from '../../paging/cursor.ts';
import { Problem } from '../../problems/problem.ts';
import type { MovePreviewBody, OfficeMoveBody } from '../moves/move-bodies.ts';
import { OfficeMoves, type PreviewedCase } from '../moves/office-moves.ts';
import { SettingsProposals, type SettingsRequest } from './settings-proposals.ts';

/** Moves open cases to a version of their office's settings, and says beforehand what that would change. */
@Injectable()
export class SettingsMoves {
  readonly #environment: ApiEnvironment;
  readonly #proposals: SettingsProposals;
  readonly #moves: OfficeMoves;

  constructor(environment: ApiEnvironment, proposals: SettingsProposals, moves: OfficeMoves) {
    this.#environment = environment;
    this.#proposals = proposals;
    this.#moves = moves;
  }

  /**
   * What a move would change. A version need not be approved for it.
   * @throws Problem `settings-version-not-found`, `case-not-of-settings` naming each case that the version cannot be for
   */
  async preview(officeId: string, version: string, body: MovePreviewBody): Promise<Page<PreviewedCase>> {
    const { row } = await this.#proposals.get(officeId, version);
    return this.#moves.preview(targetOf(row), body, (state, at) => this.#datesChangedBy(state, row.settings, at));
  }

  /** @throws Problem `settings-not-approved`, `idempotency-key-reused`, and as `preview` */
  async move(request: SettingsRequest, version: string, body: OfficeMoveBody): Promise<KeptMove> {
    const { row, decision } = await this.#proposals.get(request.officeId, version);
    if (decision?.outcome !== 'approved')
      throw new Problem({
        code: 'settings-not-approved',
        detail: sentence('settings-need-approval'),
      });
    return this.#moves.move(request, targetOf(row), body);
  }

  /** The moves to a version, the latest first. */
  moves(settings: OfVersion): Promise<readonly KeptMove[]> {
    return this.#moves.moves(targetOf(settings));
  }

  /** @param changeId the move whose cases are counted; null for all of the office */
  count(settings: OfVersion, changeId: string | null): Promise<VersionCount> {
    return this.#moves.count(targetOf(settings), changeId);
  }

  #datesChangedBy(state: AnyState, settings: OfficeSettings, at: number): readonly ChangedDate[] {
    const kind = this.#environment.kinds.named(state.process);
    return kind.with(({ definition }) => datesChangedBy(definition, definition.presentState(state), settings, at));
  }
}

type OfVersion = Omit<MoveTarget, 'kind'>;

function targetOf({ officeId, rulebookId, version }: OfVersion): MoveTarget {
  return { kind: 'office-settings', officeId, rulebookId, version };
}
