import { enforcementStories } from './stories/enforcement.ts';
import { policeStories } from './stories/police.ts';
import { repaymentStories } from './stories/repayment.ts';
import { steeringStories } from './stories/steering.ts';
import type { Story } from './story.ts';

/** Every legal path that has a golden history. */
export const stories: readonly Story[] = [
  ...repaymentStories,
  ...enforcementStories,
  ...policeStories,
  ...steeringStories,
];
