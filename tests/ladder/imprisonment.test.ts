import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { announcedCase, decidedCase, serve } from '../sample/remedy-cases.ts';
import { sampleOpening, yuan, type SimulatedCase } from '../sample/sample-case.ts';
import { withheld } from '../sample/withheld-case.ts';

/** Imprisonment is a fact: since when, until when and where. It says who is served how, and what was drawn in prison. */

const prison = '赣州监狱';
const reason = 'The notice of the prison was read wrongly.';
const living: Partial<CaseOpening> = {
  violation: 'double-drawing',
  person: { ...sampleOpening().person, diedOn: null },
};

function imprison(simulated: SimulatedCase, since: string): void {
  simulated.give('record-imprisonment', { addresseeId: 'R1', prison, since: plainDate(since) });
}

function release(simulated: SimulatedCase, on: string, continuingBenefit = false): void {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
  simulated.give('record-release', {
    addresseeId: 'R1',
    on: plainDate(on),
    address: '大余县新址',
    continuingBenefit: continuingBenefit ? benefit : null,
  });
}

function factOf({ state }: SimulatedCase, kind: string): string {
  return state.facts.findLast((fact) => fact.kind === kind && fact.standing === 'stands')?.id ?? 'none';
}

function correct(simulated: SimulatedCase, kind: string, day: string): void {
  const factId = factOf(simulated, kind);
  simulated.give('correct-fact', { factId, day: plainDate(day), evidence: null, divided: [], reason });
}

function withdraw(simulated: SimulatedCase, kind: string): void {
  simulated.give('withdraw-fact', { factId: factOf(simulated, kind), reason });
}

function documentOf({ state }: SimulatedCase, kind: string) {
  return state.documents.findLast((document) => document.kind === kind);
}

/** What somebody has to look at, and by which ways. */
const toReview = ({ state }: SimulatedCase) =>
  dutiesOf(recoveryCase, state)
    .filter(({ kind }) => kind === 'review-consequence')
    .map(({ subject, commands }) => [String(subject).split('/').slice(1).join(' '), ...commands].join(', '));

const underWay = (simulated: SimulatedCase, kind: string): string | undefined =>
  documentOf(simulated, kind)
    ?.services.flatMap(({ attempts }) => attempts)
    .find(({ outcome }) => outcome === 'under-way')?.way;

function refusalOfService(simulated: SimulatedCase, way: 'direct' | 'through-prison', servedOn: string): string | null {
  const documentId = documentOf(simulated, 'recovery-decision')?.id ?? '';
  const served = { documentId, addresseeId: null, proof: 'Signed.', way, servedOn: plainDate(servedOn) };
  return simulated.refusalOf('record-service', served);
}

/** The decision was issued on 01-29 and is not served yet; today is 02-10. */
function unserved(): SimulatedCase {
  const simulated = announcedCase(living);
  serve(simulated, 'advance-notice', '2026-01-21');
  simulated.until('2026-02-10');
  return simulated;
}

describe('whoever is in prison', () => {
  it('is served by where they were on the day, whenever that is entered', () => {
    const simulated = unserved();
    imprison(simulated, '2026-02-03');
    expect(underWay(simulated, 'recovery-decision')).toBe('through-prison');
    expect(refusalOfService(simulated, 'direct', '2026-02-02')).toBeNull();
    expect(refusalOfService(simulated, 'direct', '2026-02-04')).toBe('service-way-not-open');
    expect(refusalOfService(simulated, 'through-prison', '2026-02-04')).toBeNull();
    expect(refusalOfService(simulated, 'through-prison', '2026-02-02')).toBe('service-way-not-open');
    release(simulated, '2026-02-06');
    expect(underWay(simulated, 'recovery-decision')).toBe('post');
    expect(refusalOfService(simulated, 'through-prison', '2026-02-05')).toBeNull();
    expect(refusalOfService(simulated, 'direct', '2026-02-05')).toBe('service-way-not-open');
    expect(refusalOfService(simulated, 'direct', '2026-02-07')).toBeNull();
  });

  it('and was served outside before that was known, is served again through the prison', () => {
    const simulated = decidedCase(living);
    simulated.until('2026-02-10');
    imprison(simulated, '2026-01-25');
    const decision = documentOf(simulated, 'recovery-decision')?.id ?? '';
    expect(toReview(simulated)).toEqual([`served-at-other-place ${decision}, serve-again, settle-consequence`]);
    simulated.give('serve-again', { documentId: decision, addresseeId: null, reason });
    expect(underWay(simulated, 'recovery-decision')).toBe('through-prison');
    const served = { documentId: decision, addresseeId: null, proof: 'Signed.', way: 'through-prison' } as const;
    simulated.give('record-service', { ...served, servedOn: plainDate('2026-02-10') });
    expect(toReview(simulated)).toEqual([]);
    expect(simulated.due('performance')).toBe('2026-03-12');
  });

  it.each([
    ['corrected to a day after that', (simulated: SimulatedCase) => correct(simulated, 'imprisonment', '2026-02-01')],
    ['never in prison', (simulated: SimulatedCase) => withdraw(simulated, 'imprisonment')],
  ])('%s, was served rightly', (_name, mend) => {
    const simulated = decidedCase(living);
    simulated.until('2026-02-10');
    imprison(simulated, '2026-01-25');
    mend(simulated);
    expect(toReview(simulated)).toEqual([]);
  });

  it('since an earlier day than was entered, was served wrongly outside after all', () => {
    const simulated = decidedCase(living);
    simulated.until('2026-02-10');
    imprison(simulated, '2026-02-01');
    expect(toReview(simulated)).toEqual([]);
    correct(simulated, 'imprisonment', '2026-01-20');
    expect(toReview(simulated)).toHaveLength(1);
    correct(simulated, 'imprisonment', '2026-02-01');
    expect(toReview(simulated)).toEqual([]);
  });

  it('and is not after all, is served at home, and what went through the prison did not reach them', () => {
    const simulated = unserved();
    imprison(simulated, '2026-02-03');
    const documentId = documentOf(simulated, 'recovery-decision')?.id ?? '';
    const served = { documentId, addresseeId: null, proof: 'Signed.', way: 'through-prison' } as const;
    simulated.give('record-service', { ...served, servedOn: plainDate('2026-02-09') });
    withdraw(simulated, 'imprisonment');
    expect(simulated.state.addressees[0]?.prison).toBeNull();
    expect(toReview(simulated)).toEqual([`served-at-other-place ${documentId}, serve-again, settle-consequence`]);
    simulated.give('serve-again', { documentId, addresseeId: null, reason });
    expect(underWay(simulated, 'recovery-decision')).toBe('post');
  });

  it('while it is being served on them, and is not after all: it goes out anew to where they are', () => {
    const simulated = unserved();
    imprison(simulated, '2026-02-03');
    withdraw(simulated, 'imprisonment');
    expect(underWay(simulated, 'recovery-decision')).toBe('post');
  });
});

describe('a release', () => {
  it('never comes before the imprisonment, nor the imprisonment after it', () => {
    const simulated = unserved();
    imprison(simulated, '2026-02-03');
    const released = { addresseeId: 'R1', address: '大余县新址', continuingBenefit: null };
    expect(simulated.refusalOf('record-release', { ...released, on: plainDate('2026-02-02') })).toBe(
      'date-before-start',
    );
    release(simulated, '2026-02-06');
    const to = (kind: string, day: string) => ({
      factId: factOf(simulated, kind),
      day: plainDate(day),
      evidence: null,
      divided: [],
      reason,
    });
    expect(simulated.refusalOf('correct-fact', to('imprisonment', '2026-02-07'))).toBe('date-after-what-follows');
    expect(simulated.refusalOf('correct-fact', to('release', '2026-02-02'))).toBe('date-before-start');
    correct(simulated, 'imprisonment', '2026-02-05');
    expect(simulated.refusalOf('correct-fact', to('release', '2026-02-04'))).toBe('date-before-start');
  });

  it('that never was leaves them in prison, where they are served', () => {
    const simulated = unserved();
    imprison(simulated, '2026-02-03');
    release(simulated, '2026-02-06');
    withdraw(simulated, 'release');
    expect(simulated.state.addressees[0]?.prison).toBe(prison);
    expect(underWay(simulated, 'recovery-decision')).toBe('through-prison');
    release(simulated, '2026-02-08');
    expect(simulated.state.addressees[0]?.prison).toBeNull();
  });

  it('falls with the imprisonment that it ended', () => {
    const simulated = unserved();
    imprison(simulated, '2026-02-03');
    release(simulated, '2026-02-06');
    withdraw(simulated, 'imprisonment');
    expect(simulated.state.facts.filter(({ kind }) => kind === 'release')).toMatchObject([{ standing: 'withdrawn' }]);
    expect(refusalOfService(simulated, 'direct', '2026-02-05')).toBeNull();
  });

  it('of a later day than was entered moves the day from which the benefit is paid again, which is looked at', () => {
    const currentBenefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
    const simulated = announcedCase({ ...living, currentBenefit });
    imprison(simulated, '2026-01-10');
    simulated.until('2026-02-10');
    release(simulated, '2026-02-01', true);
    const rates = (): readonly string[] => simulated.state.benefitRates.map(({ since }) => since);
    expect(rates()).toContain('2026-02-01');
    correct(simulated, 'release', '2026-02-08');
    expect(rates()).toContain('2026-02-08');
    expect(rates()).not.toContain('2026-02-01');
    expect(toReview(simulated).map((each) => each.split(',')[0])).toContain('benefit-paid-after-release benefit');
  });
});

describe('what rests on an imprisonment', () => {
  it('is a claim of what was drawn in prison: what lies outside is dropped or corrected', () => {
    const inPrison: Partial<CaseOpening> = {
      ...living,
      violation: 'pension-while-serving-sentence',
      person: { ...sampleOpening().person, diedOn: null, prison },
    };
    const simulated = announcedCase(inPrison);
    expect(factOf(simulated, 'imprisonment')).toBe('E1');
    correct(simulated, 'imprisonment', '2017-04-01');
    const asked = (): readonly string[] => toReview(simulated).map((each) => each.split(',')[0] ?? '');
    expect(asked()).not.toContain('claim-rests-on-imprisonment claim');
    correct(simulated, 'imprisonment', '2017-06-15');
    expect(toReview(simulated)).toContain(
      'claim-rests-on-imprisonment claim, correct-claim-period, drop-claim-period, close, settle-consequence',
    );
    correct(simulated, 'imprisonment', '2017-03-15');
    expect(asked()).not.toContain('claim-rests-on-imprisonment claim');
    withdraw(simulated, 'imprisonment');
    expect(asked()).toContain('claim-rests-on-imprisonment claim');
  });

  it('is a withholding from a benefit that stops with the sentence', () => {
    const simulated = withheld();
    imprison(simulated, simulated.today);
    expect(toReview(simulated).map((each) => each.split(',')[0])).toContain('withheld-in-prison benefit');
    withdraw(simulated, 'imprisonment');
    expect(toReview(simulated).map((each) => each.split(',')[0])).not.toContain('withheld-in-prison benefit');
  });
});
