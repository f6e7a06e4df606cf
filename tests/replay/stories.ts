import { enforcementStories } from './stories/enforcement.ts';
import { policeStories } from './stories/police.ts';
import { repaymentStories } from './stories/repayment.ts';
import { amountStories } from './stories/amounts.ts';
import { courtStories } from './stories/court.ts';
import { penaltyStories } from './stories/penalty.ts';
import { peopleStories } from './stories/people.ts';
import { remedyStories } from './stories/remedies.ts';
import { gateStories } from './stories/gates.ts';
import { preFlightStories } from './stories/pre-flight.ts';
import { reportStories } from './stories/reports.ts';
import { steeringStories } from './stories/steering.ts';
import type { Story } from './story.ts';

/** Every legal path that has a golden history. */
export const stories: readonly Story[] = [
  ...repaymentStories,
  ...enforcementStories,
  ...remedyStories,
  ...courtStories,
  ...policeStories,
  ...penaltyStories,
  ...peopleStories,
  ...amountStories,
  ...gateStories,
  ...preFlightStories,
  ...steeringStories,
  ...reportStories,
];
