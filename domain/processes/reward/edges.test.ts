import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../calendar/plain-date.ts';
import { parseAmount, ZERO, type MinorUnits } from '../../money/money.ts';
import {
  anonymous,
  cashier,
  handler,
  head,
  intake,
  joint,
  lawyer,
  officer,
  SimulatedMatter,
  SimulatedReport,
  reportOpening,
  secondReader,
} from '../../../tests/sample/simulated-reports.ts';
import { responsibleOffice } from '../../kernel/responsible-office.ts';
import { checkOpening } from './opening.ts';

const yuan = (text: string): MinorUnits => parseAmount(text, 'CNY');
const day = '2026-03-02';

/** A report at its assessment, with a proven loss. */
function proven(loss = '120000.00', part = {}, number = '1'): SimulatedReport {
  return new SimulatedReport(day, part, number)
    .isAccepted()
    .isHandled()
    .isConcluded({ loss: yuan(loss) });
}

/** A report whose reward has been received by its reporter. */
function received(loss = '120000.00', amount = '6000.00', part = {}): SimulatedReport {
  return proven(loss, part).isProposed().isGranted(yuan(amount)).isNotified().isReceived();
}

describe('a report', () => {
  it.each([
    ['subject-missing', { subjects: [] }],
    ['subject-missing', { subjects: [{ name: ' ', staffId: null, office: null }] }],
    ['item-unknown', { reported: { part: 'service-institutions', item: 4 } }],
    ['item-unknown', { reported: { part: 'authorities', item: 0 } }],
    ['reporter-missing', { reporter: { ...joint, reporterIds: ['reporter-1'] } }],
    ['reporter-missing', { reporter: { ...anonymous, reporterIds: ['reporter-1'] } }],
    [
      'speakers-too-many',
      {
        reporter: { ...joint, reporterIds: ['a', 'b', 'c', 'd', 'e', 'f'], speakerIds: ['a', 'b', 'c', 'd', 'e', 'f'] },
      },
    ],
    ['reporter-unknown', { reporter: { ...joint, speakerIds: ['somebody'] } }],
    ['date-in-future', { receivedOn: plainDate('2026-03-03') }],
  ] as const)('is not recorded: %s', (code, part) => {
    expect(() => checkOpening(reportOpening(day, part as object), plainDate(day))).toThrow(
      expect.objectContaining({ code }),
    );
    expect(() => checkOpening(reportOpening(day), plainDate(day))).not.toThrow();
  });

  it('is accepted once another person has read that nothing hints at the reporter', () => {
    const report = new SimulatedReport(day);
    const accept = { outcome: 'accept', matterId: 'matter-1', caseIds: [] } as const;
    expect(report.as(intake).refusalOf('screen', accept)).toBe('statement-missing');
    report.as(intake).give('record-statement', { text: '培训记录系伪造。' });
    expect(report.as(intake).refusalOf('confirm-statement', { note: '' })).toBe('own-proposal');
    expect(report.as(intake).refusalOf('screen', accept)).toBe('statement-missing');
    report.as(secondReader).give('confirm-statement', { note: '' });
    report.as(intake).give('screen', accept);
    expect(report.state.acceptance).toMatchObject({ on: day, at: expect.any(Number) });
    expect(`${report.state.acceptance?.at}`).toMatch(/000$/);
    expect(report.state.documents.map(({ kind }) => kind)).toEqual(['acceptance-notice']);
  });

  it('is handed over without who reported it, unless they agree', () => {
    const handOver = { outcome: 'hand-over', to: '市医保局', evidence: '发票', withIdentity: true } as const;
    const report = new SimulatedReport(day);
    report.as(intake).give('record-statement', { text: '不属本部门。' });
    report.as(secondReader).give('confirm-statement', { note: '' });
    expect(report.as(intake).refusalOf('screen', { ...handOver, reporterAgrees: false })).toBe('consent-missing');
    report.as(intake).give('screen', { ...handOver, withIdentity: false, reporterAgrees: false });
    expect(report.state.closing).toMatchObject({ outcome: 'handed-over' });
    const [toAuthority, toReporter] = report.records.flatMap(({ documents }) => documents);
    expect(toAuthority).toMatchObject({ kind: 'hand-over-letter', reporterIds: [] });
    expect(toReporter).toMatchObject({ kind: 'hand-over-notice', reporterIds: ['reporter-1'] });
  });

  it('takes four eyes: handlers conclude, the head confirms; who proposes an award neither reviews, approves nor pays it', () => {
    const report = new SimulatedReport(day).isAccepted();
    expect(report.as(head).refusalOf('assign-handlers', { handlers: ['a'] })).toBe('handlers-not-two');
    expect(report.as(head).refusalOf('assign-handlers', { handlers: ['a', 'a'] })).toBe('handlers-not-two');
    report.isHandled();
    const conclusion = {
      finding: 'proven',
      loss: yuan('1500000.00'),
      possibleLoss: ZERO,
      awaitsLoss: false,
      allegations: [{ allegation: 'a', finding: 'proven', evidence: 'b' }],
    } as const;
    expect(report.as(head).refusalOf('conclude', conclusion)).toBe('handler-unknown');
    expect(report.as(handler).refusalOf('conclude', { ...conclusion, loss: ZERO })).toBe('loss-missing');
    expect(report.as(handler).refusalOf('conclude', { ...conclusion, finding: 'unfounded' })).toBe('loss-unproven');
    expect(report.as(handler).refusalOf('conclude', { ...conclusion, allegations: [] })).toBe('finding-incomplete');
    report.as(handler).give('conclude', conclusion);
    expect(report.as(handler).refusalOf('confirm-conclusion', { note: '' })).toBe('own-proposal');
    report.as(head).give('confirm-conclusion', { note: '' });
    report.isProposed();
    expect(report.as(head).refusalOf('approve-award', { note: '' })).toBe('legal-review-missing');
    expect(report.as(officer).refusalOf('review-award', { agrees: true, note: '' })).toBe('own-proposal');
    report.as(lawyer).give('review-award', { agrees: true, note: '' });
    expect(report.as(officer).refusalOf('approve-award', { note: '' })).toBe('own-proposal');
    expect(report.as(lawyer).refusalOf('approve-award', { note: '' })).toBe('own-proposal');
    report.isGranted(yuan('75000.00')).isNotified().isReceived().isClaimed();
    expect(report.as(officer).refusalOf('pay', { paidOn: report.today, reference: '' })).toBe('own-proposal');
    expect(report.as(head).refusalOf('pay', { paidOn: report.today, reference: '' })).toBe('own-proposal');
    report.isPaid();
    expect(report.state.closing).toMatchObject({ outcome: 'paid' });
  });

  it('has no legal review up to ¥50,000', () => {
    const report = proven('1000000.00').isProposed();
    expect(report.as(head).refusalOf('approve-award', { note: '' })).toBeNull();
    const over = proven('1000000.20').isProposed();
    expect(over.as(head).refusalOf('approve-award', { note: '' })).toBe('legal-review-missing');
  });

  it.each([
    'no-clear-subject-or-violation',
    'earlier-handling-correct',
    'court-or-arbitration',
    'out-of-scope',
    'not-acceptable',
    'no-full-capacity',
    'statutory-duty',
  ] as const)('earns nothing while %s stands, and is refused for it by another person', (code) => {
    const report = proven();
    report.as(officer).give('record-exclusion', { code, knownOn: null, reason: '' });
    expect(
      report
        .as(officer)
        .refusalOf('propose-award', { level: 1, criteria: { evidence: true, matching: 'fully' }, newPart: null }),
    ).toBe('exclusion-open');
    expect(report.as(officer).refusalOf('refuse-reward', { code, reason: '' })).toBe('own-proposal');
    report.as(head).give('refuse-reward', { code, reason: '不予奖励' });
    expect(report.state.stage).toBe('refused');
  });

  it('is known already by a dated lead of before its receipt alone, and excluded by its own interest where the office says so', () => {
    const report = proven();
    const known = { code: 'already-known', reason: '' } as const;
    expect(report.as(officer).refusalOf('record-exclusion', { ...known, knownOn: null })).toBe('known-after-receipt');
    expect(report.as(officer).refusalOf('record-exclusion', { ...known, knownOn: plainDate(day) })).toBe(
      'known-after-receipt',
    );
    expect(report.as(officer).refusalOf('record-exclusion', { ...known, knownOn: plainDate('2026-03-01') })).toBeNull();
    const interest = { code: 'own-interest', knownOn: null, reason: '' } as const;
    expect(report.as(officer).refusalOf('record-exclusion', interest)).toBe('exclusion-not-in-force');
    const rewards = { ownInterestExcludes: true, statutoryDutyExcludes: false };
    report.goBy({ version: 'dayu.1', lengths: {}, periods: {}, settings: {}, lateFee: {}, rewards });
    expect(report.as(officer).refusalOf('record-exclusion', interest)).toBeNull();
    expect(report.as(officer).refusalOf('record-exclusion', { ...interest, code: 'statutory-duty' })).toBe(
      'exclusion-not-in-force',
    );
  });

  it('has its level by what it brings, and no rule on possible loss beside a proven one', () => {
    const report = proven();
    const proposal = { level: 1, criteria: { evidence: true, matching: 'fully' }, newPart: null } as const;
    const refusal = (part: object) => report.as(officer).refusalOf('propose-award', { ...proposal, ...part });
    expect(refusal({ criteria: { evidence: false, matching: 'fully' } })).toBe('level-not-met');
    expect(refusal({ criteria: { evidence: true, matching: 'basically' } })).toBe('level-not-met');
    expect(refusal({ level: null })).toBe('level-missing');
    expect(refusal({ newPart: yuan('120000.01') })).toBe('new-part-too-large');
    expect(refusal({ newPart: ZERO })).toBe('new-part-too-large');
    expect(refusal({ level: 2, criteria: { evidence: false, matching: 'basically' } })).toBeNull();
    const possible = new SimulatedReport(day)
      .isAccepted()
      .isHandled()
      .isConcluded({ possibleLoss: yuan('12000.00') });
    expect(possible.as(officer).refusalOf('propose-award', proposal)).toBe('level-without-loss');
    possible.isProposed(null);
    expect(possible.state.proposal?.byTable).toBe(12_000);
  });

  it('earns nothing where its place has no table of rewards', () => {
    const report = proven('120000.00', { rulebook: { id: 'cn', version: '2026.1' } });
    const proposal = { level: 1, criteria: { evidence: true, matching: 'fully' }, newPart: null } as const;
    expect(report.as(officer).refusalOf('propose-award', proposal)).toBe('reward-table-missing');
  });
});

describe('an edge of the procedure', () => {
  it('1: of two reporters the one accepted first is rewarded, though received later, and the orders are told apart', () => {
    const matter = new SimulatedMatter(day);
    const earlier = new SimulatedReport(day, {}, '1');
    const later = new SimulatedReport('2026-03-03', {}, '2').isAccepted();
    matter.with(earlier, later).deliver();
    earlier.until('2026-03-04');
    earlier.isAccepted();
    matter.deliver();
    expect(matter.state.reports.map(({ number }) => number)).toEqual(['2', '1']);
    expect(matter.records.flatMap(({ timeline }) => timeline).filter(({ kind }) => kind === 'alert')).toMatchObject([
      { message: { code: 'accepted-in-another-order', values: { number: '2' } } },
    ]);
    earlier
      .isHandled()
      .isConcluded({ loss: yuan('120000.00') })
      .isProposed();
    earlier.as(head).give('approve-award', { note: '' });
    matter.deliver();
    expect(earlier.state.stage).toBe('granting');
    later.until('2026-03-05');
    later
      .isHandled()
      .isConcluded({ loss: yuan('120000.00') })
      .isProposed();
    later.as(head).give('approve-award', { note: '' });
    matter.deliver();
    expect([later.state.stage, later.state.award?.amount]).toEqual(['awarded', 600_000]);
    expect([earlier.state.stage, earlier.state.exclusions]).toEqual(['assessment', [{ code: 'not-first', by: null }]]);
    earlier.as(head).give('refuse-reward', { code: 'not-first', reason: '非第一举报人' });
    expect(earlier.state.stage).toBe('refused');
  });

  it('2: a joint report has one sum, on one agreed account or split by a signed agreement; one claim is enough', () => {
    const report = received('120000.00', '6000.00', { reporter: joint });
    const account = (holderId: string, amount: string) => ({
      accountId: `of ${holderId}`,
      holderId,
      amount: yuan(amount),
    });
    const split = [account('reporter-1', '4000.00'), account('reporter-2', '2000.00')];
    const refusal = (part: object) => report.as(officer).refusalOf('record-claim', report.claim(part));
    expect(refusal({ accounts: split })).toBe('division-unsigned');
    expect(refusal({ accounts: [account('reporter-1', '4000.00')] })).toBe('shares-unequal');
    expect(refusal({ accounts: [account('somebody', '6000.00')] })).toBe('account-of-another');
    expect(refusal({ accounts: [account('reporter-2', '6000.00')] })).toBeNull();
    report.isClaimed({ accounts: split, divisionSigned: true }).isPaid();
    expect(report.state.closing).toMatchObject({ outcome: 'paid' });
  });

  it('3: an anonymous report is handled and not answered; a reward waits for the code that was given on receipt', () => {
    const report = proven('120000.00', { reporter: anonymous });
    expect(report.state.closing).toMatchObject({ outcome: 'handled' });
    expect(report.state.documents).toEqual([]);
    const proof = { codeDigest: 'digest of the code', reporterId: 'reporter-9' };
    expect(report.as(officer).refusalOf('prove-authorship', { ...proof, codeDigest: 'another' })).toBe(
      'authorship-not-proven',
    );
    report.as(officer).give('prove-authorship', proof);
    expect([report.state.stage, report.state.reporterIds]).toEqual(['assessment', ['reporter-9']]);
    expect(report.as(officer).refusalOf('prove-authorship', proof)).toBe('reporter-known');
    report.isProposed();
    report.as(head).give('approve-award', { note: '' });
    expect(report.records.at(-1)?.events).toMatchObject([{ event: 'award-asked' }]);
  });

  it('4: a loss corrected after payment is on record; nothing is reclaimed without fault of the reporter', () => {
    const matter = new SimulatedMatter(day);
    const report = new SimulatedReport(day).isAccepted();
    matter.with(report).deliver();
    report
      .isHandled()
      .isConcluded({ loss: yuan('120000.00') })
      .isProposed();
    report.as(head).give('approve-award', { note: '' });
    matter.deliver();
    report.isNotified().isReceived().isClaimed().isPaid();
    matter.deliver();
    expect(matter.state.closing).toMatchObject({ outcome: 'settled' });
    report.as(handler).give('correct-loss', { loss: yuan('70000.00'), possibleLoss: ZERO, reason: '核减' });
    matter.deliver();
    expect(report.state.award).toMatchObject({ amount: 600_000, byTable: 350_000, repaid: null });
    expect(report.state.closing).toMatchObject({ outcome: 'paid' });
    expect(report.alerts().at(-1)).toContain('¥3,500.00');
    expect(matter.state.reports).toMatchObject([{ standing: 'paid', amount: 600_000 }]);
  });

  it('4: nothing is paid while the matter works out again what is corrected', () => {
    const report = received().isClaimed();
    report.as(handler).give('correct-loss', { loss: yuan('70000.00'), possibleLoss: ZERO, reason: '核减' });
    const payment = { paidOn: report.today, reference: 'B-1' };
    expect(report.as(cashier).refusalOf('pay', payment)).toBe('award-being-corrected');
    report.receive('award-corrected', { amount: yuan('3500.00'), byTable: yuan('3500.00') }, 'matter-1');
    report.isPaid();
    expect(report.state.award).toMatchObject({ amount: 350_000, isCorrected: false });
  });

  it('4: an award of which nothing is left is assessed anew, and is free for the matter', () => {
    const report = received().isClaimed();
    report.as(handler).give('correct-loss', { loss: yuan('70000.00'), possibleLoss: ZERO, reason: '核减' });
    report.receive('award-corrected', { amount: ZERO, byTable: yuan('3500.00') }, 'matter-1');
    expect(report.state).toMatchObject({ stage: 'assessment', award: null, proposal: null });
    expect(report.records.at(-1)?.events).toMatchObject([{ event: 'report-left', payload: { keepsPlace: false } }]);
    expect(report.state.deadlines.map(({ purpose }) => purpose)).not.toContain('payment');
    expect(report.alerts().at(-1)).toContain('anew');
  });

  it('5: an invented report is revoked and reclaimed whole, and can go to the police', () => {
    const report = received().isClaimed().isPaid();
    report.until('2026-04-01');
    expect(report.as(officer).refusalOf('revoke-award', { ground: 'cheating', reason: '' })).toBe('own-proposal');
    report.as(head).give('revoke-award', { ground: 'cheating', reason: '弄虚作假' });
    expect(report.state.stage).toBe('revoked');
    report.as(officer).give('record-act-served', { servedOn: plainDate('2026-04-01'), proof: '签收' });
    expect([report.due('recall'), report.due('reconsideration')]).toEqual(['2026-05-06', '2026-06-01']);
    report.as(head).give('hand-over-clue', { authority: '公安局', reason: '涉嫌诈骗' });
    expect(report.records.at(-1)?.documents).toMatchObject([
      { kind: 'clue-transfer', reporterIds: [], particulars: { to: '公安局' } },
    ]);
    const repaid = { paidOn: plainDate('2026-04-01'), reference: 'R-1' };
    expect(report.as(cashier).refusalOf('record-repayment', { ...repaid, amount: yuan('6000.01') })).toBe(
      'repayment-too-large',
    );
    report.as(cashier).give('record-repayment', { ...repaid, amount: yuan('2000.00') });
    expect(report.due('recall')).toBe('2026-05-06');
    report.as(cashier).give('record-repayment', { ...repaid, amount: yuan('4000.00') });
    expect(report.due('recall')).toBeUndefined();
    report.until('2026-10-10');
    expect(report.state.closing).toMatchObject({ outcome: 'revoked' });
    expect(report.records.at(-1)?.events).toMatchObject([{ event: 'report-left', payload: { keepsPlace: false } }]);
  });

  it('5: what is invented ends without reward, and a mistake is none', () => {
    const report = new SimulatedReport(day).isAccepted().isHandled().isConcluded({ finding: 'invented' });
    expect(report.state.stage).toBe('concluded');
    report.as(handler).give('answer-reporter', { answer: '经查不属实。' });
    expect(report.state.closing).toMatchObject({ outcome: 'invented' });
    expect(report.as(head).refusalOf('hand-over-clue', { authority: '公安局', reason: '' })).toBeNull();
  });

  it('6: a report on people of the office is routed up; they are kept away, and its examination goes on with the receiver', () => {
    const report = new SimulatedReport(day, { subjects: [{ name: '局长', staffId: head.id, office: 'fenyi' }] });
    report.as(intake).give('record-statement', { text: '违规审批。' });
    report.as(secondReader).give('confirm-statement', { note: '' });
    const accept = { outcome: 'accept', matterId: 'matter-1', caseIds: [] } as const;
    expect(report.as(intake).refusalOf('screen', accept)).toBe('own-staff-named');
    const { office: officeOfSamples } = report.state.opening;
    const up = {
      to: 'discipline-inspection',
      authority: '市纪委监委',
      office: {
        ...officeOfSamples,
        id: 'jiangxi',
        name: '省社会保险管理中心',
        decidingAuthority: '省人力资源和社会保障厅',
      },
      reason: '涉及负责人',
    } as const;
    expect(report.as(lawyer).refusalOf('route-up', { ...up, office: officeOfSamples })).toBe('office-not-another');
    expect(report.as(lawyer).refusalOf('route-up', { ...up, office: { ...up.office, id: 'fenyi' } })).toBe(
      'conflict-of-interest',
    );
    expect(responsibleOffice(report.state).id).toBe(officeOfSamples.id);
    expect(report.as(head).refusalOf('route-up', up)).toBe('kept-away');
    expect(report.as(head).refusalOf('note', { text: '' })).toBe('kept-away');
    report.as(lawyer).give('route-up', up);
    expect(responsibleOffice(report.state).id).toBe('jiangxi');
    expect(report.as(lawyer).refusalOf('route-up', up)).toBe('office-not-another');
    expect([report.state.routedTo?.to, report.due('screening')]).toEqual(['discipline-inspection', '2026-03-09']);
    report.as(intake).give('screen', accept);
    expect(report.as(lawyer).refusalOf('assign-handlers', { handlers: [handler.id, head.id] })).toBe(
      'conflict-of-interest',
    );
  });

  it('6: letters bear the head of the office that acts: the transfer that of the first, all later ones that of the receiver', () => {
    const report = new SimulatedReport(day, { subjects: [{ name: '局长', staffId: 'chief-1', office: 'fenyi' }] });
    const { office } = report.state.opening;
    const upper = {
      ...office,
      id: 'jiangxi',
      decidingAuthority: '省人力资源和社会保障厅',
      reconsiderationAuthority: '省人民政府',
      court: '省城法院',
    };
    report
      .as(head)
      .give('route-up', { to: 'upper-department', authority: '省厅', office: upper, reason: '涉及负责人' });
    report.as(intake).give('screen', { outcome: 'refuse', reason: '线索不明' });
    const letters = report.records.flatMap(({ documents }) => documents);
    expect(letters.map((letter) => [letter.kind, letter.office.id])).toEqual([
      ['clue-transfer', office.id],
      ['refusal-to-accept', 'jiangxi'],
    ]);
    expect(report.state.acts).toMatchObject([{ issuedBy: '省人力资源和社会保障厅' }]);
    report.as(officer).give('record-act-served', { servedOn: report.today, proof: '本人签收' });
    const filed = { addresseeId: null, filedOn: report.today, reasonForDelay: null, court: null };
    report.as(lawyer).give('file-suit', filed);
    expect(report.state.acts).toMatchObject([{ remedy: { filedWith: '省城法院' } }]);
  });

  it('6: whoever says that the matter is their own decides nothing in it any more', () => {
    const report = new SimulatedReport(day).isAccepted().isHandled();
    report.as(handler).give('keep-away', { reason: '亲属' });
    expect(report.state.handlers).toEqual(['handler-2']);
    expect(report.records.flatMap(({ events }) => events)).toMatchObject([
      { event: 'report-accepted', payload: { keptFrom: [] } },
      { event: 'report-kept-from', payload: { keptFrom: [handler.id] } },
    ]);
    expect(report.as(handler).refusalOf('note', { text: '' })).toBe('kept-away');
  });

  it('7: heirs may claim for a reporter who died after the notice, and not for one who died before', () => {
    const heirs = { reporterId: 'reporter-1', heirIds: ['heir-1'] };
    const account = { accountId: 'account-9', holderId: 'heir-1', amount: yuan('6000.00') };
    const report = received();
    expect(report.as(officer).refusalOf('record-claim', report.claim({ accounts: [account] }))).toBe(
      'account-of-another',
    );
    report.as(officer).give('record-death', { ...heirs, diedOn: report.today });
    expect(report.as(officer).refusalOf('record-claim', report.claim())).toBe('account-of-another');
    report.isClaimed({ accounts: [account] }).isPaid();
    const before = received();
    before.as(officer).give('record-death', { ...heirs, diedOn: plainDate('2026-03-01') });
    expect(before.as(officer).refusalOf('record-claim', before.claim({ accounts: [account] }))).toBe(
      'account-of-another',
    );
  });

  it('8: where the office knew only other facts the award is on the new part', () => {
    const report = proven('120000.00').isProposed(1, yuan('40000.00'));
    expect(report.state.proposal).toMatchObject({ byTable: 200_000, onNewPart: true });
    expect(report.records.at(-1)?.timeline[0]?.message.values).toMatchObject({
      said: { values: { newPart: { amount: 4_000_000 } } },
    });
  });

  it('9: where the police take the case the award waits for the proven loss, and is not refused for it', () => {
    const report = new SimulatedReport(day).isAccepted({ caseIds: ['case-1'] }).isHandled();
    report.as(handler).give('record-police-takeover', { authority: '公安局', on: plainDate(day) });
    report.isConcluded({ awaitsLoss: true });
    const proposal = { level: 1, criteria: { evidence: true, matching: 'fully' }, newPart: null } as const;
    expect(report.as(officer).refusalOf('propose-award', proposal)).toBe('loss-not-established');
    report.until('2026-09-01');
    expect(report.state.stage).toBe('assessment');
    report.receive('loss-established', { caseId: 'case-1', loss: yuan('120000.00') }, 'case-1');
    report.isProposed();
    expect(report.state.proposal?.byTable).toBe(600_000);
    report.receive('loss-established', { caseId: 'case-1', loss: yuan('70000.00') }, 'case-1');
    expect(report.state.proposal).toBeNull();
  });

  it('9: knows the loss that a case has told it before it was accepted', () => {
    const report = new SimulatedReport(day);
    report.receive('loss-established', { caseId: 'case-1', loss: yuan('120000.00') }, 'case-1');
    report.isAccepted({ caseIds: ['case-1', 'case-2'] });
    expect(report.state.cases).toEqual([
      { caseId: 'case-1', loss: yuan('120000.00') },
      { caseId: 'case-2', loss: null },
    ]);
  });

  it('9: takes a loss that was established before it was concluded, and that of several cases together', () => {
    const report = new SimulatedReport(day).isAccepted({ caseIds: ['case-1'] }).isHandled();
    expect(report.records.flatMap(({ events }) => events)).toMatchObject([
      { event: 'report-accepted' },
      { to: { process: 'recovery-case', id: 'case-1' }, event: 'report-linked', payload: { reportId: 'report-1' } },
    ]);
    report.receive('loss-established', { caseId: 'case-1', loss: yuan('80000.00') }, 'case-1');
    report.isConcluded({ awaitsLoss: true });
    expect(report.state.finding).toMatchObject({ loss: yuan('80000.00'), awaitsLoss: false });
    report.receive('loss-established', { caseId: 'case-2', loss: yuan('40000.00') }, 'case-2');
    expect(report.state.finding).toMatchObject({ loss: yuan('120000.00') });
    report.isProposed();
    report.receive('case-unlinked', { caseId: 'case-2' }, 'case-2');
    expect([report.state.finding?.loss, report.state.proposal]).toEqual([yuan('80000.00'), null]);
    report.receive('case-unlinked', { caseId: 'case-1' }, 'case-1');
    expect(report.records.at(-1)?.timeline.map(({ message: { code } }) => code)).toContain('loss-corrected-look-again');
  });
});

describe('a reporter who cannot be reached', () => {
  it('waives after three attempts, each on another day and in another way, once thirty working days are over', () => {
    const report = proven().isProposed().isGranted(yuan('6000.00')).isNotified();
    const failed = (on: string, way: string) =>
      report.as(officer).attempt('record-contact-failure', { on: plainDate(on), way, note: '' });
    failed(day, 'telephone');
    expect(report.due('reach')).toBe('2026-04-14');
    report.until('2026-03-20');
    expect(failed(day, 'post')?.code).toBe('contact-failure-repeated');
    expect(failed('2026-03-10', 'telephone')?.code).toBe('contact-failure-repeated');
    expect(failed('2026-03-10', 'post')).toBeNull();
    report.until('2026-04-15');
    expect(report.state.stage).toBe('notified');
    expect(failed('2026-04-15', 'telephone')).toBeNull();
    expect(report.state.closing).toMatchObject({ outcome: 'waived' });
  });

  it('keeps the reward when a later attempt succeeds', () => {
    const report = proven().isProposed().isGranted(yuan('6000.00')).isNotified();
    report.as(officer).give('record-contact-failure', { on: plainDate(day), way: 'telephone', note: '' });
    report.isReceived();
    expect(report.due('reach')).toBeUndefined();
    report.until('2026-04-14');
    expect(report.state.stage).toBe('notified');
  });
});

describe('a waived reward', () => {
  it('is claimed after all with a good reason alone, out of what is left of the matter', () => {
    const matter = new SimulatedMatter(day);
    const report = new SimulatedReport(day).isAccepted();
    matter.with(report).deliver();
    report
      .isHandled()
      .isConcluded({ loss: yuan('120000.00') })
      .isProposed();
    report.as(head).give('approve-award', { note: '' });
    matter.deliver();
    report.isNotified().isReceived();
    report.until('2026-05-01');
    matter.deliver();
    expect([report.state.closing?.outcome, matter.state.reports[0]?.amount]).toEqual(['waived', 0]);
    expect(report.as(officer).refusalOf('record-claim', report.claim())).toBe('claim-late');
    report.isClaimed({ goodReason: '住院' });
    expect(report.state.stage).toBe('granting');
    matter.deliver();
    expect([report.state.stage, matter.state.reports[0]?.amount]).toEqual(['claimed', 600_000]);
    report.isPaid();
    matter.deliver();
    expect(matter.state.closing).toMatchObject({ outcome: 'settled' });
  });

  it('is claimed with all that it takes: without materials nothing is paid, with them within fifteen working days', () => {
    const report = received();
    report.isClaimed({ identityCopy: false });
    expect([report.state.stage, report.due('payment')]).toEqual(['claimed', undefined]);
    expect(report.as(cashier).refusalOf('pay', { paidOn: report.today, reference: '' })).toBe('materials-missing');
    report.isClaimed();
    expect(report.due('payment')).toBe('2026-03-23');
  });
});
