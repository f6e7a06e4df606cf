import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { leaveDrawerAndHeir } from '../sample/drawer-and-heir.ts';
import { announcedCaseOfHeirs, particularsOf, serve } from '../sample/remedy-cases.ts';
import { CaseWithHeads } from '../sample/case-with-heads.ts';
import { sampleOpening, yuan, type SimulatedCase } from '../sample/sample-case.ts';
import { requestsOf } from '../sample/words.ts';
import { simulateConfirmed, pay } from './simulated-at-court.ts';

const day = plainDate;
const named = { identityNumber: null, address: '大余县某村', telephone: null };
const grounds = 'As on file.';

function documentsOf(simulated: SimulatedCase): readonly DocumentRequest[] {
  return requestsOf(simulated.records);
}

function latest(simulated: SimulatedCase, kind: string): DocumentRequest | undefined {
  return documentsOf(simulated).findLast((document) => document.kind === kind);
}

/** Overpaid ¥60,000 until the death at the end of 2018 and ¥68,900 after it; the daughter drew the latter. */
function ofHeirAndDrawer(): SimulatedCase {
  const person = { ...sampleOpening().person, diedOn: null };
  return leaveDrawerAndHeir(simulateConfirmed({}, { violation: 'double-drawing', person }), '2018-12-31');
}

describe('a letter to several who owe different parts', () => {
  it('says what is asked of each: the heir up to the estate, the drawer what she drew', () => {
    expect(latest(ofHeirAndDrawer(), 'notice-to-return')).toMatchObject({
      amountDue: yuan('108900.00'),
      shares: [
        { addresseeId: 'R2', amount: yuan('68900.00') },
        { addresseeId: 'R3', amount: yuan('40000.00') },
      ],
    });
  });

  it('leaves the shares out where each owes all up to their cap', () => {
    expect(latest(announcedCaseOfHeirs(), 'advance-notice')?.shares).toBeUndefined();
    expect(latest(simulateConfirmed(), 'notice-to-return')?.shares).toBeUndefined();
  });
});

describe('a letter after a death', () => {
  const debtor = { ...named, name: '戴小某', relationship: '儿子' };
  const widow = { ...named, name: '李某', relationship: '配偶', estateShare: null };

  it('knows that the drawer has died, and who has inherited from them', () => {
    const simulated = simulateConfirmed({}, { debtor });
    simulated.give('record-death', { addresseeId: 'R1', diedOn: day('2026-01-05'), note: '', divided: [] });
    simulated.give('name-heirs', { deceasedId: 'R1', heirs: [widow] });
    const ofTheDrawer = {
      deceased: { id: 'R1', role: 'drawer', name: '戴小某' },
      diedOn: '2026-01-05',
      heirs: ['R2'],
    };
    expect(latest(simulated, 'notice-to-return')?.estates).toMatchObject([ofTheDrawer]);
    simulated.give('file-civil-suit', { grounds, defendants: [] });
    expect(latest(simulated, 'civil-complaint')?.estates).toMatchObject([ofTheDrawer]);
  });

  it('knows that nobody has inherited from the drawer yet', () => {
    const simulated = simulateConfirmed({}, { debtor });
    simulated.give('record-death', { addresseeId: 'R1', diedOn: day('2026-01-05'), note: '', divided: [] });
    simulated.give('close', { outcome: 'waived', reason: '无遗产。' });
    expect(latest(simulated, 'closing-notice')).toMatchObject({
      addressees: [],
      estates: [{ deceased: { id: 'R1', address: '大余县某村' }, heirs: [] }],
    });
  });

  it('knows of whom an heir has inherited, through one death after another', () => {
    const simulated = ofHeirAndDrawer();
    simulated.give('record-death', { addresseeId: 'R3', diedOn: day('2026-01-05'), note: '', divided: [] });
    simulated.give('name-heirs', { deceasedId: 'R3', heirs: [widow] });
    expect(latest(simulated, 'notice-to-return')?.estates).toMatchObject([
      { deceased: { id: 'R1', role: 'person' }, diedOn: '2018-12-31', heirs: ['R3'] },
      { deceased: { id: 'R3', role: 'heir' }, diedOn: '2026-01-05', heirs: ['R4'] },
    ]);
  });

  it('knows of the person who was dead when the case was opened', () => {
    expect(latest(simulateConfirmed(), 'notice-to-return')?.estates).toMatchObject([
      { deceased: { id: 'R1', role: 'person' }, diedOn: '2017-03-01', heirs: [] },
    ]);
  });
});

describe('a public notice', () => {
  it('names the one it serves where there are several, and nobody else', () => {
    const simulated = announcedCaseOfHeirs();
    const documentId = simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? 'none';
    for (const way of ['post', 'direct'] as const)
      simulated.give('record-failed-service', {
        documentId,
        addresseeId: 'R3',
        attemptedOn: simulated.records.at(-1)?.on ?? day('2026-01-21'),
        way,
        reason: '去向不明',
      });
    expect(particularsOf(simulated, 'public-notice')).toMatchObject({ addressee: { id: 'R3', name: '戴乙' } });
  });

  it.each(['advance-notice', 'recovery-decision', 'demand-letter'])(
    'names what the %s that it serves asks for',
    (kind) => {
      const simulated = simulateConfirmed();
      simulated.give('record-refusal', { reason: grounds });
      while (latest(simulated, kind) === undefined) simulated.runOutNext();
      pay(simulated, '50000.00', simulated.today, '戴小某');
      const { number } = latest(simulated, kind) ?? {};
      const notices = () => documentsOf(simulated).filter((each) => each.kind === 'public-notice');
      const serving = () =>
        notices().find(({ particulars }) => 'serves' in particulars && particulars.serves?.number === number);
      while (serving() === undefined) simulated.runOutNext();
      expect(serving()).toMatchObject({
        amountDue: yuan('78900.00'),
        particulars: { serves: { kind, amountDue: yuan('128900.00') } },
      });
    },
  );

  it('needs to name nobody where there is one', () => {
    const simulated = simulateConfirmed();
    while (latest(simulated, 'public-notice') === undefined) simulated.runOutNext();
    expect(particularsOf(simulated, 'public-notice')).not.toHaveProperty('addressee');
  });
});

describe('a reminder of an instalment', () => {
  function agreed(): SimulatedCase {
    const simulated = simulateConfirmed();
    simulated.give('request-agreement', { note: grounds });
    simulated.give('conclude-agreement', {
      instalmentCount: 2,
      firstDueOn: day('2026-03-02'),
      accelerationAgreed: true,
    });
    return simulated;
  }

  function reminded(simulated: SimulatedCase): DocumentRequest | undefined {
    while (latest(simulated, 'instalment-reminder') === undefined) simulated.runOutNext();
    return latest(simulated, 'instalment-reminder');
  }

  it('tells the day to which a hold has moved it, before that day and after it', () => {
    const simulated = agreed();
    simulated.until('2026-01-06');
    simulated.give('hold', { reason: grounds, until: day('2026-03-20') });
    expect(reminded(simulated)).toMatchObject({
      issuedOn: '2026-05-10',
      dates: [{ rule: 'agreement.instalment', due: '2026-05-15' }],
      particulars: { overdue: false, instalment: { number: 1, dueOn: '2026-05-15' } },
    });
    simulated.until('2026-05-16');
    expect(latest(simulated, 'instalment-reminder')).toMatchObject({
      issuedOn: '2026-05-16',
      dates: [{ rule: 'agreement.grace' }],
      particulars: { overdue: true, instalment: { number: 1, dueOn: '2026-05-15' } },
    });
  });

  it('tells the day until which more time was given', () => {
    const simulated = agreed();
    const deadlineId = simulated.state.deadlines.find(({ purpose }) => purpose === 'instalment-due')?.id ?? '';
    simulated.give('extend-deadline', { deadlineId, until: day('2026-03-16'), reason: grounds });
    expect(reminded(simulated)).toMatchObject({
      issuedOn: '2026-03-11',
      particulars: { instalment: { dueOn: '2026-03-16' } },
    });
  });

  it('tells the day of the plan where nothing has moved it, by the agreement', () => {
    const { particulars } = reminded(agreed()) ?? {};
    expect(particulars).toMatchObject({ instalment: { dueOn: '2026-03-02' } });
    expect(particulars).not.toHaveProperty('settlement');
  });

  it('names the settlement before the court by which it falls due', () => {
    const debtor = { ...named, name: '戴小某', relationship: '儿子' };
    const simulated = simulateConfirmed({}, { debtor });
    simulated.give('file-civil-suit', { grounds, defendants: [] });
    simulated.give('record-civil-settlement', {
      settledOn: day('2026-01-05'),
      courtReference: '（2026）赣0723民初12号',
      amount: yuan('128900.00'),
      instalmentCount: 2,
      firstDueOn: day('2026-03-02'),
      accelerationAgreed: true,
    });
    expect(reminded(simulated)?.particulars).toMatchObject({
      settlement: { courtReference: '（2026）赣0723民初12号', settledOn: '2026-01-05' },
    });
  });
});

describe('what people say goes into the letter', () => {
  it('the ground of a penalty, as facts against who is fined, and the hour and chair of its hearing', () => {
    const simulated = new CaseWithHeads(
      '2026-01-05',
      sampleOpening({ person: { ...sampleOpening().person, diedOn: null } }),
    );
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2025-01-01'),
      to: day('2025-09-30'),
      benefitCode: 'basic-pension',
      amount: yuan('10000.00'),
      reason: grounds,
    });
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('10000.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: grounds,
    });
    const ground = '以伪造的生存证明隐瞒参保人死亡';
    simulated.give('propose-penalty', { multiple: 2, ground });
    expect(particularsOf(simulated, 'penalty-advance-notice')).toMatchObject({ findings: ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-05') });
    const appointment = { hearingOn: day('2026-01-26'), time: '上午9时30分', place: '三楼会议室', chair: '李明' };
    simulated.give('schedule-hearing', { hearingId: null, ...appointment });
    expect(particularsOf(simulated, 'hearing-notice')).toEqual({ kind: 'hearing-notice', ...appointment });
    simulated.until('2026-01-26');
    simulated.give('record-hearing', { hearingId: null, heldOn: day('2026-01-26'), minutes: 'Heard.' });
    expect(particularsOf(simulated, 'penalty-decision')).toMatchObject({
      findings: ground,
      hearingHeldOn: '2026-01-26',
    });
  });

  it('the hour and chair of a hearing before the decision, where they are given', () => {
    const simulated = simulateConfirmed();
    simulated.give('record-refusal', { reason: grounds });
    serve(simulated, 'advance-notice', '2026-01-05');
    simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-05') });
    const first = { hearingOn: day('2026-01-26'), place: '三楼会议室' };
    simulated.give('schedule-hearing', { hearingId: null, ...first });
    expect(particularsOf(simulated, 'hearing-notice')).toEqual({ kind: 'hearing-notice', ...first });
    const second = { ...first, time: '下午2时', chair: '李明' };
    simulated.give('schedule-hearing', { hearingId: null, ...second });
    expect(particularsOf(simulated, 'hearing-notice')).toEqual({ kind: 'hearing-notice', ...second });
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))[0]).toContain(
      '2026-01-26 下午2时, 三楼会议室; chair: 李明.',
    );
  });
});

describe('letters about a referral that was passed on', () => {
  it('go to the police who have it now, and to the procuratorate beside them', () => {
    const simulated = simulateConfirmed({ suspicion: 'forged-papers' });
    simulated.give('approve-referral', { reason: grounds });
    const today = day('2026-01-05');
    expect(particularsOf(simulated, 'police-transfer')).toMatchObject({ policeAuthority: '大余县公安局' });
    simulated.give('record-police-receipt', { receivedOn: today });
    simulated.give('record-police-jurisdiction', { passedOnTo: '信丰县公安局', on: today });
    simulated.give('record-police-receipt', { receivedOn: today });
    simulated.give('record-police-refusal', { refusedOn: today, reason: grounds });
    simulated.give('request-police-reconsideration', { grounds });
    expect(particularsOf(simulated, 'transfer-reconsideration')).toMatchObject({ policeAuthority: '信丰县公安局' });
    simulated.give('record-police-reconsideration', {
      answeredOn: today,
      outcome: 'refusal-upheld',
      policeReference: '信公复〔2026〕1号',
    });
    simulated.give('request-filing-supervision', { grounds });
    expect(particularsOf(simulated, 'supervision-request')).toMatchObject({ policeAuthority: '信丰县公安局' });
    simulated.give('record-police-filing', { filedOn: today, policeReference: '信公（经）立字〔2026〕1号' });
    expect(particularsOf(simulated, 'transfer-materials')).toMatchObject({ policeAuthority: '信丰县公安局' });
  });
});

describe('an application to resume enforcement', () => {
  it('of a civil title is made in the civil procedure', () => {
    const debtor = { ...named, name: '戴小某', relationship: 'daughter' };
    const simulated = simulateConfirmed({}, { debtor });
    simulated.give('file-civil-suit', { grounds, defendants: [] });
    const judgedOn = day('2026-01-05');
    simulated.give('record-civil-judgment', {
      judgedOn,
      effectiveOn: judgedOn,
      performBy: addDays(judgedOn, 10),
      courtReference: '（2026）赣0723民初12号',
      amount: yuan('128900.00'),
    });
    simulated.until('2026-01-20');
    simulated.give('record-enforcement-ended', { endedOn: day('2026-01-20'), reason: grounds });
    simulated.give('record-assets-found', { foundOn: day('2026-01-20'), assets: 'A flat.' });
    expect(particularsOf(simulated, 'enforcement-resumption')).toMatchObject({ procedure: 'civil' });
  });
});
