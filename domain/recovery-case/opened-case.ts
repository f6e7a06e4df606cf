import { enterImprisonmentKnownAtOpening } from './people/imprisonment.ts';
import { message } from './messages.ts';
import { claimDifference } from '../ledger/booking.ts';
import { book } from './amounts/booking.ts';
import { enterDeathKnownAtOpening } from './people/death-known.ts';
import type { Transition } from './recovery-case.ts';

/** The claim is raised as suspected, and verification begins. */
export function opened(t: Transition): void {
  const { number, violation, openedBy, claimPeriods } = t.state.opening;
  t.say('process-opened', message('case-opened', { number, violation }), {
    author: { kind: 'person', person: openedBy },
  });
  const raised = claimPeriods.flatMap(({ id, amount }) => claimDifference(id, amount));
  enterDeathKnownAtOpening(t);
  enterImprisonmentKnownAtOpening(t);
  book(t, 'claim-raised', raised, { text: message('suspected-overpayment-entered') });
  t.moveTo('verification');
}
