import type { Refusal } from '../kernel/refusal.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { message } from './messages.ts';
import { refusal } from './refusal.ts';
import type { Stage } from './vocabulary.ts';

/** A command that is open in these stages only. */
export function onlyIn(...stages: readonly Stage[]): (state: RecoveryCaseState) => Refusal | null {
  return (state) =>
    stages.includes(state.stage)
      ? null
      : refusal('wrong-stage', message('done-in-other-stages', { stage: state.stage, stages }));
}
