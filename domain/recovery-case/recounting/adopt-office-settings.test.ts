import { inEnglish } from '../../../tests/sample/in-english.ts';
import { recoveryCase } from '../definition.ts';
import { describe, expect, it } from '@jest/globals';
import { draws, drawsAtLeast, fc } from '../../../tests/sample/drawing.ts';
import { randomPayloads } from '../../../tests/ladder/random-payloads/random-payloads.ts';
import { calendarTo2027 } from '../../../tests/sample/made-up-notice.ts';
import { decidedCase } from '../../../tests/sample/remedy-cases.ts';
import { officeSettings, SimulatedCase, sampleOpening, yuan } from '../../../tests/sample/sample-case.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { chinaOpenPoints } from '../../rulebooks/china/open-points.ts';
import { openPointOptions } from '../../rulebooks/china/open-point-options.ts';
import type { OfficeSettings } from '../../rulebooks/office-settings.ts';
import { rulebook } from '../../rulebooks/registry.ts';
import { availableActions } from '../../kernel/actions.ts';
import type { CommandName } from '../commands.ts';
import type { Deadline } from '../recovery-case.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { datesChangedBy } from '../../kernel/recounting/changed-dates.ts';

const open = Object.values(rulebook('cn').periods).filter(({ configurable }) => configurable);
const points = chinaOpenPoints.map(({ number }) => String(number)).filter((number) => number in openPointOptions);

/** Any settings that an office may choose: lengths of open rows, answers to open points. */
function anySettings(version: string): fc.Arbitrary<OfficeSettings> {
  const periods = fc.dictionary(fc.constantFrom(...open.map(({ id }) => id)), fc.integer({ min: 1, max: 120 }));
  const answer = fc
    .constantFrom(...points)
    .chain((number) =>
      fc.constantFrom(...Object.keys(openPointOptions[number] ?? {})).map((option) => [number, option] as const),
    );
  return fc
    .tuple(periods, fc.array(answer, { maxLength: 4 }))
    .map(([lengths, answers]) =>
      officeSettings({ periods: { A7: 30, ...lengths }, openPoints: Object.fromEntries(answers) }, version),
    );
}

const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: 'The death certificate of 2017 was found.',
} as const;

const steps = fc.array(fc.record({ lapse: fc.boolean(), number: fc.nat(1_000_000) }), { minLength: 3, maxLength: 30 });

/** A case somewhere on its way, under the settings it was opened with. */
function somewhere(settings: OfficeSettings, walk: readonly { lapse: boolean; number: number }[]): SimulatedCase {
  const simulated = new SimulatedCase(
    '2025-03-03',
    sampleOpening({ foundOn: plainDate('2025-03-01'), officeSettings: settings }),
  );
  if ((walk[0]?.number ?? 0) % 4 > 0) simulated.give('confirm-overpayment', confirmation);
  for (const { lapse, number } of walk) {
    if (lapse) simulated.runOutNext();
    else {
      const allowed = availableActions(recoveryCase, simulated.state).filter(
        ({ allowed: is, command }) => is && command !== 'close',
      );
      const action = allowed[number % Math.max(1, allowed.length)];
      if (action !== undefined) attempt(simulated, action.command, number);
    }
  }
  return simulated;
}

function attempt(simulated: SimulatedCase, command: CommandName, number: number): void {
  const payload = randomPayloads[command](simulated.state, { number, today: simulated.today });
  if (simulated.refusalOf(command, payload) === null) simulated.give(command, payload);
}

const byId = ({ deadlines }: RecoveryCaseState): ReadonlyMap<string, Deadline> =>
  new Map(deadlines.map((deadline) => [deadline.id, deadline]));

/** A state without what a move may change. */
function apartFromDates({
  deadlines,
  agreement,
  courtWindow,
  decision,
  limitation,
  officeSettings: _settings,
  ...same
}: RecoveryCaseState) {
  const { revision: _revision, counters, ...rest } = same;
  return {
    ...rest,
    counters: { ...counters, timeline: 0 },
    deadlines: deadlines
      .map(({ id, purpose, status, remaining, whoActs }) => ({ id, purpose, status, remaining, whoActs }))
      .toSorted((one, other) => one.id.localeCompare(other.id)),
    agreement: agreement && { ...agreement, instalments: agreement.instalments.map(({ amount }) => amount) },
    courtWindow: courtWindow?.missed,
    decision: decision && { ...decision, remedyEnded: decision.remedyEnded !== null },
    limitation: limitation && { ...limitation, claims: limitation.claims.map(({ restarts }) => restarts) },
  };
}

describe('moving a case to other settings', () => {
  it('never lets a period of the debtor end earlier than they were told', () => {
    let later = 0;
    fc.assert(
      fc.property(anySettings('A'), anySettings('B'), steps, (opened, moved, walk) => {
        const simulated = somewhere(opened, walk);
        const before = byId(simulated.state);
        const plan = simulated.state.agreement?.instalments ?? [];
        fc.pre(simulated.goBy(moved));
        for (const { id, due, whoActs } of simulated.state.deadlines) {
          const told = before.get(id)?.due ?? '';
          if (whoActs !== 'debtor') continue;
          expect(due >= told).toBe(true);
          later += due > told ? 1 : 0;
        }
        simulated.state.agreement?.instalments.forEach(({ dueOn }, index) => {
          expect(dueOn >= (plan[index]?.dueOn ?? '')).toBe(true);
        });
      }),
      drawsAtLeast(150),
    );
    expect(later).toBeGreaterThan(0);
  });

  it('changes nothing but dates that lie ahead, and says each of them', () => {
    fc.assert(
      fc.property(anySettings('A'), anySettings('B'), steps, (opened, moved, walk) => {
        const simulated = somewhere(opened, walk);
        const before = simulated.state;
        const foretold = datesChangedBy(recoveryCase, before, moved, simulated.now);
        fc.pre(simulated.goBy(moved));
        const record = simulated.records.at(-1);
        expect(apartFromDates(simulated.state)).toEqual(apartFromDates(before));
        expect([record?.ledger, record?.documents]).toEqual([[], []]);
        expect(record?.cause).toEqual({ kind: 'office-settings', version: 'B' });
        expect(simulated.state.officeSettings?.version).toBe('B');
        const clocks = byId(before);
        const changed = simulated.state.deadlines.filter(({ id, due }) => clocks.get(id)?.due !== due);
        const said = record?.timeline.flatMap(({ kind, deadlineId }) =>
          kind === 'clock-moved' && deadlineId !== null ? [deadlineId] : [],
        );
        expect(said?.toSorted()).toEqual(changed.map(({ id }) => id).toSorted());
        const previewed = foretold.flatMap(({ deadlineId, after }) =>
          deadlineId === null ? [] : [`${deadlineId} ${after}`],
        );
        expect(previewed.toSorted()).toEqual(changed.map(({ id, due }) => `${id} ${due}`).toSorted());
      }),
      draws(150),
    );
  });

  it('there and back leaves every date as it was, but what the debtor was told in between', () => {
    fc.assert(
      fc.property(anySettings('A'), anySettings('B'), steps, (opened, moved, walk) => {
        const simulated = somewhere(opened, walk);
        const { deadlines, courtWindow, agreement } = simulated.state;
        fc.pre(simulated.goBy(moved));
        expect(simulated.goBy(moved)).toBe(false);
        const between = byId(simulated.state);
        simulated.goBy(opened);
        const back = byId(simulated.state);
        const ofDebtor = deadlines.filter(({ whoActs }) => whoActs === 'debtor');
        for (const { id } of ofDebtor) expect((back.get(id)?.due ?? '') >= (between.get(id)?.due ?? '')).toBe(true);
        // Limitation follows the instalments, which are the debtor's days.
        const followsDebtor = ({ purpose, counting }: Deadline): boolean =>
          counting.kind === 'before' || (purpose === 'claim-limitation' && agreement !== null);
        const others = deadlines.filter((deadline) => deadline.whoActs !== 'debtor' && !followsDebtor(deadline));
        for (const { id, due } of others) expect(back.get(id)?.due).toBe(due);
        expect(simulated.state.courtWindow).toEqual(courtWindow);
        expect(simulated.state.agreement?.instalments.length).toBe(agreement?.instalments.length);
      }),
      draws(150),
    );
  });
});

describe('a move', () => {
  it('gives a running period of the debtor the longer length, and counts other periods anew', () => {
    const simulated = decidedCase();
    expect(simulated.due('performance')).toBe('2026-02-28');
    simulated.goBy(officeSettings({ periods: { A7: 45 } }));
    expect(simulated.due('performance')).toBe('2026-03-16');
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toEqual([
      "The office's settings dayu.cn.1 apply from now on.",
      expect.stringMatching(/from 2026-02-28: .*, now last day 2026-03-16\.$/),
    ]);
  });

  it('keeps what the debtor was told even when a holiday notice comes after it', () => {
    const simulated = decidedCase();
    simulated.goBy(officeSettings({ periods: { A7: 10 } }));
    expect(simulated.due('performance')).toBe('2026-02-28');
    expect(simulated.records.at(-1)?.timeline).toHaveLength(1);
    simulated.adopt(calendarTo2027);
    expect(simulated.due('performance')).toBe('2026-02-28');
    simulated.goBy(officeSettings({ periods: { A7: 40 } }, 'dayu.cn.2'));
    expect(simulated.due('performance')).toBe('2026-03-10');
  });

  it('makes a clock of the office run out at once when its new last day has passed', () => {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening());
    expect(simulated.due('investigation')).toBe('2026-04-03');
    simulated.until('2026-03-02');
    const settings = officeSettings({ periods: { A4: 20 } });
    expect(datesChangedBy(recoveryCase, simulated.state, settings, simulated.now)).toEqual([
      expect.objectContaining({ rule: 'A4', before: '2026-04-03', after: '2026-02-02', runsOutAtOnce: true }),
    ]);
    simulated.goBy(settings);
    simulated.runOutNext();
    expect(simulated.state.deadlines.map(({ purpose }) => purpose)).toEqual(['investigation-extension']);
  });

  it('does not touch a closed case, nor one that goes by the version already', () => {
    const settings = officeSettings({ periods: { A7: 45 } });
    const closed = new SimulatedCase('2026-01-05', sampleOpening());
    closed.give('close', { outcome: 'unfounded', reason: 'The person lives.' });
    expect(closed.goBy(settings)).toBe(false);
    const same = new SimulatedCase('2026-01-05', sampleOpening({ officeSettings: settings }));
    expect(same.goBy(settings)).toBe(false);
    expect(datesChangedBy(recoveryCase, same.state, settings, same.now)).toEqual([]);
  });
});
