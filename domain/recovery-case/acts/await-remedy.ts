import { message } from '../messages.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../recovery-case.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Remedy } from '../../procedures/administrative-act/remedy.ts';
import { benefitActUnderRemedy } from '../benefit-acts/benefit-acts.ts';
import { openRemedy } from './decision-act.ts';

const paymentClocks = ofPurpose('performance', 'instalment-reminder', 'instalment-due', 'instalment-grace');

/**
 * Everything is paid, and a remedy is open: what waits for money has come to its end, but the case stays open until it is
 * known whether the money was owed. True where that is so.
 */
export function staysOpenForRemedy(t: Transition): boolean {
  if (remedyToAwait(t.state) === null) return false;
  endDeadlines(t, paymentClocks, 'met');
  return true;
}

/** A remedy against a decision or an act on a benefit, whose end may mean that money has to go back. */
export function remedyToAwait(state: RecoveryCaseState): Remedy | null {
  return openRemedy(state) ?? benefitActUnderRemedy(state)?.remedy ?? null;
}

/** A case in which somebody has turned to an authority or court is not closed before they have answered. */
export function refuseWhileRemedyOpen(state: RecoveryCaseState): Refusal | null {
  const remedy = remedyToAwait(state);
  return remedy === null
    ? null
    : refusal('remedy-already-open', message('remedy-is-open', { remedy: remedy.kind, on: remedy.filedOn }));
}
