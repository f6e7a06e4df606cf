import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { countPeriod } from '../../periods/deadline-date.ts';
import { periodRule, type LadderSettings } from '../../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { count, countedDay } from '../../kernel/clocks/clock-dates.ts';
import { countedAnew } from '../../kernel/clocks/clock-changes.ts';
import { endDeadlines, setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import type { ClockDefinitions, Deadline, Transition } from '../recovery-case.ts';
import { lastEndedRight } from '../../procedures/administrative-act/remedy-rights.ts';
import { remedyRights, type RemedyEnd } from '../../procedures/administrative-act/remedy.ts';

const windowClocks = ofPurpose('court-window', 'court-window-warning');
const warnings = ['A19.warning-30', 'A19.warning-14', 'A19.warning-3'] as const;

/**
 * The window of ACL 53 (A19): three months from the end of the remedy periods. As shipped it opens at the later and closes
 * at the earlier of the rolled and the nominal end, so that an application inside it is in time however the end is counted;
 * an office may set that it goes by one of them (open point 2). It is opened by whatever ended last, with the days of that
 * end; a window that was open before is over.
 */
export function openCourtWindow(
  t: Transition,
  { rule, from, counting, due: rolled }: Pick<Deadline, 'rule' | 'from' | 'counting' | 'due'>,
): RemedyEnd {
  endWindowClocks(t);
  const end = { nominal: nominalEnd(t, { rule, from, counting }, rolled), rolled, period: { rule, from, counting } };
  const ends = endsOfWindow(t, end);
  const window = startPeriod(t, {
    purpose: 'court-window',
    rule: 'A19',
    from: ends.countedFrom,
    scope: 'process',
    whoActs: 'caseworker',
    title: message('court-window-closes'),
  });
  for (const warning of warnings)
    setReminder(t, {
      purpose: 'court-window-warning',
      rule: warning,
      before: window,
      scope: 'process',
      whoActs: 'system',
    });
  t.change({ courtWindow: { opens: nextDay(ends.opensAfter), closes: window.due, missed: false } });
  return end;
}

/**
 * The end of the remedy periods by the case's calendar as it is now, while the window that follows from it is open: where
 * it has moved, the window opens and closes by the new days. The window's own clock is counted again with all others.
 */
export function recountRemedyEnd(t: Transition): void {
  const { decision, courtWindow } = t.state;
  const window = t.state.deadlines.find(({ purpose, rule }) => purpose === 'court-window' && rule === 'A19');
  if (decision === null || decision.remedyEnded === null || courtWindow === null || window === undefined) return;
  const { period, rolled: before } = decision.remedyEnded;
  const rolled = countedDay(t, { ...period, due: before, provisional: false }, period.counting).due;
  const nominal = nominalEnd(t, period, rolled);
  const { opensAfter, countedFrom } = endsOfWindow(t, { nominal, rolled });
  t.change({
    decision: { ...decision, remedyEnded: { nominal, rolled, period } },
    courtWindow: { ...courtWindow, opens: nextDay(opensAfter) },
  });
  if (window.from !== countedFrom) t.putDeadline({ ...window, from: countedFrom });
}

/** The last period for a remedy has another last day than before, while it is over all the same: the window goes by that. */
export function recountWindow(t: Transition): void {
  const { decision } = t.state;
  const last = decision === null ? undefined : lastEndedRight(decision);
  if (decision === null || decision.remedyEnded === null || last === undefined) return;
  const { rule, from, counting } = last;
  t.change({ decision: { ...decision, remedyEnded: { ...decision.remedyEnded, period: { rule, from, counting } } } });
  recountRemedyEnd(t);
  const window = openWindow(t.state);
  if (window === undefined || window.rule !== 'A19') return;
  t.putDeadline(countedAnew(t, window));
  for (const warning of t.state.deadlines.filter(ofPurpose('court-window-warning')))
    t.putDeadline(countedAnew(t, warning));
  followWindowClock(t);
}

/** The day on which the window closes is that of its clock. */
export function followWindowClock(t: Transition): void {
  const window = openWindow(t.state);
  const { courtWindow } = t.state;
  if (courtWindow === null || window === undefined || courtWindow.closes === window.due) return;
  t.change({ courtWindow: { ...courtWindow, closes: window.due } });
}

/** The clock of the window while it is still to be used; undefined before it opens and once it is used or over. */
export function openWindow({ deadlines }: Pick<RecoveryCaseState, 'deadlines'>): Deadline | undefined {
  return deadlines.find(ofPurpose('court-window'));
}

/** The day on which the window closes, at the strictest, that opens once a period for a suit is over (A19). */
export function windowAfter(state: RecoveryCaseState, { rule, from }: Pick<Deadline, 'rule' | 'from'>): PlainDate {
  const toSue = rule === remedyRights['suit-after-reconsideration'] ? rule : remedyRights.suit;
  const rules = rulesOf(state);
  const { restDays } = settingsOfCase(state);
  const nominal = countPeriod({ ...periodRule(rules, toSue), rolling: 'nominal' }, from, state.calendar, restDays);
  return countPeriod(periodRule(rules, 'A19'), nominal.due, state.calendar, restDays).due;
}

/** What is counted on the way to the court acts before the window closes that is open for it. */
export function beforeWindowCloses(state: Pick<RecoveryCaseState, 'deadlines'>): PlainDate | null {
  return openWindow(state)?.due ?? null;
}

/** The application has been filed: the window has served its purpose. */
export function closeCourtWindow(t: Transition): void {
  endDeadlines(t, ofPurpose('court-window'), 'met');
  endDeadlines(t, windowClocks, 'cancelled');
}

/** What was to be applied for, or a window, has been overtaken. */
export function endWindowClocks(t: Transition): void {
  endDeadlines(t, windowClocks, 'cancelled');
}

export const courtWindowClocks: ClockDefinitions<'court-window' | 'court-window-warning'> = {
  'court-window-warning': {
    acts: 'on-the-day',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      const { courtWindow } = t.state;
      if (courtWindow !== null) t.alert(message('apply-to-court-by', { by: courtWindow.closes }), legalBasis);
    },
  },
  'court-window': {
    acts: 'period',
    heldBy: 'never',
    actsBy: (_state, { due }) => due,
    run: (t, { legalBasis }) => {
      const { courtWindow } = t.state;
      if (courtWindow === null) return;
      t.change({ courtWindow: { ...courtWindow, missed: true } });
      t.alert(
        message('court-window-missed', { closed: courtWindow.closes, left: leftOfMissedWindow(t.settings) }),
        legalBasis,
      );
    },
  },
};

/** What is left when the window has closed unused; whether a late application can be cured is for the office (open point 4). */
export function leftOfMissedWindow({ lateCourtApplication }: LadderSettings): Message {
  return message(lateCourtApplication === 'never' ? 'left-sue' : 'left-file-late');
}

/** The end of the remedies after which the window opens, and that from which it is counted (open point 2). */
function endsOfWindow(
  t: Transition,
  { nominal, rolled }: Pick<RemedyEnd, 'nominal' | 'rolled'>,
): { readonly opensAfter: PlainDate; readonly countedFrom: PlainDate } {
  const { courtWindowEnds } = t.settings;
  switch (courtWindowEnds) {
    case 'strictest':
      return { opensAfter: rolled, countedFrom: nominal };
    case 'rolled':
      return { opensAfter: rolled, countedFrom: rolled };
    case 'nominal':
      return { opensAfter: nominal, countedFrom: nominal };
    default:
      return courtWindowEnds satisfies never;
  }
}

/** End of the remedy period without rolling; an extended or held period has only the end that it was given. */
function nominalEnd(t: Transition, { rule, from, counting }: RemedyEnd['period'], rolled: PlainDate): PlainDate {
  if (counting.kind === 'notified') return nominalEnd(t, { rule, from, counting: counting.otherwise }, rolled);
  return counting.kind === 'rule' ? count(t, { ...periodRule(t.rules, rule), rolling: 'nominal' }, from).due : rolled;
}
