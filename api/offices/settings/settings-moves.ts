import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { OfficeSettingsMoveEntity, type OfficeSettingsMoveRow } from '../../../database/entities/office-settings.ts';
import { ProcessEntity } from '../../../database/entities/process.ts';
import {
  findByOtherVersion,
  findMove,
  findOfOffice,
  keepMove,
  listMoves,
  unfinishedMoves,
  type KeptMove,
} from '../../../database/office-settings-moves.ts';
import { openState } from '../../../database/sealed-states.ts';
import type { AnyState } from '../../../domain/kernel/any-process.ts';
import type { OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import { datesChangedBy, type ChangedDate } from '../../../domain/kernel/recounting/changed-dates.ts';
import { Rollouts } from '../../calendars/rollouts.ts';
import { ApiEnvironment } from '../../environment.ts';
import { bodyDigestOf, uuidOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { pageOf, readCursor, type Page } from '../../paging/cursor.ts';
import { Problem } from '../../problems/problem.ts';
import { z } from 'zod';
import type { SettingsMoveBody, SettingsPreviewBody } from './settings-body.ts';
import { lock, sameRequest, SettingsProposals, type SettingsRequest } from './settings-proposals.ts';

const cursor = z.uuid();

/** A case with the dates that a move would change. */
export interface PreviewedCase {
  readonly state: AnyState;
  readonly dates: readonly ChangedDate[];
}

/** Moves open cases to a version of their office's settings, and says beforehand what that would change. */
@Injectable()
export class SettingsMoves {
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;
  readonly #proposals: SettingsProposals;
  readonly #rollouts: Rollouts;

  constructor(dataSource: DataSource, environment: ApiEnvironment, proposals: SettingsProposals, rollouts: Rollouts) {
    this.#dataSource = dataSource;
    this.#environment = environment;
    this.#proposals = proposals;
    this.#rollouts = rollouts;
  }

  /**
   * What a move would change, worked out on the cases as they are recorded. A version need not be approved for it.
   * @throws Problem `settings-version-not-found`, `case-not-of-settings` naming each case that the version cannot be for
   */
  async preview(officeId: string, version: string, body: SettingsPreviewBody): Promise<Page<PreviewedCase>> {
    const { row } = await this.#proposals.get(officeId, version);
    const after = body.cursor === undefined ? null : readCursor(body.cursor, cursor);
    await this.#requireOfOffice(version, body.caseIds);
    const ids = await findByOtherVersion(
      this.#dataSource.manager,
      version,
      body.caseIds ?? null,
      after,
      body.limit + 1,
    );
    const page = await this.#states(ids);
    const at = Date.now();
    return pageOf(
      page,
      body.limit,
      (state) => ({ state, dates: this.#datesChangedBy(state, row.settings, at) }),
      (state) => state.opening.processId,
    );
  }

  /**
   * Starts moving cases; each takes the version once, however often the request is sent. A case that is closed meanwhile or
   * that goes by the version already is left as it is.
   * @throws Problem `settings-not-approved`, `idempotency-key-reused`, and as `preview`
   */
  async move(request: SettingsRequest, version: string, body: SettingsMoveBody): Promise<KeptMove> {
    const { decision } = await this.#proposals.get(request.officeId, version);
    if (decision?.outcome !== 'approved')
      throw new Problem({
        code: 'settings-not-approved',
        detail: sentence('settings-need-approval'),
      });
    await this.#requireOfOffice(version, body.caseIds);
    const move = await this.#keep(request, version, body);
    await this.#rollOut(move);
    return move;
  }

  /** Goes on with moves that were kept and, because of a crash, not begun, or were cut off. */
  async resume(): Promise<void> {
    for (const move of await unfinishedMoves(this.#dataSource.manager)) await this.#rollOut(move);
  }

  #rollOut({ changeId, version }: Pick<OfficeSettingsMoveRow, 'changeId' | 'version'>): Promise<void> {
    return this.#rollouts.start({ kind: 'office-settings', changeId, version });
  }

  /** The moves to a version, the latest first. */
  moves(version: string): Promise<readonly KeptMove[]> {
    return listMoves(this.#dataSource.manager, version);
  }

  async #keep({ actor, idempotencyKey }: SettingsRequest, version: string, body: SettingsMoveBody): Promise<KeptMove> {
    const changeId = uuidOf('office-settings-move', actor.id, idempotencyKey);
    const bodyDigest = bodyDigestOf(version, body);
    return this.#dataSource.transaction(async (manager) => {
      await lock(manager, 'office settings moves');
      const earlier = await findMove(manager, changeId);
      if (earlier !== undefined) return sameRequest(earlier, bodyDigest);
      const move: OfficeSettingsMoveRow = {
        changeId,
        version,
        sequence: 1 + (await manager.count(OfficeSettingsMoveEntity)),
        reason: body.reason,
        movedBy: actor.id,
        movedByName: actor.name,
        movedAt: new Date(),
        bodyDigest,
      };
      return { ...move, processes: await keepMove(manager, move, body.caseIds ?? null) };
    });
  }

  async #requireOfOffice(version: string, caseIds: readonly string[] | undefined): Promise<void> {
    if (caseIds === undefined) return;
    const known = await findOfOffice(this.#dataSource.manager, version, caseIds);
    const message = sentence('case-of-other-settings');
    const errors = caseIds.flatMap((id, index) =>
      known.has(id.toLowerCase()) ? [] : [{ field: `caseIds.${index}`, code: 'case-not-of-settings', message }],
    );
    if (errors.length > 0) throw new Problem({ code: 'case-not-of-settings', detail: message, errors });
  }

  #datesChangedBy(state: AnyState, settings: OfficeSettings, at: number): readonly ChangedDate[] {
    const kind = this.#environment.kinds.named(state.process);
    return kind.with(({ definition }) => datesChangedBy(definition, definition.presentState(state), settings, at));
  }

  /** The states of these cases, in the same order. */
  async #states(ids: readonly string[]): Promise<readonly AnyState[]> {
    const rows = await this.#dataSource
      .getRepository(ProcessEntity)
      .createQueryBuilder('process')
      .addSelect('process.stateSealed')
      .where({ id: In([...ids]) })
      .orderBy('process.id')
      .getMany();
    const { settings, kinds } = this.#environment;
    return rows.map((row) => kinds.named(row.kind).presentState(openState(settings.keyring, row.id, row.stateSealed)));
  }
}
