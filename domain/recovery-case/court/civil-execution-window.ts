import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { endDeadlines, setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Asked, ClockDefinitions, Transition } from '../recovery-case.ts';

/** Execution of a civil title may be applied for within two years of the last day for performance (CPL 250). */
export function openExecutionWindow(t: Transition, performBy: PlainDate): void {
  const window = startPeriod(t, {
    purpose: 'civil-execution-window',
    rule: 'D6.execution',
    from: performBy,
    scope: 'stage',
    whoActs: 'caseworker',
  });
  setReminder(t, {
    purpose: 'civil-execution-warning',
    rule: 'D6.execution-warning',
    before: window,
    scope: 'stage',
    whoActs: 'system',
  });
}

/** Execution has been applied for, or nothing is left to execute. */
export function closeExecutionWindow(t: Transition): void {
  endDeadlines(t, ofPurpose('civil-execution-window'), 'met');
  endDeadlines(t, ofPurpose('civil-execution-warning'), 'cancelled');
}

export const civilExecutionWindowClocks: ClockDefinitions<'civil-execution-window' | 'civil-execution-warning'> = {
  'civil-execution-warning': {
    acts: 'on-the-day',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      const last = t.state.deadlines.find(ofPurpose('civil-execution-window'))?.due ?? '';
      t.alert(message('apply-for-execution-by', { by: last }), legalBasis);
    },
  },
  'civil-execution-window': {
    acts: 'period',
    heldBy: 'never',
    actsBy: (_state, { due }) => due,
    duty: toBeAppliedFor,
    run: (t, { legalBasis }) => {
      t.alert(message('execution-barred'), legalBasis);
    },
  },
};

/** What is performed by its day, or in instalments, is not executed; the case applies by itself where either is missed. */
function toBeAppliedFor({ agreement, deadlines }: RecoveryCaseState): Asked | null {
  return agreement !== null || deadlines.some(ofPurpose('civil-performance'))
    ? null
    : { kind: 'apply-for-execution', who: 'assignee', commands: ['apply-for-civil-execution'] };
}
