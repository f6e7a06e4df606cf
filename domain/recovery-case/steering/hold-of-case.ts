import { endHold, type HoldRules } from '../../kernel/steering/hold.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Outlasted } from '../branch.ts';
import { branches } from '../branches.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';

/** A hold may not outlast what is not the agency's to stop; what was planned moves with what it has stopped. */
export const holdOfCase: HoldRules<RecoveryCase> = {
  outlasts: (state, until) => outlastedBy(state, until)?.refusal ?? null,
  released: (t, hold) => {
    for (const { released } of branches) released?.(t, hold);
  },
};

/** A hold from before something began that it would outlast ends at once: what has to be done until then takes its time. */
export function endOutlastingHold(t: Transition): void {
  const { hold } = t.state;
  const outlasted = hold === null ? null : outlastedBy(t.state, hold.until);
  if (outlasted === null) return;
  endHold(t, holdOfCase);
  t.alert(outlasted.ended, outlasted.legalBasis);
}

function outlastedBy(state: RecoveryCaseState, until: PlainDate): Outlasted | null {
  for (const branch of branches) {
    const outlasted = branch.outlastedBy?.(state, until) ?? null;
    if (outlasted !== null) return outlasted;
  }
  return null;
}
