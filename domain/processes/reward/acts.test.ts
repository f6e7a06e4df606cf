import { describe, expect, it } from '@jest/globals';
import {
  anonymous,
  cashier,
  handler,
  head,
  intake,
  joint,
  lawyer,
  officer,
  SimulatedReport,
  secondReader,
} from '../../../tests/sample/simulated-reports.ts';
import { plainDate, type PlainDate } from '../../calendar/plain-date.ts';
import { dutiesOf } from '../../kernel/duties/duties.ts';
import { parseAmount } from '../../money/money.ts';
import { reward } from './definition.ts';
import type { ReportOpening } from './report-opening.ts';

const day = '2026-06-10';
const yuan = (text: string) => parseAmount(text, 'CNY');

function notAccepted(part: Partial<ReportOpening> = {}): SimulatedReport {
  const report = new SimulatedReport(day, part);
  report.as(intake).give('screen', { outcome: 'refuse', reason: '反映的问题已由人民法院判决' });
  return report;
}

function refuse(report: SimulatedReport): SimulatedReport {
  report.as(officer).give('record-exclusion', { code: 'out-of-scope', knownOn: null, reason: '不在范围' });
  report.as(head).give('refuse-reward', { code: 'out-of-scope', reason: '不在范围' });
  return report;
}

function refused(part: Partial<ReportOpening> = {}): SimulatedReport {
  return refuse(
    new SimulatedReport(day, part)
      .isAccepted()
      .isHandled()
      .isConcluded({ loss: yuan('1000.00') }),
  );
}

function paid(): SimulatedReport {
  const report = new SimulatedReport(day)
    .isAccepted()
    .isHandled()
    .isConcluded({ loss: yuan('120000.00') });
  return report.isProposed().isGranted(yuan('6000.00')).isNotified().isReceived().isClaimed().isPaid();
}

function served(report: SimulatedReport, on: PlainDate = report.today): SimulatedReport {
  report.as(officer).give('record-act-served', { servedOn: on, proof: '本人签收' });
  return report;
}

const filing = (filedOn: PlainDate) => ({ addresseeId: null, filedOn, reasonForDelay: null });
const ruling = { amounts: [], orderedStep: null } as const;

function annulled(report: SimulatedReport): SimulatedReport {
  const on = report.today;
  report.as(lawyer).give('file-reconsideration', { ...filing(on), authority: null });
  const accepted = { acceptedOn: on, simplified: false, reference: null };
  report.as(lawyer).give('record-reconsideration-acceptance', accepted);
  const decided = { receivedOn: on, reference: '宁府复决字〔2026〕5号', ...ruling };
  report.as(lawyer).give('record-reconsideration-decision', { outcome: 'annulled', ...decided });
  return report;
}

const standing = ({ state }: SimulatedReport) => state.acts.map((act) => act.standing);
const duties = ({ state }: SimulatedReport) => dutiesOf(reward, state).map(({ kind }) => kind);
const letterOf = (report: SimulatedReport, kind: string) =>
  report.records.flatMap(({ documents }) => documents).findLast((letter) => letter.kind === kind);

describe('a report that is not accepted', () => {
  it('can be contested by its reporter from the service of the refusal on, and ends when nobody can any more', () => {
    const report = notAccepted();
    expect([report.state.stage, report.state.closing]).toEqual(['not-accepted', null]);
    expect(duties(report)).toContain('serve-act');
    expect(report.due('reconsideration')).toBeUndefined();
    served(report);
    expect([report.due('reconsideration'), report.due('suit')]).toEqual(['2026-08-10', '2026-12-10']);
    expect(duties(report)).not.toContain('serve-act');
    report.until('2026-12-10');
    expect(report.state.stage).toBe('not-accepted');
    report.until('2026-12-11');
    expect(report.state.closing).toMatchObject({ outcome: 'not-accepted', on: '2026-12-11' });
  });

  it('is examined anew where an authority annuls the refusal', () => {
    const report = served(notAccepted());
    report.until('2026-07-01');
    annulled(report);
    expect([report.state.stage, standing(report)]).toEqual(['received', ['fallen']]);
    expect(report.due('screening')).toBe('2026-07-08');
    expect([report.due('reconsideration'), report.due('suit')]).toEqual([undefined, undefined]);
  });

  it('is examined anew on new leads while it can still be contested; a further refusal takes the place of none', () => {
    const report = served(notAccepted());
    report.as(secondReader).give('reopen', { reason: '补充线索' });
    expect([report.state.stage, standing(report), report.due('suit')]).toEqual(['received', ['overtaken'], undefined]);
    report.as(intake).give('screen', { outcome: 'refuse', reason: '线索不明' });
    expect(report.state.acts.map(({ id, replaces }) => [id, replaces])).toEqual([
      ['A1', null],
      ['A2', null],
    ]);
    expect(report.state.stage).toBe('not-accepted');
  });

  it('ends at once where nobody is known who could be told', () => {
    const report = notAccepted({ reporter: anonymous });
    expect([report.state.closing?.outcome, report.state.acts]).toEqual(['not-accepted', []]);
  });
});

describe('a reward that is refused', () => {
  it('is assessed anew where the court annuls the refusal, after reconsideration in which the authority kept silent', () => {
    const report = refused();
    expect(report.as(lawyer).refusalOf('file-suit', { ...filing(report.today), court: null })).toBe('remedy-not-open');
    served(report);
    report.as(lawyer).give('file-reconsideration', { ...filing(report.today), authority: null });
    const again = { ...filing(report.today), authority: null };
    expect(report.as(lawyer).refusalOf('file-reconsideration', again)).toBe('remedy-already-open');
    report.until('2026-06-18');
    expect(report.state.acts).toMatchObject([{ remedy: { status: 'accepted', acceptedBySilence: true } }]);
    const decision = { receivedOn: report.today, reference: '宁府复决字〔2026〕5号', ...ruling };
    report.as(lawyer).give('record-reconsideration-decision', { outcome: 'upheld', ...decision });
    expect(report.due('suit-after-reconsideration')).toBe('2026-07-03');
    report.as(lawyer).give('file-suit', { ...filing(report.today), court: null });
    report.as(lawyer).give('record-suit-acceptance', { acceptedOn: report.today, courtReference: '行初12号' });
    const judgment = { effectiveOn: report.today, courtReference: '行初12号', performBy: null, ...ruling };
    report.as(lawyer).give('record-judgment', { outcome: 'annulled', ...judgment });
    expect([report.state.stage, report.state.exclusions, standing(report)]).toEqual(['assessment', [], ['fallen']]);
  });

  it('stands or falls: no authority changes it, and there is one place alone where it begins anew', () => {
    const report = served(refused());
    const { refusalOf } = report.as(lawyer);
    report.as(lawyer).give('file-suit', { ...filing(report.today), court: null });
    report.as(lawyer).give('record-suit-acceptance', { acceptedOn: report.today, courtReference: '行初12号' });
    const told = { effectiveOn: report.today, courtReference: '行初12号', performBy: null };
    expect(refusalOf('record-judgment', { ...told, ...ruling, outcome: 'changed' })).toBe('ruling-incomplete');
    expect(
      refusalOf('record-judgment', { ...told, ...ruling, outcome: 'sent-back', orderedStep: 'verification' }),
    ).toBe('ruling-incomplete');
    expect(refusalOf('record-judgment', { ...told, ...ruling, outcome: 'sent-back' })).toBeNull();
  });

  it('is no finding: what a report has found is not open to remedies, whoever has reported it', () => {
    const report = new SimulatedReport(day).isAccepted().isHandled().isConcluded({ finding: 'unfounded' });
    const filed = { ...filing(report.today), authority: null };
    expect(report.as(lawyer).refusalOf('file-reconsideration', filed)).toBe('decision-not-issued');
    const other = served(refused());
    expect(other.as(lawyer).refusalOf('file-reconsideration', { ...filed, actId: 'A2' })).toBe('act-unknown');
  });

  it('counts for those who have reported together as for one', () => {
    const report = served(refused({ reporter: joint }));
    expect(report.state.deadlines.filter(({ purpose }) => purpose === 'suit')).toHaveLength(1);
    expect(report.as(lawyer).refusalOf('file-suit', { ...filing(report.today), court: null })).toBeNull();
  });

  it.each(['before', 'after'] as const)(
    'is taken back by the office itself %s service, and the next names it',
    (when) => {
      const report = refused();
      if (when === 'after') served(report);
      const withdrawal = { orderedStep: null, reason: '认定事实有误' };
      expect(report.as(head).refusalOf('withdraw-act', { ...withdrawal, orderedStep: 'verification' })).toBe(
        'ruling-incomplete',
      );
      report.as(head).give('withdraw-act', withdrawal);
      const first = letterOf(report, 'reward-refusal');
      expect(letterOf(report, 'act-withdrawal')).toMatchObject({
        particulars: { withdrawn: { kind: 'reward-refusal', number: first?.number } },
      });
      expect([report.state.stage, report.due('suit')]).toEqual(['assessment', undefined]);
      expect(report.as(head).refusalOf('withdraw-act', withdrawal)).toBe('act-not-withdrawable');
      refuse(report);
      expect(report.state.acts).toMatchObject([{ withdrawnOn: day }, { id: 'A2', replaces: 'A1', withdrawnOn: null }]);
      expect(letterOf(report, 'reward-refusal')).toMatchObject({ replaces: { number: first?.number } });
      expect(first).toMatchObject({ replaces: null });
    },
  );

  it('is contested to its end although the office has taken it back: what is said on it changes nothing', () => {
    const report = served(refused());
    report.as(lawyer).give('file-suit', { ...filing(report.today), court: null });
    report.as(head).give('withdraw-act', { orderedStep: null, reason: '认定事实有误' });
    report.as(lawyer).give('record-suit-acceptance', { acceptedOn: report.today, courtReference: '行初12号' });
    const told = { effectiveOn: report.today, courtReference: '行初12号', performBy: null, ...ruling };
    report.as(lawyer).give('record-judgment', { outcome: 'annulled', ...told });
    expect([report.state.stage, report.state.acts[0]?.remedy]).toEqual(['assessment', null]);
  });

  it('has its service corrected: the periods are counted from the true day, or not at all', () => {
    const report = refused();
    report.until('2026-06-20');
    served(report, plainDate('2026-06-20'));
    expect(report.due('suit')).toBe('2026-12-21');
    const fact = { factId: 'E1', evidence: null, divided: [], reason: '回执日期有误' };
    expect(report.as(officer).refusalOf('correct-fact', { ...fact, day: plainDate('2026-06-09') })).toBe(
      'date-before-start',
    );
    report.as(officer).give('correct-fact', { ...fact, day: plainDate(day) });
    expect([report.due('reconsideration'), report.due('suit')]).toEqual(['2026-08-10', '2026-12-10']);
    report.as(officer).give('withdraw-fact', { factId: 'E2', reason: '送达他人' });
    expect([report.due('reconsideration'), report.due('suit')]).toEqual([undefined, undefined]);
    expect(duties(report)).toContain('serve-act');
    served(report);
    expect(report.due('suit')).toBe('2026-12-21');
  });

  it('that became final while its proof was still under way waits for what was filed in time', () => {
    const report = refused();
    report.until('2026-12-14');
    served(report, plainDate(day));
    expect([report.state.stage, duties(report)]).toEqual(['refused', expect.arrayContaining(['enter-what-came'])]);
    report.as(lawyer).give('file-suit', { ...filing(plainDate('2026-12-10')), court: null });
    report.until('2027-02-01');
    expect(report.state.stage).toBe('refused');
  });
});

describe('a reward that is revoked', () => {
  it('is paid after all where the office takes the revocation back, and what came back is paid out again', () => {
    const report = paid();
    report.as(head).give('revoke-award', { ground: 'not-entitled', reason: '不符合条件' });
    served(report);
    expect(report.due('recall')).toBe('2026-07-10');
    const returned = { paidOn: report.today, amount: yuan('2000.00'), reference: 'R-1' };
    report.as(cashier).give('record-repayment', returned);
    report.as(head).give('withdraw-act', { orderedStep: null, reason: '认定有误' });
    expect(report.state).toMatchObject({ closing: { outcome: 'paid' }, award: { repaid: null } });
    expect(report.alerts().some((alert) => alert.includes('2,000.00'))).toBe(true);
  });

  it.each(['record-suit-refusal', 'record-judgment', 'record-remedy-withdrawal'] as const)(
    'is contested to its end once it is taken back and the report closed: what is told by %s is recorded, and moves nothing',
    (command) => {
      const report = paid();
      report.as(head).give('revoke-award', { ground: 'not-entitled', reason: '不符合条件' });
      served(report);
      report.as(lawyer).give('file-suit', { ...filing(report.today), court: null });
      report.as(head).give('withdraw-act', { orderedStep: null, reason: '认定有误' });
      expect(report.state.closing).toMatchObject({ outcome: 'paid' });
      const again = { ...filing(report.today), court: null };
      expect(report.as(lawyer).refusalOf('file-suit', again)).toBe('process-closed');
      report.as(lawyer).give('record-suit-acceptance', { acceptedOn: report.today, courtReference: '行初12号' });
      expect([report.state.acts[0]?.remedy?.status, report.state.deadlines]).toEqual(['accepted', []]);
      if (command === 'record-judgment') {
        const told = { effectiveOn: report.today, courtReference: '行初12号', performBy: null, ...ruling };
        report.as(lawyer).give(command, { outcome: 'annulled', ...told });
      } else if (command === 'record-suit-refusal') {
        report.as(lawyer).give(command, { refusedOn: report.today, reason: '不属于受案范围' });
      } else {
        report.as(lawyer).give(command, { withdrawnOn: report.today, reason: '撤诉' });
      }
      expect([report.state.stage, report.state.deadlines, report.state.award?.repaid]).toEqual(['closed', [], null]);
      expect(report.state.acts).toMatchObject([{ remedy: null, remedies: [{ remedy: { kind: 'suit' } }] }]);
      expect(report.as(lawyer).refusalOf('record-remedy-withdrawal', { withdrawnOn: report.today, reason: '' })).toBe(
        'remedy-not-ready',
      );
    },
  );

  it('falls with a judgment, and is revoked anew in its place', () => {
    const report = paid();
    report.as(head).give('revoke-award', { ground: 'cheating', reason: '弄虚作假' });
    annulled(served(report));
    expect(report.state.closing).toMatchObject({ outcome: 'paid' });
    report.as(head).give('revoke-award', { ground: 'not-entitled', reason: '不符合条件' });
    expect(report.state.acts.map(({ id, replaces }) => [id, replaces])).toEqual([
      ['A1', null],
      ['A2', 'A1'],
    ]);
    expect(report.as(handler).refusalOf('withdraw-act', { orderedStep: null, reason: '' })).toBeNull();
  });
});
