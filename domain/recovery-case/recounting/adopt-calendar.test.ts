import { inEnglish } from '../../../tests/sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { draws, drawsAtLeast, fc } from '../../../tests/sample/drawing.ts';
import { calendarTo2027, madeUpNotice } from '../../../tests/sample/made-up-notice.ts';
import { officeSettings, SimulatedCase, sampleOpening, yuan } from '../../../tests/sample/sample-case.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import { chinaCalendar } from '../../calendar/china-calendar.ts';
import { withNotice } from '../../calendar/holiday-notice.ts';
import { addDays, plainDate, type PlainDate } from '../../calendar/plain-date.ts';
import { resumePeriod } from '../../periods/deadline-date.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import { rulebook } from '../../rulebooks/registry.ts';
import type { CommandPayloads } from '../commands.ts';
import type { Deadline } from '../recovery-case.ts';
import type { ClaimLimitation } from '../limitation/limitation-state.ts';

const day = plainDate;
const confirmed = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: 'The death certificate of 2017 was found.',
} as const;

function confirmedCase(openedOn: string, calendar: Calendar = chinaCalendar): SimulatedCase {
  const simulated = new SimulatedCase(openedOn, sampleOpening({ foundOn: day(openedOn) }), calendar);
  simulated.give('confirm-overpayment', confirmed);
  return simulated;
}

function agreedCase(
  openedOn: string,
  firstDueOn: PlainDate,
  instalmentCount: number,
  calendar: Calendar,
): SimulatedCase {
  const simulated = confirmedCase(openedOn, calendar);
  simulated.give('request-agreement', { note: 'By telephone.' });
  simulated.give('conclude-agreement', { instalmentCount, firstDueOn, accelerationAgreed: false });
  return simulated;
}

/** A case that nobody touches, whose remedies have ended on a day of the coming Spring Festival. */
function reachedCourtWindow(): SimulatedCase {
  for (let openedOn = day('2026-01-05'); openedOn < '2026-07-01'; openedOn = addDays(openedOn, 1)) {
    const simulated = confirmedCase(openedOn);
    simulated.until('2027-02-10');
    if (simulated.state.decision?.remedyEnded?.nominal === '2027-02-07') return simulated;
  }
  throw new Error('No case reaches the window for the court on that day.');
}

function clock(simulated: SimulatedCase, purpose: string): Deadline {
  const found = simulated.state.deadlines.find((deadline) => deadline.purpose === purpose);
  if (found === undefined) throw new Error(`No clock ${purpose} runs.`);
  return found;
}

/** The clocks as people see them, apart from which version they were counted by. */
function clocks(simulated: SimulatedCase): readonly Omit<Deadline, 'calendarVersion'>[] {
  return simulated.state.deadlines
    .map(({ calendarVersion: _version, ...deadline }) => deadline)
    .toSorted((one, other) => one.id.localeCompare(other.id));
}

/** Lets time pass, but no clock run out on a day that is not settled. */
function pass(simulated: SimulatedCase, until: string): void {
  const next = simulated.state.deadlines.filter(({ provisional }) => provisional).map(({ due }) => due);
  const last = next.reduce((first, due) => (due < first ? due : first), until);
  simulated.until(last < until ? addDays(day(last), -1) : until);
}

/** What people may do in a case, in 2026, before the notice for 2027 is in. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 25 }) }),
  fc.record({ kind: fc.constant('confirm' as const) }),
  fc.record({ kind: fc.constant('refuse' as const) }),
  fc.record({ kind: fc.constant('unreachable' as const) }),
  fc.record({
    kind: fc.constant('agree' as const),
    count: fc.integer({ min: 1, max: 14 }),
    days: fc.integer({ min: 1, max: 90 }),
  }),
  fc.record({ kind: fc.constant('extend' as const), which: fc.nat(3), days: fc.integer({ min: 1, max: 60 }) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

const deeds = fc.record({
  openedOn: fc.integer({ min: 0, max: 90 }).map((offset) => addDays(day('2026-09-20'), offset)),
  all: fc.array(deed, { minLength: 1, maxLength: 7 }),
});

function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('is refused')) throw error;
  }
}

function carryOut(simulated: SimulatedCase, what: Deed, today: PlainDate, extended = extension(simulated, what)): void {
  switch (what.kind) {
    case 'wait':
      return pass(simulated, earlier(addDays(today, what.days), '2026-12-30'));
    case 'confirm':
      return attempt(() => simulated.give('confirm-overpayment', confirmed));
    case 'refuse':
      return attempt(() => simulated.give('record-refusal', { reason: 'By telephone.' }));
    case 'unreachable':
      return attempt(() => simulated.give('report-unreachable', { reason: 'Nobody answers.' }));
    case 'agree':
      attempt(() => simulated.give('request-agreement', { note: 'By telephone.' }));
      return attempt(() =>
        simulated.give('conclude-agreement', {
          instalmentCount: what.count,
          firstDueOn: addDays(today, what.days),
          accelerationAgreed: false,
        }),
      );
    case 'extend':
      return extended === null ? undefined : attempt(() => simulated.give('extend-deadline', extended));
    default:
      return what satisfies never;
  }
}

/** Later than the last day in either calendar, so that both grant it. */
function extension(simulated: SimulatedCase, what: Deed): CommandPayloads['extend-deadline'] | null {
  if (what.kind !== 'extend') return null;
  const deadline = simulated.state.deadlines.toSorted((one, other) => one.id.localeCompare(other.id))[what.which];
  return deadline === undefined
    ? null
    : { deadlineId: deadline.id, until: addDays(deadline.due, 14 + what.days), reason: 'More time.' };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

describe('adopting a calendar', () => {
  it('gives every clock the days that it would have, had the notice been known when it was counted', () => {
    let moved = 0;
    fc.assert(
      fc.property(deeds, ({ openedOn, all }) => {
        const waiting = new SimulatedCase(openedOn, sampleOpening({ foundOn: openedOn }));
        const foreseeing = new SimulatedCase(openedOn, sampleOpening({ foundOn: openedOn }), calendarTo2027);
        for (const what of all) {
          const now = waiting.today;
          const extended = extension(waiting, what);
          carryOut(waiting, what, now, extended);
          const same = what.kind === 'wait' ? { ...what, days: daysTo(now, waiting.today) } : what;
          carryOut(foreseeing, same, now, extended);
          fc.pre(foreseeing.today === waiting.today);
        }
        const before = clocks(waiting);
        waiting.adopt(calendarTo2027);
        expect(clocks(waiting).map(({ extendedFrom: _from, counting: _counting, ...deadline }) => deadline)).toEqual(
          clocks(foreseeing).map(({ extendedFrom: _from, counting: _counting, ...deadline }) => deadline),
        );
        expect(waiting.state.agreement).toEqual(foreseeing.state.agreement);
        expect(waiting.state.limitation).toEqual(foreseeing.state.limitation);
        moved += clocks(waiting).filter(({ due }, index) => due !== before[index]?.due).length;
      }),
      drawsAtLeast(400),
    );
    expect(moved).toBeGreaterThan(50);
  });

  it('moves nothing that was settled, and changes nothing but dates', () => {
    fc.assert(
      fc.property(deeds, ({ openedOn, all }) => {
        const simulated = new SimulatedCase(openedOn, sampleOpening({ foundOn: openedOn }));
        for (const what of all) carryOut(simulated, what, simulated.today);
        const before = simulated.state;
        const settled = before.deadlines.filter(({ provisional }) => !provisional);
        expect(simulated.adopt(calendarTo2027)).toBe(true);
        const record = simulated.records.at(-1);
        expect(simulated.state.deadlines).toEqual(expect.arrayContaining([...settled]));
        expect(record?.deadlines.every(({ id }) => !settled.some((other) => other.id === id))).toBe(true);
        expect([record?.ledger, record?.documents]).toEqual([[], []]);
        expect(record?.timeline.every(({ kind }) => kind === 'clock-moved')).toBe(true);
        const { calendar, deadlines, revision, counters, agreement, limitation, ...same } = simulated.state;
        expect(before).toMatchObject(same);
        expect([calendar.version, revision]).toEqual(['cn-2027.1', before.revision + 1]);
        expect(deadlines.filter(({ provisional, due }) => provisional && due < '2028-01-01')).toEqual([]);
        expect({ ...counters, timeline: 0 }).toEqual({ ...before.counters, timeline: 0 });
        expect(limitation?.claims.map(apartFromDays)).toEqual(before.limitation?.claims.map(apartFromDays));
        expect(agreement?.instalments.map(({ amount }) => amount)).toEqual(
          before.agreement?.instalments.map(({ amount }) => amount),
        );
      }),
      draws(200),
    );
  });

  it('keeps what a hold left of a clock, and counts it on by what is known when it goes on', () => {
    const held = fc.record({ heldAfter: fc.integer({ min: 1, max: 12 }), heldFor: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(held, fc.boolean(), ({ heldAfter, heldFor }, whileHeld) => {
        const simulated = confirmedCase('2026-12-01');
        simulated.until(addDays(day('2026-12-01'), heldAfter));
        simulated.give('hold', { until: addDays(simulated.today, 60), reason: 'Ill.' });
        const remaining = clock(simulated, 'reply').remaining ?? -1;
        simulated.until(addDays(simulated.today, heldFor));
        if (whileHeld) simulated.adopt(calendarTo2027);
        expect(clock(simulated, 'reply').remaining).toBe(remaining);
        const releasedOn = simulated.today;
        simulated.give('release', { reason: 'Well again.' });
        if (!whileHeld) simulated.adopt(calendarTo2027);
        const rule = periodRule(rulebook('cn'), 'reply');
        const expected = resumePeriod(rule, remaining, releasedOn, calendarTo2027, 'weekends-and-days-off');
        const { due, provisional } = clock(simulated, 'reply');
        expect([due, provisional]).toEqual([expected.due, false]);
      }),
      draws(50),
    );
  });
});

describe('adopting a notice', () => {
  it('moves a reminder with the last day that it reminds of', () => {
    const simulated = agreedCase('2026-12-01', day('2027-02-06'), 3, chinaCalendar);
    expect([clock(simulated, 'instalment-due').due, clock(simulated, 'instalment-reminder').due]).toEqual([
      '2027-02-08',
      '2027-02-03',
    ]);
    expect(clock(simulated, 'instalment-reminder').provisional).toBe(true);
    simulated.adopt(calendarTo2027);
    expect([clock(simulated, 'instalment-due').due, clock(simulated, 'instalment-reminder').due]).toEqual([
      '2027-02-15',
      '2027-02-10',
    ]);
    expect(simulated.state.agreement?.instalments.map(({ dueOn, provisional }) => [dueOn, provisional])).toEqual([
      ['2027-02-15', false],
      ['2027-03-08', false],
      ['2027-04-06', false],
    ]);
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toEqual([
      expect.stringContaining('1 from 2027-02-08 to 2027-02-15'),
      expect.stringMatching(/from 2027-02-08: .*, now last day 2027-02-15\.$/),
      expect.stringMatching(/from 2027-02-03: .*, now on 2027-02-10\.$/),
    ]);
  });

  it('never lets an extension end before the period would have ended without it', () => {
    const simulated = new SimulatedCase('2026-11-02', sampleOpening());
    const investigation = clock(simulated, 'investigation');
    expect(investigation).toMatchObject({ rule: 'A4', due: '2027-01-25', provisional: true });
    simulated.give('extend-deadline', {
      deadlineId: investigation.id,
      until: day('2027-01-26'),
      reason: 'More to find.',
    });
    simulated.adopt(calendarTo2027);
    expect(clock(simulated, 'investigation')).toMatchObject({ due: '2027-01-26', provisional: false });
    const holidays = ['2027-01-20', '2027-01-21', '2027-01-22'].map((date) => day(date));
    const longer = { ...madeUpNotice, amends: true, restDays: [...madeUpNotice.restDays, ...holidays] };
    simulated.adopt(withNotice(calendarTo2027, longer));
    expect(clock(simulated, 'investigation')).toMatchObject({ due: '2027-01-29', provisional: false });
  });

  it('amended midway, brings a last day forward that then runs out at once when it has passed', () => {
    const known = agreedCase('2026-12-01', day('2027-02-06'), 1, calendarTo2027);
    known.until('2027-02-12');
    expect(clock(known, 'instalment-due').due).toBe('2027-02-15');
    const shorter = {
      ...madeUpNotice,
      amends: true,
      restDays: madeUpNotice.restDays.filter((date) => date < '2027-02-10'),
    };
    const statutoryHolidays = shorter.restDays.slice(0, 6);
    known.adopt(withNotice(calendarTo2027, { ...shorter, statutoryHolidays }));
    expect(clock(known, 'instalment-due').due).toBe('2027-02-10');
    expect(clock(known, 'instalment-due').runsOutAt).toBeLessThan(known.now);
    known.runOutNext();
    const purposes = known.state.deadlines.map(({ purpose }) => purpose);
    expect(purposes).toContain('instalment-grace');
    expect(purposes).not.toContain('instalment-due');
  });

  it('that comes late moves the window for the court with the end of the remedies that it follows from', () => {
    const simulated = reachedCourtWindow();
    const { decision, courtWindow } = simulated.state;
    expect(decision?.remedyEnded).toMatchObject({ nominal: '2027-02-07', rolled: '2027-02-08' });
    expect(courtWindow).toMatchObject({ opens: '2027-02-09', closes: '2027-05-07' });
    simulated.adopt(calendarTo2027);
    expect(simulated.state.decision?.remedyEnded).toMatchObject({ nominal: '2027-02-07', rolled: '2027-02-15' });
    expect(simulated.state.courtWindow).toEqual({ ...courtWindow, opens: '2027-02-16' });
    expect(clock(simulated, 'court-window')).toMatchObject({ from: '2027-02-07', due: '2027-05-07' });
  });

  it('is taken by a closed case whose reopening waits for a second person', () => {
    const officeWithGate = officeSettings({ settings: { gates: ['reopening'] } });
    const simulated = new SimulatedCase('2026-12-01', sampleOpening({ officeSettings: officeWithGate }));
    simulated.give('close', { outcome: 'unfounded', reason: 'A namesake.' });
    simulated.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    expect(simulated.adopt(calendarTo2027)).toBe(true);
    simulated.as({ id: 'approver-1', name: '审批人一' }).give('approve-step', { approvalId: 'G1', note: '' });
    expect(simulated.state.stage).toBe('verification');
    expect(clock(simulated, 'investigation').calendarVersion).toBe('cn-2027.1');
  });

  it('is not taken by a closed case, nor twice, nor backwards', () => {
    const simulated = confirmedCase('2026-12-01');
    expect(simulated.adopt(chinaCalendar)).toBe(false);
    expect(simulated.adopt({ ...calendarTo2027, id: 'vn' })).toBe(false);
    expect(simulated.adopt(calendarTo2027)).toBe(true);
    expect(simulated.adopt(calendarTo2027)).toBe(false);
    expect(simulated.adopt(chinaCalendar)).toBe(false);
    const closed = confirmedCase('2026-12-01');
    closed.give('close', { outcome: 'waived', reason: 'Not worth the while.' });
    expect(closed.adopt(calendarTo2027)).toBe(false);
  });
});

function daysTo(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A limitation that follows a plan of instalments starts from another day when the last of them moves. */
function apartFromDays({ from: _from, ...claim }: ClaimLimitation): unknown {
  return claim;
}
