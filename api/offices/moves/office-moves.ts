import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { CaseChange } from '../../../contracts/rollout.ts';
import { OfficeMoveEntity, type OfficeMoveRow } from '../../../database/entities/office-moves.ts';
import { ProcessEntity } from '../../../database/entities/process.ts';
import {
  countByVersion,
  findByOtherVersion,
  findMove,
  findOfOffice,
  keepMove,
  listMoves,
  unfinishedMoves,
  type KeptMove,
  type MoveTarget,
  type VersionCount,
} from '../../../database/offices/office-moves.ts';
import { openState } from '../../../database/sealing/sealed-states.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import type { AnyState } from '../../../domain/kernel/any-process.ts';
import type { ChangedDate } from '../../../domain/kernel/recounting/changed-dates.ts';
import { Rollouts } from '../../calendars/rollouts.ts';
import { ApiEnvironment } from '../../environment.ts';
import { bodyDigestOf, uuidOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { pageOf, readCursor, type Page } from '../../paging/cursor.ts';
import { Problem } from '../../problems/problem.ts';
import type { MovableVersion } from './movable-version.ts';
import type { MovePreviewBody, OfficeMoveBody } from './move-bodies.ts';

const cursor = z.uuid();

/** Who asks, under which key. */
export interface MoveRequest {
  readonly actor: ActingPerson;
  readonly idempotencyKey: string;
}

/** A case with the dates that a move would change. */
export interface PreviewedCase {
  readonly state: AnyState;
  readonly dates: readonly ChangedDate[];
}

/** Why a case that is named cannot be meant. */
const notOfTarget = {
  'office-settings': { code: 'case-not-of-settings', said: 'case-of-other-settings' },
  rulebook: { code: 'case-not-of-rulebook', said: 'case-of-other-rulebook' },
} as const;

/** Moves open cases of an office to a version of what they go by, and says beforehand what that would change. */
@Injectable()
export class OfficeMoves {
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;
  readonly #rollouts: Rollouts;

  constructor(dataSource: DataSource, environment: ApiEnvironment, rollouts: Rollouts) {
    this.#dataSource = dataSource;
    this.#environment = environment;
    this.#rollouts = rollouts;
  }

  /**
   * What a move would change, worked out on the cases as they are recorded.
   * @throws Problem `case-not-of-settings`, `case-not-of-rulebook` naming each case that the version cannot be for
   */
  async preview({ target, datesOf }: MovableVersion, body: MovePreviewBody): Promise<Page<PreviewedCase>> {
    const after = body.cursor === undefined ? null : readCursor(body.cursor, cursor);
    await this.#requireOfOffice(target, body.caseIds);
    const { manager } = this.#dataSource;
    const ids = await findByOtherVersion(manager, target, body.caseIds ?? null, after, body.limit + 1);
    const page = await this.#states(ids);
    const at = Date.now();
    return pageOf(
      page,
      body.limit,
      (state) => ({ state, dates: datesOf(state, at) }),
      (state) => state.opening.processId,
    );
  }

  /**
   * Starts moving cases; each takes the version once, however often the request is sent. A case that is closed meanwhile or
   * that goes by the version already is left as it is.
   * @throws Problem `idempotency-key-reused`, as `preview`, and as the version does where it is not open
   */
  async move(request: MoveRequest, { target, requireOpen }: MovableVersion, body: OfficeMoveBody): Promise<KeptMove> {
    requireOpen();
    await this.#requireOfOffice(target, body.caseIds);
    const move = await this.#keep(request, target, body);
    await this.#rollouts.start(changeOf(move));
    return move;
  }

  /** Goes on with moves that were kept and, because of a crash, not begun, or were cut off. */
  async resume(): Promise<void> {
    for (const move of await unfinishedMoves(this.#dataSource.manager)) await this.#rollouts.start(changeOf(move));
  }

  /** The moves to a version, the latest first. */
  moves(target: MoveTarget): Promise<readonly KeptMove[]> {
    return listMoves(this.#dataSource.manager, target);
  }

  /** @param changeId the move whose cases are counted; null for all of the office */
  count(target: MoveTarget, changeId: string | null): Promise<VersionCount> {
    return countByVersion(this.#dataSource.manager, target, changeId);
  }

  async #keep({ actor, idempotencyKey }: MoveRequest, target: MoveTarget, body: OfficeMoveBody): Promise<KeptMove> {
    const { kind, officeId, rulebookId, version } = target;
    const changeId = uuidOf(`${kind}-move`, actor.id, idempotencyKey);
    const bodyDigest = bodyDigestOf(officeId, rulebookId, version, body);
    return this.#dataSource.transaction(async (manager) => {
      await lock(manager, 'office moves');
      const earlier = await findMove(manager, changeId);
      if (earlier !== undefined) return sameRequest(earlier, bodyDigest);
      const move: OfficeMoveRow = {
        changeId,
        kind,
        officeId,
        rulebookId,
        version,
        sequence: 1 + (await manager.count(OfficeMoveEntity)),
        reason: body.reason,
        movedBy: actor.id,
        movedByName: actor.name,
        movedAt: new Date(),
        bodyDigest,
      };
      return { ...move, processes: await keepMove(manager, move, body.caseIds ?? null) };
    });
  }

  async #requireOfOffice(target: MoveTarget, caseIds: readonly string[] | undefined): Promise<void> {
    if (caseIds === undefined) return;
    const known = await findOfOffice(this.#dataSource.manager, target, caseIds);
    const { code, said } = notOfTarget[target.kind];
    const message = sentence(said);
    const errors = caseIds.flatMap((id, index) =>
      known.has(id.toLowerCase()) ? [] : [{ field: `caseIds.${index}`, code, message }],
    );
    if (errors.length > 0) throw new Problem({ code, detail: message, errors });
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

function changeOf({
  changeId,
  kind,
  rulebookId,
  version,
}: Pick<OfficeMoveRow, 'changeId' | 'kind' | 'rulebookId' | 'version'>): CaseChange {
  switch (kind) {
    case 'office-settings':
      return { kind, changeId, version };
    case 'rulebook':
      return { kind, changeId, rulebookId, version };
    default:
      return kind satisfies never;
  }
}

/** A repeated request gets the first answer; another request under the same key is refused. */
export function sameRequest<Earlier extends { readonly bodyDigest: string }>(
  earlier: Earlier,
  bodyDigest: string,
): Earlier {
  if (earlier.bodyDigest === bodyDigest) return earlier;
  throw new Problem({
    code: 'idempotency-key-reused',
    detail: sentence('key-wrote-another'),
  });
}

/** Nobody else proposes, decides or moves at the same time. */
export async function lock(manager: EntityManager, what: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [what]);
}
