import type { ActingPerson } from '../../domain/kernel/acting-person.ts';
import type { Role } from '../../domain/kernel/role.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import type { Invariant } from '../ladder/invariant.ts';
import * as ofAnyKind from '../ladder/kind-invariants.ts';
import { rewardSpeakers } from '../../wording/reward/catalogue.ts';
import type { WalkedKind } from '../ladder/walks/walk-of-kind.ts';
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
import { foretoldInvariants, requireSaidBy, eventInvariants } from '../ladder/event-invariants.ts';

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
