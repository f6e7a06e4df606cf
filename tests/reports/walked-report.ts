import type { ActingPerson } from '../../domain/kernel/acting-person.ts';
import type { Role } from '../../domain/kernel/role.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import type { Invariant } from '../ladder/invariants/invariant.ts';
import * as ofAnyKind from '../ladder/invariants/kind-invariants.ts';
import { rewardSpeakers } from '../../wording/reward/catalogue.ts';
import type { Draws } from '../ladder/walks/draws.ts';
import type { WalkedKind } from '../ladder/walks/walk-of-kind.ts';
import type { SimulatedProcess } from '../sample/simulated-process.ts';
import {
  cashier,
  handler,
  head,
  intake,
  lawyer,
  officer,
  otherHandler,
  secondReader,
} from '../sample/simulated-reports.ts';
import { rewardPayloads } from './random-payloads.ts';
import * as ofRewards from './reward-invariants.ts';
import { foretoldInvariants, requireSaidBy, eventInvariants } from '../ladder/invariants/event-invariants.ts';

const people: Readonly<Record<Role, readonly ActingPerson[]>> = {
  intake: [intake, secondReader],
  handler: [handler, otherHandler],
  'reward-officer': [officer],
  'legal-reviewer': [lawyer],
  head: [head],
  finance: [cashier],
  partner: [],
  auditor: [],
};

const notGiven = (): never => {
  throw new Error('Walks do not give what processes tell.');
};

/** Reports as walks take them on their way. */
export const walkedReport: WalkedKind<Reward> = {
  definition: reward,
  payloads: {
    ...rewardPayloads,
    'award-granted': notGiven,
    'award-denied': notGiven,
    'award-corrected': notGiven,
    'loss-established': notGiven,
    'case-unlinked': notGiven,
  },
  invariants: [ofAnyKind, ofRewards, eventInvariants(reward, rewardSpeakers), foretoldInvariants(reward)].flatMap(
    (part): readonly Invariant<Reward>[] => Object.values(part),
  ),
  requireSaid: requireSaidBy(rewardSpeakers),
  ends: ['waive', 'keep-away', 'record-death', 'revoke-award', 'correct-loss', 'record-repayment'],
  whoGives: (command, draws) => {
    const [role] = reward.commands[command].by ?? [];
    const anybody = draws.oneOf(Object.values(people).flat()) ?? intake;
    return role === undefined || draws.chance(10) ? anybody : (draws.oneOf(people[role]) ?? anybody);
  },
};

/** What other processes tell a report: the answer of its matter, and the loss of its case. */
export function sentByOthers(simulated: SimulatedProcess<Reward>, draws: Draws): void {
  const amount = minorUnits(draws.below(10_000_000) + 1);
  const { stage, award } = simulated.state;
  if (stage === 'granting')
    return draws.chance(80)
      ? simulated.receive('award-granted', { amount, byTable: amount, waited: draws.chance(50) }, 'matter-1')
      : simulated.receive('award-denied', { reason: 'not-first' }, 'matter-1');
  if (award?.amount != null && draws.chance(20))
    return simulated.receive(
      'award-corrected',
      { amount: draws.chance(20) ? minorUnits(0) : amount, byTable: amount },
      'matter-1',
    );
  if (draws.chance(10)) simulated.receive('loss-established', { caseId: 'case-1', loss: amount }, 'case-1');
}
