import { message } from './kernel-messages.ts';
import { refusal, type Refusal } from './refusal.ts';

/** A command that is open in these stages only. */
export function onlyIn<Stage extends string>(
  ...stages: readonly Stage[]
): (state: { readonly stage: Stage | 'closed' }) => Refusal | null {
  return ({ stage }) =>
    stages.some((each) => each === stage)
      ? null
      : refusal('wrong-stage', message('done-in-other-stages', { stage, stages }));
}
