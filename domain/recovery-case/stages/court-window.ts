import { nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { count, reminderBefore, ruleOf } from '../clock-dates.ts';
import { endDeadlines, ofPurpose, setReminder, startPeriod } from '../clocks.ts';
import type { Deadline } from '../deadline.ts';
import type { ClockRules } from '../rule.ts';
import type { Transition } from '../transition.ts';

const windowClocks = ofPurpose('court-window', 'court-window-warning');
const warnings = ['A19.warning-30', 'A19.warning-14', 'A19.warning-3'] as const;

/**
 * The window of ACL 53 (A19): three months from the end of the remedy periods. It opens at the later and closes at the
 * earlier of the rolled and the nominal end, so that an application inside it is in time however the end is counted.
 */
export function openCourtWindow(t: Transition, suit: Deadline): { nominal: PlainDate; rolled: PlainDate } {
  const nominal = nominalEnd(t, suit);
  const window = startPeriod(t, {
    purpose: 'court-window',
    rule: 'A19',
    from: nominal,
    scope: 'case',
    whoActs: 'caseworker',
    title: 'Window for the application to the court closes',
  });
  for (const rule of warnings)
    setReminder(t, {
      purpose: 'court-window-warning',
      rule,
      on: reminderBefore(t, rule, window.due),
      scope: 'case',
      whoActs: 'system',
    });
  t.change({ courtWindow: { opens: nextDay(suit.due), closes: window.due, missed: false } });
  return { nominal, rolled: suit.due };
}

/** The application has been filed: the window has served its purpose. */
export function closeCourtWindow(t: Transition): void {
  endDeadlines(t, ofPurpose('court-window'), 'met');
  endDeadlines(t, windowClocks, 'cancelled');
}

export const courtWindowClocks: ClockRules<'court-window' | 'court-window-warning'> = {
  'court-window-warning': (t, { legalBasis }) => {
    const closes = t.state.courtWindow?.closes ?? '';
    t.alert(`The application to the court must be filed by ${closes}.`, legalBasis);
  },
  'court-window': (t, { legalBasis }) => {
    const { courtWindow } = t.state;
    if (courtWindow === null) return;
    t.change({ courtWindow: { ...courtWindow, missed: true } });
    t.alert(
      `The window for the application to the court closed on ${courtWindow.closes} unused: it can only be filed late, with good reason.`,
      legalBasis,
    );
  },
};

/** End of the suit period without rolling; an extended or held period has only the end that it was given. */
function nominalEnd(t: Transition, suit: Deadline): PlainDate {
  const rule = ruleOf(t, 'A15');
  const rolled = count(t, rule, suit.from);
  return rolled.due === suit.due ? count(t, { ...rule, rolling: 'nominal' }, suit.from).due : suit.due;
}
