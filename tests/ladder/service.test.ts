import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import { addAddressee, changeAddressee, endAddressee } from '../../domain/recovery-case/service/addressee-changes.ts';
import { momentOf } from '../../domain/kernel/moment.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { Transition } from '../../domain/kernel/transition.ts';
import { SimulatedCase, sampleOpening } from '../sample/sample-case.ts';

/** A case whose advance notice was issued on 2026-01-21: confirmed on the 5th, silence until the 20th. */
function decidingCase(): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', sampleOpening());
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: minorUnits(12_890_000) }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'The death is registered.',
  });
  simulated.until('2026-01-21');
  return simulated;
}

const noticeOf = (simulated: SimulatedCase): string =>
  simulated.state.documents.find(({ kind }) => kind === 'advance-notice')?.id ?? 'none';

const attemptsOf = (simulated: SimulatedCase, documentId: string): readonly string[] =>
  simulated.state.documents
    .filter(({ id }) => id === documentId)
    .flatMap(({ services }) => services)
    .flatMap(({ addresseeId, attempts }) =>
      attempts.map(({ way, startedOn, outcome }) => `${addresseeId} ${way} ${startedOn} ${outcome}`),
    );

describe('service by attempts', () => {
  it('is tried by post, then directly, and only then by public notice, which names what failed', () => {
    const simulated = decidingCase();
    const notice = noticeOf(simulated);
    expect(attemptsOf(simulated, notice)).toEqual(['R1 post 2026-01-21 under-way']);
    expect(simulated.due('service-proof')).toBe('2026-02-02');

    simulated.until('2026-02-03');
    expect(attemptsOf(simulated, notice)).toEqual(['R1 post 2026-01-21 failed', 'R1 direct 2026-02-03 under-way']);

    simulated.give('record-failed-service', {
      documentId: notice,
      addresseeId: null,
      attemptedOn: plainDate('2026-02-03'),
      way: 'direct',
      reason: 'Nobody lives at the address.',
    });
    expect(attemptsOf(simulated, notice).at(-1)).toBe('R1 public-notice 2026-02-03 under-way');
    expect(simulated.due('public-notice-service')).toBe('2026-03-05');
    const published = simulated.records
      .flatMap(({ documents }) => documents)
      .find(({ kind }) => kind === 'public-notice');
    expect(simulated.inWords(published?.particulars)).toMatchObject({
      failedAttempts: [
        { way: 'post', on: '2026-02-03', reason: { code: 'no-proof-in-time' } },
        { way: 'direct', on: '2026-02-03', reason: 'Nobody lives at the address.' },
      ],
    });

    simulated.until('2026-03-06');
    expect(simulated.state.documents.find(({ id }) => id === notice)).toMatchObject({
      servedOn: '2026-03-05',
      serviceWay: 'public-notice',
    });
    expect(simulated.due('defence')).toBe('2026-03-10');
  });

  it('by proof that comes while the public notice runs counts from the day of that proof', () => {
    const simulated = decidingCase();
    simulated.until('2026-02-20');
    expect(simulated.due('public-notice-service')).toBeDefined();
    simulated.give('record-service', {
      documentId: noticeOf(simulated),
      addresseeId: null,
      servedOn: plainDate('2026-02-13'),
      way: 'direct',
      proof: 'Signed at the counter.',
    });
    expect(simulated.due('public-notice-service')).toBeUndefined();
    expect(simulated.due('defence')).toBe('2026-02-25');
  });

  it('ends when the case leaves the step that the document belonged to, and the next time begins with a new one', () => {
    const simulated = decidingCase();
    const notice = noticeOf(simulated);
    const proof = {
      documentId: notice,
      addresseeId: null,
      servedOn: plainDate('2026-01-22'),
      way: 'post',
      proof: 'Advice of delivery.',
    } as const;
    simulated.until('2026-01-22');
    simulated.give('request-agreement', { note: 'Over a year.' });
    expect(attemptsOf(simulated, notice)).toEqual(['R1 post 2026-01-21 overtaken']);
    expect(simulated.refusalOf('record-service', proof)).toBe('document-unknown');

    simulated.until('2026-02-07');
    const next = simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? 'none';
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(attemptsOf(simulated, next)).toEqual([expect.stringContaining('post')]);
    expect(simulated.refusalOf('record-service', proof)).toBe('document-already-served');
  });

  it('ends with the case', () => {
    const simulated = decidingCase();
    simulated.give('close', { outcome: 'transferred', reason: 'The person has moved to Ganzhou.' });
    expect(attemptsOf(simulated, noticeOf(simulated))).toEqual(['R1 post 2026-01-21 overtaken']);
  });

  it('goes through the prison for a prisoner, and by no other way', () => {
    const person = { ...sampleOpening().person, diedOn: null, prison: '赣州监狱' };
    const simulated = new SimulatedCase(
      '2026-01-05',
      sampleOpening({ violation: 'pension-while-serving-sentence', person }),
    );
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: minorUnits(12_890_000) }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'The sentence is on record.',
    });
    simulated.until('2026-01-22');
    expect(attemptsOf(simulated, noticeOf(simulated))).toEqual(['R1 through-prison 2026-01-21 under-way']);
    const served = { documentId: noticeOf(simulated), addresseeId: null, servedOn: plainDate('2026-01-22'), proof: '' };
    expect(simulated.refusalOf('record-service', { ...served, way: 'direct' })).toBe('service-way-not-open');
    expect(simulated.refusalOf('record-service', { ...served, way: 'electronic' })).toBe('service-way-not-open');
    expect(simulated.refusalOf('record-service', { ...served, way: 'through-prison' })).toBeNull();
  });

  it('by a way that nobody tried, or on a document that is served, is refused', () => {
    const simulated = decidingCase();
    const failed = {
      documentId: noticeOf(simulated),
      addresseeId: null,
      attemptedOn: plainDate('2026-01-21'),
      reason: 'x',
    };
    expect(simulated.refusalOf('record-failed-service', { ...failed, way: 'direct' })).toBe('service-way-not-open');
    const served = { documentId: noticeOf(simulated), addresseeId: null, servedOn: plainDate('2026-01-21'), proof: '' };
    expect(simulated.refusalOf('record-service', { ...served, way: 'electronic' })).toBe('service-way-not-open');
    simulated.give('record-service', { ...served, way: 'leaving' });
    expect(simulated.refusalOf('record-service', { ...served, way: 'direct' })).toBe('document-unknown');
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

  const stepOf = (simulated: SimulatedCase, act: (t: Transition<RecoveryCase>) => void): Transition<RecoveryCase> => {
    const cause = { kind: 'document-failure', documentId: 'test' } as const;
    const t = new Transition(recoveryCase, simulated.state, cause, momentOf(simulated.state, simulated.now));
    act(t);
    return t;
  };

  it('are each served, and nothing counts as served before the last of them is', () => {
    const simulated = decidingCase();
    const { state } = stepOf(simulated, (t) => addAddressee(t, stranger, 'serve-what-stands'));
    const notice = state.documents.find(({ kind }) => kind === 'advance-notice');
    expect(notice?.services.map(({ addresseeId }) => addresseeId)).toEqual(['R1', 'R2']);
    expect(notice?.servedOn).toBeNull();
    expect(
      state.deadlines.filter(({ purpose }) => purpose === 'service-proof').map(({ addressee }) => addressee),
    ).toEqual(['R1', 'R2']);
  });

  it('are served electronically first when they have consented', () => {
    const simulated = decidingCase();
    const consent = { on: plainDate('2026-01-20'), address: 'dai@example.invalid' };
    const { state } = stepOf(simulated, (t) => {
      const added = addAddressee(t, { ...stranger, electronicConsent: consent }, 'serve-what-stands');
      changeAddressee(t, added.id, { telephone: '13800000000' });
    });
    const notice = state.documents.find(({ kind }) => kind === 'advance-notice');
    expect(notice?.services[1]?.attempts.map(({ way }) => way)).toEqual(['electronic']);
  });

  it('who are represented or have dropped out are served no more', () => {
    const simulated = decidingCase();
    const { state } = stepOf(simulated, (t) => {
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
