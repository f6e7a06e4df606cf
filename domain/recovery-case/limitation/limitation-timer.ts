import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { countedAnew } from '../../kernel/clocks/clock-changes.ts';
import { whenItActs } from '../../kernel/clocks/clock-nature.ts';
import { endDeadlines, setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import type { LimitationRestart } from './limitation-state.ts';

/** The limitation that runs out first, of one kind. */
export interface WatchedLimitation {
  readonly claimPeriodId: string;
  readonly rule: string;
  readonly from: PlainDate;
  readonly due: PlainDate;
  /** The act by which it runs since then; null where nothing has restarted it. */
  readonly because: LimitationRestart | null;
}

const kinds = {
  'claim-limitation': { warning: 'claim-limitation-warning', rule: 'D6', warningRule: 'D6.warning' },
  'penalty-limitation': { warning: 'penalty-limitation-warning', rule: 'B5', warningRule: 'B5.warning' },
} as const;

/**
 * Keeps one clock of a kind on the limitation that runs out first, with its warning. A restart moves the clock and leaves
 * one entry; a monthly deduction moves it without a word, since the deduction itself stands in the timeline.
 */
export function followLimitation(t: Transition, purpose: keyof typeof kinds, watched: WatchedLimitation | null): void {
  const running = t.state.deadlines.find(ofPurpose(purpose));
  const { warning } = kinds[purpose];
  if (watched === null) return endDeadlines(t, ofPurpose(purpose, warning), 'cancelled');
  if (running === undefined) return begin(t, purpose, watched);
  const { claimPeriodId: subject, rule, from } = watched;
  if (running.rule === rule && running.from === from) return;
  const moved = countedAnew(t, { ...running, subject, rule, from, counting: { kind: 'rule' } });
  t.putDeadline(moved);
  if (watched.because?.ground !== 'deduction') sayMoved(t, moved, watched);
  const warnings = t.state.deadlines.filter(ofPurpose(warning));
  for (const reminder of warnings) t.putDeadline(countedAnew(t, reminder));
  if (warnings.length === 0) warn(t, purpose, moved);
}

function begin(t: Transition, purpose: keyof typeof kinds, { claimPeriodId, rule, from }: WatchedLimitation): void {
  const clock = { purpose, subject: claimPeriodId, from, scope: 'process', whoActs: 'system' } as const;
  const begun = startPeriod(t, { ...clock, rule: kinds[purpose].rule });
  const exact = begun.rule === rule ? begun : countedAnew(t, { ...begun, rule });
  if (exact !== begun) t.putDeadline(exact);
  warn(t, purpose, exact);
}

function warn(t: Transition, purpose: keyof typeof kinds, before: Deadline): void {
  const { warning, warningRule } = kinds[purpose];
  setReminder(t, { purpose: warning, rule: warningRule, before, scope: 'process', whoActs: 'system' });
}

function sayMoved(t: Transition, deadline: Deadline, { because, from }: WatchedLimitation): void {
  const moved = { clock: deadline.title, from, when: whenItActs(deadline) };
  const said =
    because === null ? message('runs-anew', moved) : message('runs-anew-because', { ...moved, act: because.act });
  t.say('clock-moved', said, {
    deadlineId: deadline.id,
    legalBasis: deadline.legalBasis,
  });
}
