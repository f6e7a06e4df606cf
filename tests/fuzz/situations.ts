import { situationsAfterDecision } from '../scenarios/forecast/after-decision.ts';
import { situationsBeforeCourt } from '../scenarios/forecast/before-court.ts';
import { situationsBeforeDecision } from '../scenarios/forecast/before-decision.ts';
import { situationsBesideTheLadder } from '../scenarios/forecast/beside-the-ladder.ts';
import { situationsOfPeople } from '../scenarios/forecast/people.ts';
import { reason, type Situation } from '../scenarios/forecast/situation.ts';

/** Cases that are over, where every command but a reopening is refused. */
const closed: readonly Situation[] = [
  {
    name: 'closed as unfounded',
    lead: async (played) => played.give('close', { outcome: 'unfounded', reason }),
  },
  {
    name: 'closed as recovered',
    lead: async (played) => {
      await played.confirm();
      await played.payRest('bank-1');
    },
  },
];

/** Every stage of the ladder, its branches, and cases that are on hold or closed. */
export const situations: readonly Situation[] = [
  ...situationsBeforeDecision,
  ...situationsAfterDecision,
  ...situationsBeforeCourt,
  ...situationsBesideTheLadder,
  ...situationsOfPeople,
  ...closed,
];
