import { inEnglish } from '../sample/in-english.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { datesChangedBy } from '../../domain/kernel/recounting/changed-dates.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { openPointOptions } from '../../domain/rulebooks/china/open-point-options.ts';
import { withOfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { calendarTo2027 } from '../sample/made-up-notice.ts';
import { announcedCase, announcedCaseOfHeirs, serve as serveOn } from '../sample/remedy-cases.ts';
import { officeSettings, SimulatedCase, sampleOpening } from '../sample/sample-case.ts';
import { simulateConfirmed, serve, simulateWindowMissed } from './simulated-at-court.ts';

const answering = (openPoints: Readonly<Record<string, string>>, version = 'dayu.cn.1') => ({
  officeSettings: officeSettings({ openPoints }, version),
});

/** The remedies against a decision that was served on this day have run out unused. */
function remediesOver(servedOn: string, option: string): SimulatedCase {
  const simulated = simulateConfirmed({}, answering({ 2: option }));
  simulated.give('record-refusal', { reason: 'The money is spent.' });
  serve(simulated, 'advance-notice', '2026-01-05');
  simulated.until(servedOn);
  serve(simulated, 'recovery-decision', servedOn);
  while (simulated.state.courtWindow === null) simulated.runOutNext();
  return simulated;
}

describe('the window for the court (open point 2)', () => {
  it('opens at the later and closes at the earlier end, or by one of both', () => {
    // Served on Sunday 18 January: six months end on Saturday 18 July, which rolls to Monday 20 July.
    const window = (option: string) => remediesOver('2026-01-18', option).state.courtWindow;
    expect(window('strictest')).toEqual({ opens: '2026-07-21', closes: '2026-10-18', missed: false });
    expect(window('rolled')).toEqual({ opens: '2026-07-21', closes: '2026-10-20', missed: false });
    expect(window('nominal')).toEqual({ opens: '2026-07-19', closes: '2026-10-18', missed: false });
  });

  it('rolls at its own end where both ends roll', () => {
    // Served on Saturday 17 January: six months end on Friday 17 July, three more on Saturday 17 October.
    const window = (option: string) => remediesOver('2026-01-17', option).state.courtWindow;
    expect(window('strictest')).toEqual({ opens: '2026-07-18', closes: '2026-10-17', missed: false });
    expect(window('rolled')).toEqual({ opens: '2026-07-18', closes: '2026-10-19', missed: false });
    expect(window('nominal')).toEqual({ opens: '2026-07-18', closes: '2026-10-17', missed: false });
  });

  it('is counted anew, with its warnings, when the case is moved while it is open', () => {
    const simulated = remediesOver('2026-01-18', 'strictest');
    const warnings = () =>
      simulated.state.deadlines.filter(({ purpose }) => purpose === 'court-window-warning').map(({ due }) => due);
    expect(warnings()).toEqual(['2026-09-18', '2026-10-04', '2026-10-15']);
    simulated.goBy(answering({ 2: 'rolled' }, 'dayu.cn.2').officeSettings);
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-07-21', closes: '2026-10-20', missed: false });
    expect(simulated.due('court-window')).toBe('2026-10-20');
    expect(warnings()).toEqual(['2026-09-20', '2026-10-06', '2026-10-17']);
    simulated.goBy(answering({ 2: 'nominal' }, 'dayu.cn.3').officeSettings);
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-07-19', closes: '2026-10-18', missed: false });
    simulated.goBy(answering({ 2: 'strictest' }).officeSettings);
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-07-21', closes: '2026-10-18', missed: false });
  });
});

describe('a late application to the court (open point 4)', () => {
  it('is refused where the office cures none, and the case says what is left', () => {
    const simulated = simulateWindowMissed(answering({ 4: 'never' }));
    expect(simulated.state.courtWindow).toMatchObject({ closes: '2026-10-13', missed: true });
    const late = { reasonForDelay: 'A flood in the county.' };
    expect(simulated.refusalOf('file-court-application', late)).toBe('court-window-over');
    expect(inEnglish(summaryOf(simulated.state).nextStep)).toBe(
      'The window for the application to the court closed on 2026-10-13 unused: sue for unjust enrichment, or close the case.',
    );
    simulated.give('file-civil-suit', { grounds: 'The window was missed.', defendants: [] });
    expect(simulated.state.stage).toBe('civil-suit');
  });

  it('can be cured with good reason otherwise', () => {
    const simulated = simulateWindowMissed(answering({ 4: 'good-reason' }));
    expect(simulated.refusalOf('file-court-application', { reasonForDelay: 'A flood in the county.' })).toBeNull();
  });
});

describe('who decides (open point 1)', () => {
  it('is the department as shipped, or the agency where the office has set it', () => {
    const authority = (option: string): string | undefined => {
      const simulated = new SimulatedCase('2026-01-05', sampleOpening(answering({ 1: option })));
      simulated.give('report-unreachable', { reason: 'Nobody answers.' });
      return simulated.records.flatMap(({ documents }) => documents)[0]?.office.decidingAuthority;
    };
    expect(authority('department')).toBe('大余县人力资源和社会保障局');
    expect(authority('agency')).toBe('大余县社会保险中心');
  });
});

describe('a period that a letter in the post announces', () => {
  const lengths = (periods: Readonly<Record<string, number>>, version: string) => officeSettings({ periods }, version);
  const before = { officeSettings: lengths({ 'A6.defence': 15, A7: 60 }, 'dayu.cn.1') };
  const shorter = lengths({ 'A6.defence': 3, A7: 10 }, 'dayu.cn.2');
  const longer = lengths({ 'A6.defence': 20, A7: 90 }, 'dayu.cn.3');

  /** Announced with 15 working days for the defence; nobody defends, and the decision is issued on 12 February 2026. */
  function decidedInThePost(): SimulatedCase {
    const simulated = announcedCase(before);
    serve(simulated, 'advance-notice', '2026-01-21');
    simulated.until('2026-02-12');
    return simulated;
  }

  it('is as long as the letter says for the defence, though the office has shortened it before service', () => {
    const simulated = announcedCase(before);
    expect(datesChangedBy(recoveryCase, simulated.state, shorter, simulated.now)).toEqual([]);
    simulated.goBy(shorter);
    serve(simulated, 'advance-notice', '2026-01-21');
    expect(simulated.due('defence')).toBe('2026-02-11');
    simulated.until('2026-02-11');
    expect(simulated.documents()).not.toContain('recovery-decision');
    simulated.until('2026-02-12');
    expect(simulated.documents()).toContain('recovery-decision');
  });

  it('is as long as the decision says for performance', () => {
    const simulated = decidedInThePost();
    simulated.goBy(shorter);
    serve(simulated, 'recovery-decision', '2026-02-12');
    expect(simulated.due('performance')).toBe('2026-04-13');
  });

  it('is so for each of several heirs, whenever they are served', () => {
    const simulated = announcedCaseOfHeirs();
    simulated.goBy(lengths({ 'A6.defence': 1 }, 'dayu.cn.2'));
    serveOn(simulated, 'advance-notice', '2026-01-21', 'R2');
    simulated.until('2026-01-23');
    serveOn(simulated, 'advance-notice', '2026-01-23', 'R3');
    const defences = simulated.state.deadlines.filter(({ purpose }) => purpose === 'defence');
    expect(defences.map(({ addressee, due }) => `${addressee} ${due}`)).toEqual(['R2 2026-01-26', 'R3 2026-01-28']);
  });

  it('is longer where the office has made it longer by the day of service', () => {
    const simulated = decidedInThePost();
    simulated.goBy(longer);
    serve(simulated, 'recovery-decision', '2026-02-12');
    expect(simulated.due('performance')).toBe('2026-05-13');
  });

  it('is as long as the letter says when the settings change once more, and goes on from a hold with what was left', () => {
    const simulated = decidedInThePost();
    serve(simulated, 'recovery-decision', '2026-02-12');
    simulated.goBy(shorter);
    expect(simulated.due('performance')).toBe('2026-04-13');
    simulated.goBy(longer);
    expect(simulated.due('performance')).toBe('2026-05-13');
    simulated.until('2026-03-02');
    simulated.give('hold', { reason: 'The family is bereaved.', until: plainDate('2026-03-11') });
    simulated.goBy(shorter);
    simulated.until('2026-03-12');
    expect(simulated.due('performance')).toBe('2026-05-25');
  });

  it('is counted in the working days that a later holiday notice leaves', () => {
    const simulated = new SimulatedCase('2026-12-28', sampleOpening(before));
    simulated.give('confirm-overpayment', {
      amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'The death certificate of 2017 was found.',
    });
    simulated.give('record-refusal', { reason: 'The money is spent.' });
    simulated.until('2027-01-25');
    simulated.goBy(shorter);
    serve(simulated, 'advance-notice', '2027-01-25');
    const provisional = simulated.due('defence');
    simulated.adopt(calendarTo2027);
    expect([provisional, simulated.due('defence')]).toEqual(['2027-02-15', '2027-02-21']);
  });
});

describe('every option of an open point', () => {
  /** One that has rewards as well, so that every point is a question there. */
  const shipped = rulebook('cn-fujian');
  const options = Object.entries(openPointOptions).flatMap(([point, all]) =>
    Object.keys(all).map((option) => [point, option] as const),
  );

  it.each(options)('%s %s leaves a rulebook with the same rows and no shorter length', (point, option) => {
    const changed = withOfficeSettings(
      shipped,
      officeSettings({ periods: { A7: 45 }, openPoints: { [point]: option } }),
    );
    expect(Object.keys(changed.periods)).toEqual(Object.keys(shipped.periods));
    for (const [row, { length }] of Object.entries(changed.periods))
      expect(length).toBeGreaterThanOrEqual(shipped.periods[row]?.length ?? 0);
    expect(changed).not.toEqual(shipped);
  });

  it('of a point is another one than its neighbours, except the first which the product ships', () => {
    for (const [point, all] of Object.entries(openPointOptions)) {
      const rules = Object.keys(all).map((option) =>
        JSON.stringify(
          withOfficeSettings(shipped, officeSettings({ periods: { A7: 31 }, openPoints: { [point]: option } })),
        ),
      );
      expect(new Set(rules).size).toBe(rules.length);
    }
  });
});
