import type { DataSource, EntityManager, EntitySchema } from 'typeorm';
import type { ProposalDecisionRow } from '../../../database/entities/proposal-decision.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import { bodyDigestOf, digestOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { lock, sameRequest } from '../moves/office-moves.ts';

/** Who asks, under which key. */
export interface OfficeRequest {
  readonly officeId: string;
  readonly actor: ActingPerson;
  readonly idempotencyKey: string;
}

/** What was proposed, and what was decided on it; null while nobody has decided. */
export interface DecidedProposal {
  readonly row: { readonly proposedBy: string };
  readonly decision: ProposalDecisionRow | null;
}

/** What somebody decides on a version that another person has proposed. */
export interface ProposalDecision {
  readonly version: string;
  readonly outcome: ProposalDecisionRow['outcome'];
  readonly reason: string;
}

/** Where decisions of a kind are kept, and how what they decide on is found. */
interface Decisions {
  readonly entity: EntitySchema<ProposalDecisionRow>;
  /** Name of the lock under which proposals of the office and kind are made and decided. */
  readonly lockName: string;
  readonly find: (manager: EntityManager) => Promise<DecidedProposal>;
}

/**
 * Decides on what was proposed, once, by another person than proposed it.
 * @throws Problem `settings-own-proposal`, `settings-decided`, `idempotency-key-reused`, and those of `find`
 */
export async function decideOnce(
  dataSource: DataSource,
  { actor, idempotencyKey }: Pick<OfficeRequest, 'actor' | 'idempotencyKey'>,
  { version, outcome, reason }: ProposalDecision,
  { entity, lockName, find }: Decisions,
): Promise<void> {
  const commandId = digestOf(actor.id, idempotencyKey);
  const bodyDigest = bodyDigestOf(version, outcome, reason);
  await dataSource.transaction(async (manager) => {
    await lock(manager, lockName);
    const earlier = await manager.findOne(entity, { where: { commandId } });
    if (earlier !== null) return sameRequest(earlier, bodyDigest);
    mayDecide(await find(manager), actor);
    await manager.insert(entity, {
      version,
      outcome,
      reason,
      decidedBy: actor.id,
      decidedByName: actor.name,
      decidedAt: new Date(),
      commandId,
      bodyDigest,
    });
    return undefined;
  });
}

function mayDecide({ row, decision }: DecidedProposal, actor: ActingPerson): void {
  if (decision !== null)
    throw new Problem({ code: 'settings-decided', detail: sentence(`${decision.outcome}-already`) });
  if (row.proposedBy === actor.id)
    throw new Problem({ code: 'settings-own-proposal', detail: sentence('own-proposal') });
}
