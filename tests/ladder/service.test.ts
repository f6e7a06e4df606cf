import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import { addAddressee, changeAddressee, endAddressee } from '../../domain/recovery-case/service/addressee-changes.ts';
import { momentOf } from '../../domain/kernel/moment.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { Transition } from '../../domain/kernel/transition.ts';
import { PaperCase, sampleOpening } from '../sample/sample-case.ts';

/** A case whose advance notice was issued on 2026-01-21: confirmed on the 5th, silence until the 20th. */
function decidingCase(): PaperCase {
  const paper = new PaperCase('2026-01-05', sampleOpening());
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: minorUnits(12_890_000) }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'The death is registered.',
  });
  paper.until('2026-01-21');
  return paper;
}

const noticeOf = (paper: PaperCase): string =>
  paper.state.documents.find(({ kind }) => kind === 'advance-notice')?.id ?? 'none';

const attemptsOf = (paper: PaperCase, documentId: string): readonly string[] =>
  paper.state.documents
    .filter(({ id }) => id === documentId)
    .flatMap(({ services }) => services)
    .flatMap(({ addresseeId, attempts }) =>
      attempts.map(({ way, startedOn, outcome }) => `${addresseeId} ${way} ${startedOn} ${outcome}`),
    );

describe('service by attempts', () => {
  it('is tried by post, then directly, and only then by public notice, which names what failed', () => {
    const paper = decidingCase();
    const notice = noticeOf(paper);
    expect(attemptsOf(paper, notice)).toEqual(['R1 post 2026-01-21 under-way']);
    expect(paper.due('service-proof')).toBe('2026-02-02');

    paper.until('2026-02-03');
    expect(attemptsOf(paper, notice)).toEqual(['R1 post 2026-01-21 failed', 'R1 direct 2026-02-03 under-way']);

    paper.give('record-failed-service', {
      documentId: notice,
      addresseeId: null,
      attemptedOn: plainDate('2026-02-03'),
      way: 'direct',
      reason: 'Nobody lives at the address.',
    });
    expect(attemptsOf(paper, notice).at(-1)).toBe('R1 public-notice 2026-02-03 under-way');
    expect(paper.due('public-notice-service')).toBe('2026-03-05');
    const published = paper.records.flatMap(({ documents }) => documents).find(({ kind }) => kind === 'public-notice');
    expect(paper.inWords(published?.particulars)).toMatchObject({
      failedAttempts: [
        { way: 'post', on: '2026-02-03', reason: { code: 'no-proof-in-time' } },
        { way: 'direct', on: '2026-02-03', reason: 'Nobody lives at the address.' },
      ],
    });

    paper.until('2026-03-06');
    expect(paper.state.documents.find(({ id }) => id === notice)).toMatchObject({
      servedOn: '2026-03-05',
      serviceWay: 'public-notice',
    });
    expect(paper.due('defence')).toBe('2026-03-10');
  });

  it('by proof that comes while the public notice runs counts from the day of that proof', () => {
    const paper = decidingCase();
    paper.until('2026-02-20');
    expect(paper.due('public-notice-service')).toBeDefined();
    paper.give('record-service', {
      documentId: noticeOf(paper),
      addresseeId: null,
      servedOn: plainDate('2026-02-13'),
      way: 'direct',
      proof: 'Signed at the counter.',
    });
    expect(paper.due('public-notice-service')).toBeUndefined();
    expect(paper.due('defence')).toBe('2026-02-25');
  });

  it('ends when the case leaves the step that the document belonged to, and the next time begins with a new one', () => {
    const paper = decidingCase();
    const notice = noticeOf(paper);
    const proof = {
      documentId: notice,
      addresseeId: null,
      servedOn: plainDate('2026-01-22'),
      way: 'post',
      proof: 'Advice of delivery.',
    } as const;
    paper.until('2026-01-22');
    paper.give('request-agreement', { note: 'Over a year.' });
    expect(attemptsOf(paper, notice)).toEqual(['R1 post 2026-01-21 overtaken']);
    expect(paper.refusalOf('record-service', proof)).toBe('document-unknown');

    paper.until('2026-02-07');
    const next = paper.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? 'none';
    expect(paper.state.stage).toBe('recovery-decision');
    expect(attemptsOf(paper, next)).toEqual([expect.stringContaining('post')]);
    expect(paper.refusalOf('record-service', proof)).toBe('document-already-served');
  });

  it('ends with the case', () => {
    const paper = decidingCase();
    paper.give('close', { outcome: 'transferred', reason: 'The person has moved to Ganzhou.' });
    expect(attemptsOf(paper, noticeOf(paper))).toEqual(['R1 post 2026-01-21 overtaken']);
  });

  it('goes through the prison for a prisoner, and by no other way', () => {
    const person = { ...sampleOpening().person, diedOn: null, prison: '赣州监狱' };
    const paper = new PaperCase('2026-01-05', sampleOpening({ violation: 'pension-while-serving-sentence', person }));
    paper.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: minorUnits(12_890_000) }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'The sentence is on record.',
    });
    paper.until('2026-01-22');
    expect(attemptsOf(paper, noticeOf(paper))).toEqual(['R1 through-prison 2026-01-21 under-way']);
    const served = { documentId: noticeOf(paper), addresseeId: null, servedOn: plainDate('2026-01-22'), proof: '' };
    expect(paper.refusalOf('record-service', { ...served, way: 'direct' })).toBe('service-way-not-open');
    expect(paper.refusalOf('record-service', { ...served, way: 'electronic' })).toBe('service-way-not-open');
    expect(paper.refusalOf('record-service', { ...served, way: 'through-prison' })).toBeNull();
  });

  it('by a way that nobody tried, or on a document that is served, is refused', () => {
    const paper = decidingCase();
    const failed = {
      documentId: noticeOf(paper),
      addresseeId: null,
      attemptedOn: plainDate('2026-01-21'),
      reason: 'x',
    };
    expect(paper.refusalOf('record-failed-service', { ...failed, way: 'direct' })).toBe('service-way-not-open');
    const served = { documentId: noticeOf(paper), addresseeId: null, servedOn: plainDate('2026-01-21'), proof: '' };
    expect(paper.refusalOf('record-service', { ...served, way: 'electronic' })).toBe('service-way-not-open');
    paper.give('record-service', { ...served, way: 'leaving' });
    expect(paper.refusalOf('record-service', { ...served, way: 'direct' })).toBe('document-unknown');
  });
});

describe('several addressees', () => {
  const stranger = {
    role: 'heir',
    name: '戴某某',
    identityNumber: null,
    address: '大余县另一镇',
    telephone: null,
    relationship: '儿子',
    actsFor: null,
    prison: null,
    electronicConsent: null,
    liabilityCap: minorUnits(1_000_000),
  } as const;

  const stepOf = (paper: PaperCase, act: (t: Transition<RecoveryCase>) => void): Transition<RecoveryCase> => {
    const cause = { kind: 'document-failure', documentId: 'test' } as const;
    const t = new Transition(recoveryCase, paper.state, cause, momentOf(paper.state, paper.now));
    act(t);
    return t;
  };

  it('are each served, and nothing counts as served before the last of them is', () => {
    const paper = decidingCase();
    const { state } = stepOf(paper, (t) => addAddressee(t, stranger, 'serve-what-stands'));
    const notice = state.documents.find(({ kind }) => kind === 'advance-notice');
    expect(notice?.services.map(({ addresseeId }) => addresseeId)).toEqual(['R1', 'R2']);
    expect(notice?.servedOn).toBeNull();
    expect(
      state.deadlines.filter(({ purpose }) => purpose === 'service-proof').map(({ addressee }) => addressee),
    ).toEqual(['R1', 'R2']);
  });

  it('are served electronically first when they have consented', () => {
    const paper = decidingCase();
    const consent = { on: plainDate('2026-01-20'), address: 'dai@example.invalid' };
    const { state } = stepOf(paper, (t) => {
      const added = addAddressee(t, { ...stranger, electronicConsent: consent }, 'serve-what-stands');
      changeAddressee(t, added.id, { telephone: '13800000000' });
    });
    const notice = state.documents.find(({ kind }) => kind === 'advance-notice');
    expect(notice?.services[1]?.attempts.map(({ way }) => way)).toEqual(['electronic']);
  });

  it('who are represented or have dropped out are served no more', () => {
    const paper = decidingCase();
    const { state } = stepOf(paper, (t) => {
      const guardian = { ...stranger, role: 'guardian', actsFor: 'R1', liabilityCap: null } as const;
      const added = addAddressee(t, guardian, 'serve-what-stands');
      expect(servedAddressees(t.state.addressees).map(({ id }) => id)).toEqual([added.id]);
      const heir = addAddressee(t, stranger, 'serve-what-stands');
      endAddressee(t, heir.id);
    });
    const notice = state.documents.find(({ kind }) => kind === 'advance-notice');
    expect(notice?.services.map(({ addresseeId, ended }) => `${addresseeId} ${ended ? 'ended' : 'served'}`)).toEqual([
      'R1 ended',
      'R2 served',
      'R3 ended',
    ]);
    expect(servedAddressees(state.addressees).map(({ id }) => id)).toEqual(['R2']);
  });
});
