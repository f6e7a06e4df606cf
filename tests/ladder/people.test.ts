import { lastFine } from '../sample/fined-case.ts';
import { openRemedy } from '../../domain/recovery-case/acts/decision-act.ts';
import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { ZERO } from '../../domain/money/money.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { amountAskedOf, amountBeyondReach } from '../../domain/recovery-case/people/liability.ts';
import type { NamedHeir } from '../../domain/recovery-case/people/people-payloads.ts';
import { decisionServedOn } from '../../domain/recovery-case/issue-document.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import { isUnderWay } from '../../domain/recovery-case/service/service.ts';
import { announcedCaseOfHeirs } from '../sample/remedy-cases.ts';
import { officeSettings, SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { said } from './simulated-at-court.ts';

const living = { ...sampleOpening().person, diedOn: null };

/** ¥60,000 drawn twice by a person who is alive when the case opens. */
function livingCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  return new SimulatedCase(
    '2026-01-05',
    sampleOpening({
      violation: 'double-drawing',
      person: living,
      claimPeriods: [
        {
          id: 'P1',
          from: plainDate('2023-01-01'),
          to: plainDate('2023-12-31'),
          benefitCode: 'basic-pension',
          amount: yuan('60000.00'),
        },
      ],
      ...part,
    }),
  );
}

function confirm(simulated: SimulatedCase, continuing = false): void {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 };
  simulated.give('confirm-overpayment', {
    amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: continuing ? benefit : null,
    findings: 'Both pensions were paid.',
  });
}

function die(simulated: SimulatedCase, diedOn: string): void {
  simulated.give('record-death', { addresseeId: null, diedOn: plainDate(diedOn), note: '', divided: [] });
}

function heir(name: string, estateShare: string | null): NamedHeir {
  return {
    name,
    identityNumber: null,
    address: '大余县某村',
    telephone: null,
    relationship: '子女',
    estateShare: estateShare === null ? null : yuan(estateShare),
  };
}

function nameHeirs(simulated: SimulatedCase, ...heirs: readonly NamedHeir[]): void {
  simulated.give('name-heirs', { deceasedId: null, heirs });
}

function renounce(simulated: SimulatedCase, addresseeId: string): void {
  simulated.give('record-renunciation', { addresseeId, on: simulated.today, proof: 'Written.' });
}

function dieAs(simulated: SimulatedCase, addresseeId: string): void {
  simulated.give('record-death', { addresseeId, diedOn: simulated.today, note: '', divided: [] });
}

/** An agreement is in default; the decision on the instalment that has matured is in the post. */
function climbToDecisionOnInstalments(simulated: SimulatedCase): void {
  simulated.give('request-agreement', { note: 'Asked by telephone.' });
  const firstDueOn = addDays(simulated.today, 1);
  simulated.give('conclude-agreement', { instalmentCount: 6, firstDueOn, accelerationAgreed: false });
  while (simulated.state.stage !== 'recovery-decision') simulated.runOutNext();
  for (const { id } of servedAddressees(simulated.state.addressees))
    serve(simulated, 'advance-notice', id, simulated.today);
  while (simulated.state.decision?.documentId == null) simulated.runOutNext();
}

function nameProxy(simulated: SimulatedCase, addresseeId: string, name: string): void {
  const lawyer = { name, identityNumber: null, address: '赣州市', telephone: null };
  simulated.give('name-proxy', { ...lawyer, addresseeId, authorisedOn: simulated.today, proof: 'Power of attorney.' });
}

/** Reconsideration is asked for and accepted today. */
function askForReconsideration(simulated: SimulatedCase, addresseeId: string): void {
  simulated.give('file-reconsideration', {
    addresseeId,
    filedOn: simulated.today,
    authority: null,
    reasonForDelay: null,
  });
  simulated.give('record-reconsideration-acceptance', {
    acceptedOn: simulated.today,
    simplified: false,
    reference: null,
  });
}

/** The decision on reconsideration is received today and changes nothing. */
function uphold(simulated: SimulatedCase): void {
  const upheld = { outcome: 'upheld', amounts: [], orderedStep: null } as const;
  simulated.give('record-reconsideration-decision', { ...upheld, receivedOn: simulated.today, reference: '复议1' });
}

function servicesUnderWay({ state }: SimulatedCase): readonly string[] {
  return state.documents.flatMap(({ kind, services }) =>
    services.filter(isUnderWay).map(({ addresseeId }) => `${kind} ${addresseeId}`),
  );
}

/** Serves the latest document of a kind on an addressee. */
function serve(simulated: SimulatedCase, kind: string, addresseeId: string, servedOn: string): void {
  const documentId = simulated.state.documents.findLast((document) => document.kind === kind)?.id ?? 'none';
  simulated.give('record-service', {
    documentId,
    addresseeId,
    servedOn: plainDate(servedOn),
    way: simulated.state.addressees.find(({ id }) => id === addresseeId)?.prison == null ? 'post' : 'through-prison',
    proof: 'Signed.',
  });
}

/** Clocks that run for an addressee, with their last days. */
function clocksOf(simulated: SimulatedCase, addresseeId: string): readonly string[] {
  return simulated.state.deadlines
    .filter(({ addressee }) => addressee === addresseeId)
    .map(({ purpose, due }) => `${purpose} ${due}`)
    .toSorted();
}

function pay(simulated: SimulatedCase, amount: string, day: string): void {
  const receivedOn = plainDate(day);
  simulated.give('record-payment', { amount: yuan(amount), receivedOn, reference: `${day} ${amount}`, payer: '某某' });
}

/** The person has died after the decision; the heir who was served with it on 2026-03-02 has sued at once. */
function suedByAnHeir(): SimulatedCase {
  const simulated = decidedCase();
  die(simulated, '2026-03-01');
  nameHeirs(simulated, heir('戴甲', null));
  serve(simulated, 'recovery-decision', 'R2', '2026-03-02');
  simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null });
  simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference: '行初1' });
  return simulated;
}

/** The decision is served on the person on Monday 2 March 2026, and its remedies run. */
function decidedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  const simulated = livingCase(part);
  confirm(simulated);
  simulated.until('2026-01-21');
  serve(simulated, 'advance-notice', 'R1', '2026-01-21');
  simulated.until('2026-03-02');
  serve(simulated, 'recovery-decision', 'R1', '2026-02-02');
  return simulated;
}

describe('death before the decision', () => {
  it('ends what ran against the dead; the case waits for heirs and is reminded, and nothing else runs', () => {
    const simulated = livingCase();
    confirm(simulated, true);
    simulated.until('2026-01-12');
    die(simulated, '2026-01-10');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.state.deadlines.filter(({ purpose }) => !purpose.includes('limitation'))).toMatchObject([
      { purpose: 'debtor-reminder', due: '2026-02-11' },
    ]);
    expect(simulated.state.confirmation?.continuingBenefit).toBeNull();
    expect(servedAddressees(simulated.state.addressees)).toEqual([]);
    expect(amountPursued(simulated.state)).toBe(0);
    expect(amountBeyondReach(simulated.state)).toBe(yuan('60000.00'));

    simulated.until('2026-02-20');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.due('debtor-reminder')).toBe('2026-03-14');
  });

  it('asks the heirs from persuasion on, with a full period and never more than they inherit', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-12');
    die(simulated, '2026-01-10');
    simulated.until('2026-01-20');
    nameHeirs(simulated, heir('戴甲', '20000.00'), heir('戴乙', '10000.00'));
    expect(simulated.state.stage).toBe('persuasion');
    expect(simulated.due('reply')).toBe('2026-02-04');
    expect(simulated.due('debtor-reminder')).toBeUndefined();
    const notice = simulated.records.at(-1)?.documents.find(({ kind }) => kind === 'notice-to-return');
    expect(notice?.amountDue).toBe(yuan('30000.00'));
    expect(notice?.addressees.map(({ id, role, liabilityCap }) => [id, role, liabilityCap])).toEqual([
      ['R2', 'heir', yuan('20000.00')],
      ['R3', 'heir', yuan('10000.00')],
    ]);
    expect(notice?.person.diedOn).toBe('2026-01-10');
  });

  it('leaves what goes beyond the estate to a waiver, once the heirs have paid what they owe', () => {
    const simulated = livingCase();
    confirm(simulated);
    pay(simulated, '5000.00', '2026-01-05');
    die(simulated, '2026-01-05');
    nameHeirs(simulated, heir('戴甲', '20000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('20000.00'));
    pay(simulated, '20000.00', '2026-01-05');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(amountPursued(simulated.state)).toBe(0);
    expect(
      simulated.records
        .at(-1)
        ?.timeline.filter(({ kind }) => kind === 'alert')
        .map(({ message }) => inEnglish(message))[0],
    ).toBe(
      '¥35,000.00 goes beyond the value of the estate and is owed by nobody: waive it, or correct the share of an heir.',
    );
    simulated.give('correct-estate-share', { addresseeId: 'R2', estateShare: yuan('22000.00'), reason: 'A field.' });
    expect(simulated.state.stage).toBe('persuasion');
    expect(amountPursued(simulated.state)).toBe(yuan('2000.00'));
    pay(simulated, '2000.00', '2026-01-05');
    simulated.give('close', { outcome: 'waived', reason: 'Beyond the value of the estate.' });
    expect(totalsOf(simulated.state.balances)).toMatchObject({
      recovered: yuan('27000.00'),
      waived: yuan('33000.00'),
      outstanding: 0,
    });
  });

  it('during verification leaves verification where it is; the confirmed claim then waits for heirs', () => {
    const simulated = livingCase();
    die(simulated, '2026-01-02');
    expect(simulated.state.stage).toBe('verification');
    confirm(simulated);
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.documents()).not.toContain('notice-to-return');
  });

  it('leaves nobody to be fined where the person was dead when the case was opened', () => {
    const drawn = { from: plainDate('2025-01-01'), to: plainDate('2025-06-30'), amount: yuan('60000.00') };
    const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ claimPeriods }));
    confirm(simulated);
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground: 'Forged papers.' })).toBe('penalty-barred');
  });

  it('ends a penalty that is not decided: the dead are not fined, nor are their heirs', () => {
    const simulated = livingCase({
      claimPeriods: [
        {
          id: 'P1',
          from: plainDate('2025-01-01'),
          to: plainDate('2025-06-30'),
          benefitCode: 'basic-pension',
          amount: yuan('60000.00'),
        },
      ],
    });
    confirm(simulated);
    simulated.give('propose-penalty', { multiple: 2, ground: 'Forged papers.' });
    expect(lastFine(simulated)?.status).toBe('announced');
    die(simulated, '2026-01-05');
    expect(lastFine(simulated)?.status).toBe('dropped');
    nameHeirs(simulated, heir('戴甲', '20000.00'));
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground: 'Forged papers.' })).toBe('penalty-barred');
  });

  it('ends an agreement and a withholding with the one who concluded or drew it', () => {
    const agreed = livingCase();
    confirm(agreed);
    agreed.give('request-agreement', { note: '' });
    agreed.give('conclude-agreement', {
      instalmentCount: 6,
      firstDueOn: plainDate('2026-02-02'),
      accelerationAgreed: false,
    });
    die(agreed, '2026-01-05');
    expect(agreed.state.agreement).toBeNull();
    expect(agreed.due('instalment-due')).toBeUndefined();

    const withheld = livingCase();
    confirm(withheld, true);
    withheld.until('2026-01-22');
    expect(withheld.state.stage).toBe('withholding');
    die(withheld, '2026-01-21');
    expect(withheld.state.stage).toBe('awaiting-debtor');
    expect(withheld.due('withholding-pay-day')).toBeUndefined();
    nameHeirs(withheld, heir('戴甲', null));
    expect(withheld.state.stage).toBe('persuasion');
    expect(amountPursued(withheld.state)).toBe(yuan('60000.00'));
  });
});

describe('death while the remedies of the decision run', () => {
  it('serves the decision on each heir with full periods from their own day of service', () => {
    const simulated = decidedCase();
    expect(clocksOf(simulated, 'R1')).toEqual([
      'performance 2026-03-04',
      'reconsideration 2026-04-03',
      'suit 2026-08-03',
    ]);
    simulated.until('2026-03-03');
    die(simulated, '2026-03-01');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(clocksOf(simulated, 'R1')).toEqual([]);

    simulated.until('2026-03-10');
    nameHeirs(simulated, heir('戴甲', '40000.00'), heir('戴乙', '30000.00'));
    expect(simulated.state.stage).toBe('recovery-decision');
    serve(simulated, 'recovery-decision', 'R2', '2026-03-10');
    simulated.until('2026-03-17');
    serve(simulated, 'recovery-decision', 'R3', '2026-03-16');
    expect(clocksOf(simulated, 'R2')).toEqual([
      'performance 2026-04-09',
      'reconsideration 2026-05-09',
      'suit 2026-09-10',
    ]);
    expect(clocksOf(simulated, 'R3')).toEqual([
      'performance 2026-04-15',
      'reconsideration 2026-05-15',
      'suit 2026-09-16',
    ]);

    simulated.until('2026-03-20');
    simulated.give('record-renunciation', { addresseeId: 'R3', on: plainDate('2026-03-19'), proof: 'Written.' });
    expect(clocksOf(simulated, 'R3')).toEqual([]);
    expect(amountPursued(simulated.state)).toBe(yuan('40000.00'));
    expect(simulated.state.stage).toBe('recovery-decision');

    simulated.until('2026-09-10');
    expect(simulated.state.stage).toBe('recovery-decision');
    simulated.until('2026-09-11');
    expect(simulated.state.stage).toBe('demand');
    expect(servedAddressees(simulated.state.addressees).map(({ id }) => id)).toEqual(['R2']);
    const demand = simulated.records
      .flatMap(({ documents }) => documents)
      .findLast(({ kind }) => kind === 'demand-letter');
    expect(demand?.amountDue).toBe(yuan('40000.00'));
  });

  it('leaves a decision on matured instalments standing, though nobody owes for now', () => {
    const simulated = livingCase();
    confirm(simulated);
    climbToDecisionOnInstalments(simulated);
    die(simulated, '2026-01-20');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.state.decision?.documentId).not.toBeNull();
    nameHeirs(simulated, heir('戴甲', null));
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(servicesUnderWay(simulated)).toEqual(['recovery-decision R2']);
    expect(simulated.due('service-proof')).toBeDefined();
  });

  it('asks again who owes when more is claimed after all had been paid', () => {
    const simulated = decidedCase();
    const filedOn = plainDate('2026-03-02');
    simulated.give('file-reconsideration', { addresseeId: null, filedOn, authority: null, reasonForDelay: null });
    die(simulated, '2026-03-02');
    pay(simulated, '60000.00', '2026-03-02');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    while (simulated.due('debtor-reminder') !== undefined) simulated.runOutNext();
    simulated.give('add-claim-period', {
      from: plainDate('2022-01-01'),
      to: plainDate('2022-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('5000.00'),
      reason: 'A year more was found.',
    });
    expect(said(simulated, 'alert')).toContain(
      'Nobody is asked for ¥5,000.00: name the heirs of R1, or the administrator of the estate.',
    );
    expect(simulated.due('debtor-reminder')).toBeDefined();
  });

  it('is served on nobody any more once the instalments that it is about are paid', () => {
    const simulated = announcedCaseOfHeirs();
    climbToDecisionOnInstalments(simulated);
    expect(servicesUnderWay(simulated)).toEqual(['recovery-decision R2', 'recovery-decision R3']);
    const [first] = simulated.state.agreement?.instalments ?? [];
    simulated.give('record-payment', {
      amount: first?.amount ?? ZERO,
      receivedOn: simulated.today,
      reference: '1',
      payer: '戴甲',
    });
    expect(simulated.state.stage).toBe('repayment-agreement');
    expect(servicesUnderWay(simulated)).toEqual([]);
    expect(simulated.state.deadlines.map(({ purpose }) => purpose)).not.toContain('service-proof');
  });

  it.each([
    ['renounces', (simulated: SimulatedCase) => renounce(simulated, 'R3')],
    ['dies', (simulated: SimulatedCase) => dieAs(simulated, 'R3')],
  ])('goes on with the heir who was served when the other %s while the decision is in the post', (_what, leave) => {
    const simulated = announcedCaseOfHeirs();
    for (const id of ['R2', 'R3']) serve(simulated, 'advance-notice', id, '2026-01-21');
    while (simulated.state.decision?.documentId == null) simulated.runOutNext();
    serve(simulated, 'recovery-decision', 'R2', simulated.today);
    expect(decisionServedOn(simulated.state)).toBeNull();
    leave(simulated);
    expect(decisionServedOn(simulated.state)).toBe('2026-01-29');
    expect(simulated.due('suit')).toBe('2026-07-29');
    simulated.until('2026-07-30');
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-07-30', closes: '2026-10-29' });
  });

  it('serves an heir who is named in demand with a decision that is still open to remedies, and demands after theirs', () => {
    const simulated = decidedCase({ officeSettings: officeSettings({ openPoints: { 3: 'performance' } }) });
    die(simulated, '2026-03-01');
    nameHeirs(simulated, heir('戴甲', null));
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual([
      'recovery-decision',
      ['recovery-decision R2'],
    ]);
    serve(simulated, 'recovery-decision', 'R2', '2026-03-02');
    simulated.until('2026-04-02');
    expect([simulated.state.stage, simulated.state.decision?.remedyEnded]).toEqual(['demand', null]);
    nameHeirs(simulated, heir('戴乙', null));
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual([
      'recovery-decision',
      ['recovery-decision R3'],
    ]);
    serve(simulated, 'recovery-decision', 'R3', '2026-04-02');
    simulated.until('2026-05-06');
    expect(simulated.state.stage).toBe('recovery-decision');
    simulated.until('2026-05-07');
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual([
      'demand',
      ['demand-letter R2', 'demand-letter R3'],
    ]);
    for (const id of ['R2', 'R3']) serve(simulated, 'demand-letter', id, '2026-05-07');
    simulated.until('2026-10-08');
    expect([simulated.state.stage, simulated.state.courtWindow]).toEqual(['demand', null]);
    simulated.until('2026-10-09');
    expect(simulated.state.court?.status).toBe('filed');
  });

  it('serves an heir with it who is named while another pays by instalments', () => {
    const simulated = decidedCase();
    die(simulated, '2026-03-01');
    nameHeirs(simulated, heir('戴甲', null));
    serve(simulated, 'recovery-decision', 'R2', '2026-03-02');
    simulated.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-04-01');
    simulated.give('conclude-agreement', { instalmentCount: 3, firstDueOn, accelerationAgreed: true });
    nameHeirs(simulated, heir('戴乙', null));
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual([
      'repayment-agreement',
      ['recovery-decision R3'],
    ]);
    simulated.until('2026-03-09');
    serve(simulated, 'recovery-decision', 'R3', '2026-03-09');
    expect(clocksOf(simulated, 'R3')).toEqual([
      'performance 2026-04-08',
      'reconsideration 2026-05-08',
      'suit 2026-09-09',
    ]);
  });

  it('serves an heir with it whose co-heir has lost in court, and enforces the judgment after their remedies', () => {
    const simulated = suedByAnHeir();
    nameHeirs(simulated, heir('戴乙', null));
    const dismissed = { outcome: 'dismissed', amounts: [], orderedStep: null, courtReference: '行初1' } as const;
    simulated.give('record-judgment', { ...dismissed, effectiveOn: simulated.today, performBy: null });
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual([
      'recovery-decision',
      ['recovery-decision R3'],
    ]);
    serve(simulated, 'recovery-decision', 'R3', '2026-03-02');
    simulated.until('2026-09-02');
    expect(simulated.state.stage).toBe('recovery-decision');
    simulated.until('2026-09-03');
    expect(simulated.state.court?.status).toBe('filed');
  });

  it('sends no demand to an heir who is named while a judgment on it is being performed', () => {
    const simulated = suedByAnHeir();
    const dismissed = { outcome: 'dismissed', amounts: [], orderedStep: null, courtReference: '行初1' } as const;
    simulated.give('record-judgment', {
      ...dismissed,
      effectiveOn: simulated.today,
      performBy: plainDate('2026-04-01'),
    });
    nameHeirs(simulated, heir('戴乙', null));
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual(['court-application', []]);
    simulated.until('2026-04-02');
    expect(simulated.state.court).toMatchObject({ status: 'filed', filedOn: '2026-04-02' });
  });

  it('goes on at once when the only heir whose periods still ran renounces', () => {
    const simulated = decidedCase();
    die(simulated, '2026-03-01');
    nameHeirs(simulated, heir('戴甲', '40000.00'));
    serve(simulated, 'recovery-decision', 'R2', '2026-03-02');
    simulated.until('2026-09-01');
    nameHeirs(simulated, heir('戴乙', '30000.00'));
    serve(simulated, 'recovery-decision', 'R3', '2026-09-01');
    simulated.until('2026-09-10');
    expect(simulated.state.stage).toBe('recovery-decision');
    simulated.give('record-renunciation', { addresseeId: 'R3', on: plainDate('2026-09-10'), proof: 'Written.' });
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-09-03', closes: '2026-12-02' });
  });

  it('says what is left when all heirs renounce: the administrator of the estate, or closing', () => {
    const simulated = decidedCase();
    die(simulated, '2026-03-01');
    nameHeirs(simulated, heir('戴甲', '40000.00'));
    simulated.give('record-renunciation', { addresseeId: 'R2', on: plainDate('2026-03-02'), proof: 'Written.' });
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(
      simulated.records.at(-1)?.timeline.some(({ message }) => inEnglish(message).includes('civil affairs bureau')),
    ).toBe(true);
    expect(simulated.due('debtor-reminder')).toBe('2026-04-01');
    simulated.give('name-estate-administrator', {
      deceasedId: null,
      name: '大余县民政局',
      identityNumber: null,
      address: '大余县',
      telephone: null,
      estateValue: yuan('15000.00'),
    });
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(amountPursued(simulated.state)).toBe(yuan('15000.00'));
    serve(simulated, 'recovery-decision', 'R3', '2026-03-02');
    expect(clocksOf(simulated, 'R3')).toContain('suit 2026-09-02');
  });

  it('after the remedies are over leaves the decision final and the demand is made again', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-10');
    expect(simulated.state.stage).toBe('demand');
    const { courtWindow } = simulated.state;
    die(simulated, '2026-08-09');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(simulated.state.courtWindow).toEqual(courtWindow);
    nameHeirs(simulated, heir('戴甲', '40000.00'));
    expect(simulated.state.stage).toBe('demand');
    serve(simulated, 'demand-letter', 'R2', '2026-08-10');
    expect(clocksOf(simulated, 'R2')).toEqual(['demand 2026-08-24']);
  });
});

describe('what was drawn after the death', () => {
  it('is divided from what was overpaid before by further bookings, and owed by who drew it without a cap', () => {
    const simulated = livingCase();
    confirm(simulated);
    pay(simulated, '10000.00', '2026-01-05');
    const death = {
      addresseeId: null,
      diedOn: plainDate('2023-06-30'),
      note: '',
      divided: [{ claimPeriodId: 'P1', untilDeath: yuan('25000.00'), afterDeath: yuan('35000.00') }],
    };
    expect(simulated.refusalOf('record-death', { ...death, divided: [] })).toBe('division-missing');
    const [division] = death.divided;
    const unequal = { ...division, claimPeriodId: 'P1', untilDeath: yuan('25000.01'), afterDeath: yuan('35000.00') };
    expect(simulated.refusalOf('record-death', { ...death, divided: [unequal] })).toBe('division-unequal');
    simulated.give('record-death', death);
    expect(simulated.state.claimPeriods.map(({ id, from, to, amount }) => [id, from, to, amount])).toEqual([
      ['P1', '2023-01-01', '2023-06-30', yuan('25000.00')],
      ['P2', '2023-07-01', '2023-12-31', yuan('35000.00')],
    ]);
    expect(simulated.state.balances).toMatchObject([
      { claimId: 'P1', claimed: yuan('25000.00'), recovered: yuan('10000.00'), outstanding: yuan('15000.00') },
      { claimId: 'P2', claimed: yuan('35000.00'), recovered: 0, outstanding: yuan('35000.00') },
    ]);

    simulated.give('name-drawer', {
      name: '戴女',
      identityNumber: null,
      address: '大余县某村',
      telephone: null,
      relationship: '女儿',
      drewFrom: null,
    });
    expect(simulated.state.stage).toBe('persuasion');
    expect(amountPursued(simulated.state)).toBe(yuan('35000.00'));
    expect(simulated.due('debtor-reminder')).toBe('2026-02-04');
    nameHeirs(simulated, heir('戴甲', '1000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('36000.00'));
    const [, drawer, son] = simulated.state.addressees;
    expect(drawer === undefined ? null : amountAskedOf(simulated.state, drawer)).toBe(yuan('35000.00'));
    expect(son === undefined ? null : amountAskedOf(simulated.state, son)).toBe(yuan('1000.00'));

    const paid = { receivedOn: plainDate('2026-01-05'), payer: '戴女', addresseeId: 'R2' } as const;
    simulated.give('record-payment', { ...paid, amount: yuan('36000.00'), reference: '1' });
    expect(simulated.state.balances).toMatchObject([
      { claimId: 'P1', outstanding: yuan('15000.00') },
      { claimId: 'P2', outstanding: 0 },
    ]);
    expect(simulated.state.owedBack).toBe(yuan('1000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('1000.00'));
  });

  it('is decided anew for all when the drawer becomes known after the decision', () => {
    const simulated = new SimulatedCase('2026-01-05');
    confirm(simulated);
    simulated.until('2026-01-21');
    serve(simulated, 'advance-notice', 'R1', '2026-01-21');
    simulated.until('2026-02-02');
    serve(simulated, 'recovery-decision', 'R1', '2026-02-02');
    simulated.give('name-drawer', {
      name: '戴女',
      identityNumber: null,
      address: '大余县某村',
      telephone: null,
      relationship: '女儿',
      drewFrom: null,
    });
    expect(simulated.state).toMatchObject({ stage: 'persuasion', decision: null });
    expect(servedAddressees(simulated.state.addressees).map(({ id, role }) => [id, role])).toEqual([['R2', 'drawer']]);
    expect(simulated.due('suit')).toBeUndefined();
    expect(simulated.due('reply')).toBe('2026-02-24');
    expect(amountPursued(simulated.state)).toBe(yuan('128900.00'));
  });

  it('is owed by the heirs of the drawer, up to what they inherit, when the drawer dies', () => {
    const daughter = { name: '戴女', identityNumber: null, address: '大余县', telephone: null, relationship: '女儿' };
    const simulated = new SimulatedCase('2026-01-05', sampleOpening({ debtor: daughter }));
    confirm(simulated);
    simulated.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-04'), note: '', divided: [] });
    expect(simulated.state.stage).toBe('awaiting-debtor');
    nameHeirs(simulated, heir('孙甲', '50000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('50000.00'));
    simulated.give('record-death', { addresseeId: 'R2', diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    expect(amountPursued(simulated.state)).toBe(0);
    simulated.give('name-heirs', { deceasedId: 'R2', heirs: [heir('曾孙', '80000.00')] });
    expect(amountPursued(simulated.state)).toBe(yuan('50000.00'));
  });
});

const guardian = {
  addresseeId: 'R1',
  name: '戴妻',
  identityNumber: null,
  address: '大余县某镇',
  telephone: null,
  relationship: '配偶',
} as const;

describe('a guardian', () => {
  it('is served in place of the ward; what was served since the incapacity is served anew with full periods', () => {
    const simulated = decidedCase();
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    expect(servedAddressees(simulated.state.addressees).map(({ id }) => id)).toEqual(['R2']);
    expect(clocksOf(simulated, 'R1')).toEqual([]);
    serve(simulated, 'recovery-decision', 'R2', '2026-03-02');
    expect(clocksOf(simulated, 'R1')).toEqual([
      'performance 2026-04-01',
      'reconsideration 2026-05-06',
      'suit 2026-09-02',
    ]);
    expect(simulated.refusalOf('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') })).toBe(
      'already-represented',
    );
  });

  it('changes nothing about what was served before, whose clocks run on', () => {
    const simulated = decidedCase();
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-02-20') });
    expect(clocksOf(simulated, 'R1')).toContain('suit 2026-08-03');
    expect(simulated.due('service-proof')).toBeUndefined();
  });

  it('leaves the clocks with the ward when the guardianship ends, and what was being served goes to the ward', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-21');
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-01') });
    expect(simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.services).toMatchObject([
      { addresseeId: 'R1', ended: true },
      { addresseeId: 'R2', ended: false },
    ]);
    serve(simulated, 'advance-notice', 'R2', '2026-01-21');
    expect(clocksOf(simulated, 'R1')).toEqual(['defence 2026-01-26', 'hearing-request 2026-01-28']);
    simulated.give('end-guardianship', {
      addresseeId: 'R2',
      on: plainDate('2026-01-21'),
      reason: 'Capacity restored.',
    });
    expect(clocksOf(simulated, 'R1')).toEqual(['defence 2026-01-26', 'hearing-request 2026-01-28']);
    simulated.until('2026-01-29');
    expect(simulated.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.services).toMatchObject([
      { addresseeId: 'R1' },
    ]);
  });
});

describe('a guardian of somebody who already lacked capacity', () => {
  it('is served with the demand again, and nobody goes to the court on the one that the ward got', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-04');
    serve(simulated, 'demand-letter', 'R1', '2026-08-04');
    simulated.until('2026-08-10');
    const { courtWindow } = simulated.state;
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-08-01') });
    expect(servicesUnderWay(simulated)).toEqual(['demand-letter R2']);
    simulated.until('2026-08-20');
    expect([simulated.state.stage, simulated.state.courtWindow]).toEqual(['demand', courtWindow]);
    serve(simulated, 'demand-letter', 'R2', '2026-08-20');
    expect(simulated.due('demand')).toBe('2026-09-03');
    simulated.until('2026-09-04');
    expect(simulated.state.court).toMatchObject({ status: 'filed', filedOn: '2026-09-04' });
  });

  it('comes too late for a demand on which the court has been asked: the court is told', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-04');
    serve(simulated, 'demand-letter', 'R1', '2026-08-04');
    simulated.until('2026-08-19');
    expect(simulated.state.court?.status).toBe('filed');
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-08-01') });
    expect(said(simulated, 'alert')).toContain('Tell the court that R1 lacked capacity when the demand was served.');
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual(['court-application', []]);
  });

  it('is served with the decision again where the ward got that too; the demand waits for its remedies', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-04');
    serve(simulated, 'demand-letter', 'R1', '2026-08-04');
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(servicesUnderWay(simulated)).toEqual(['recovery-decision R2']);
  });

  it('follows a guardian who was served, and is not served again', () => {
    const simulated = decidedCase();
    const incapableSince = plainDate('2026-01-25');
    simulated.give('appoint-guardian', { ...guardian, incapableSince });
    serve(simulated, 'recovery-decision', 'R2', '2026-03-02');
    simulated.give('end-guardianship', { addresseeId: 'R2', on: simulated.today, reason: 'Another one is appointed.' });
    simulated.give('appoint-guardian', { ...guardian, name: '戴父', incapableSince });
    expect(servicesUnderWay(simulated)).toEqual([]);
    expect(clocksOf(simulated, 'R1')).toEqual([
      'performance 2026-04-01',
      'reconsideration 2026-05-06',
      'suit 2026-09-02',
    ]);
    const filed = { addresseeId: 'R3', filedOn: simulated.today, authority: null, reasonForDelay: null };
    expect(simulated.refusalOf('file-reconsideration', filed)).toBeNull();
  });

  it('is sent the notice to return again, with a full period to reply', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-12');
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-01') });
    expect(simulated.due('reply')).toBe('2026-01-27');
  });
});

describe('a ward who has sued', () => {
  it('and is served once more when the guardianship ends has no second right beside the suit', () => {
    const simulated = decidedCase();
    simulated.give('file-suit', {
      addresseeId: 'R1',
      filedOn: plainDate('2026-03-02'),
      court: null,
      reasonForDelay: null,
    });
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    simulated.give('end-guardianship', {
      addresseeId: 'R2',
      on: plainDate('2026-03-02'),
      reason: 'Capacity restored.',
    });
    serve(simulated, 'recovery-decision', 'R1', '2026-03-02');
    expect(clocksOf(simulated, 'R1').filter((clock) => /^(reconsideration|suit) /.test(clock))).toEqual([]);
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-02'), reason: 'Advised to.' });
    expect(clocksOf(simulated, 'R1').filter((clock) => clock.startsWith('suit '))).toEqual(['suit 2026-08-03']);
  });

  it('and withdraws before the guardian is served has the full periods from that service, once', () => {
    const simulated = decidedCase();
    const filed = { addresseeId: 'R1', filedOn: plainDate('2026-03-02'), court: null, reasonForDelay: null };
    simulated.give('file-suit', filed);
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-02'), reason: 'Advised to.' });
    simulated.until('2026-03-09');
    serve(simulated, 'recovery-decision', 'R2', '2026-03-09');
    expect(clocksOf(simulated, 'R1')).toEqual([
      'performance 2026-04-08',
      'reconsideration 2026-05-08',
      'suit 2026-09-09',
    ]);
  });

  it('after reconsideration was decided has the suit that it left, and is not served again', () => {
    const simulated = decidedCase();
    askForReconsideration(simulated, 'R1');
    simulated.until('2026-03-20');
    uphold(simulated);
    simulated.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    expect(servicesUnderWay(simulated)).toEqual([]);
    expect(clocksOf(simulated, 'R1')).toContain('suit-after-reconsideration 2026-04-07');
  });
});

describe('a proxy', () => {
  it('is served for whoever authorised them, until the authority ends', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-21');
    simulated.give('name-proxy', {
      addresseeId: 'R1',
      name: '李律师',
      identityNumber: null,
      address: '赣州市',
      telephone: null,
      authorisedOn: plainDate('2026-01-20'),
      proof: 'Power of attorney.',
    });
    expect(servedAddressees(simulated.state.addressees).map(({ id }) => id)).toEqual(['R2']);
    simulated.give('end-proxy', { addresseeId: 'R2', on: plainDate('2026-01-21'), reason: 'Withdrawn.' });
    expect(servedAddressees(simulated.state.addressees).map(({ id }) => id)).toEqual(['R1']);
    expect(clocksOf(simulated, 'R1')).toEqual(['service-proof 2026-02-02']);
    expect(clocksOf(simulated, 'R2')).toEqual([]);
  });

  it.each([null, 'R1', 'R2'])('leaves the debtor every remedy that ran before, filed by %s', (addresseeId) => {
    const simulated = decidedCase();
    nameProxy(simulated, 'R1', '李律师');
    const filed = { addresseeId, filedOn: plainDate('2026-03-02'), reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', { ...filed, court: null })).toBeNull();
    simulated.give('file-reconsideration', { ...filed, authority: null });
    expect(openRemedy(simulated.state)?.addresseeId).toBe('R1');
  });

  it.each([null, 'R1', 'R2'])('leaves the debtor the hearing that could be asked for before, asked by %s', (id) => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-21');
    serve(simulated, 'advance-notice', 'R1', '2026-01-21');
    simulated.until('2026-01-22');
    nameProxy(simulated, 'R1', '李律师');
    simulated.give('request-hearing', { addresseeId: id, requestedOn: simulated.today });
    expect(simulated.state.decision?.beingHeard.hearings).toMatchObject([{ addresseeId: 'R1', status: 'requested' }]);
    simulated.until('2026-02-20');
    expect(simulated.documents()).not.toContain('recovery-decision');
  });

  it('leaves the debtor the suit after a reconsideration that was pending (A14)', () => {
    const simulated = decidedCase();
    askForReconsideration(simulated, 'R1');
    nameProxy(simulated, 'R1', '李律师');
    simulated.until('2026-03-20');
    uphold(simulated);
    expect([simulated.state.stage, simulated.due('suit-after-reconsideration')]).toEqual([
      'recovery-decision',
      '2026-04-07',
    ]);
  });

  it('whose authority ends leaves what they filed to the debtor, and files nothing more', () => {
    const simulated = decidedCase();
    nameProxy(simulated, 'R1', '李律师');
    nameProxy(simulated, 'R2', '王律师');
    askForReconsideration(simulated, 'R3');
    simulated.give('end-proxy', { addresseeId: 'R2', on: simulated.today, reason: 'Withdrawn.' });
    simulated.until('2026-03-20');
    uphold(simulated);
    expect(clocksOf(simulated, 'R1')).toContain('suit-after-reconsideration 2026-04-07');
    const suit = { filedOn: simulated.today, court: null, reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', { ...suit, addresseeId: 'R3' })).toBe('addressee-unknown');
    expect(simulated.refusalOf('file-suit', { ...suit, addresseeId: 'R1' })).toBeNull();
  });

  it('who filed a remedy for a debtor who dies leaves it to the heir', () => {
    const simulated = decidedCase();
    nameProxy(simulated, 'R1', '李律师');
    askForReconsideration(simulated, 'R2');
    die(simulated, '2026-03-02');
    nameHeirs(simulated, heir('戴甲', null));
    expect(openRemedy(simulated.state)?.addresseeId).toBe('R3');
    simulated.until('2026-03-20');
    uphold(simulated);
    expect(clocksOf(simulated, 'R3')).toContain('suit-after-reconsideration 2026-04-07');
  });

  it('who takes the place of another leaves a final decision final, and its window and the demand as they are', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-21');
    nameProxy(simulated, 'R1', '李律师');
    serve(simulated, 'advance-notice', 'R2', '2026-01-21');
    simulated.until('2026-02-02');
    serve(simulated, 'recovery-decision', 'R2', '2026-02-02');
    simulated.until('2026-08-10');
    serve(simulated, 'demand-letter', 'R2', '2026-08-10');
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-08-04', closes: '2026-11-02' });
    simulated.give('end-proxy', { addresseeId: 'R2', on: simulated.today, reason: 'Withdrawn.' });
    nameProxy(simulated, 'R1', '王律师');
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual(['demand', []]);
    expect(simulated.state.courtWindow).toMatchObject({ opens: '2026-08-04', closes: '2026-11-02' });
    simulated.until('2026-08-25');
    expect(simulated.state.court).toMatchObject({ status: 'filed', filedOn: '2026-08-25' });
  });

  it('of an heir who came when the decision was final does not open it again', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-10');
    die(simulated, '2026-08-09');
    nameHeirs(simulated, heir('戴甲', null));
    nameProxy(simulated, 'R2', '李律师');
    expect([simulated.state.stage, servicesUnderWay(simulated)]).toEqual(['demand', ['demand-letter R3']]);
  });

  it('does not give the debtor a new period to reply, however often one is named', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-01-12');
    nameProxy(simulated, 'R1', '李律师');
    expect(simulated.due('reply')).toBe('2026-01-20');
  });
});

describe('prison and release', () => {
  it('moves service to the prison and back to the new address, and opens withholding from the pension', () => {
    const simulated = livingCase({ violation: 'pension-while-serving-sentence' });
    confirm(simulated);
    simulated.until('2026-01-22');
    const attempts = () =>
      simulated.state.documents
        .findLast(({ kind }) => kind === 'advance-notice')
        ?.services.flatMap(({ attempts: each }) => each.map(({ way, startedOn }) => `${way} ${startedOn}`));
    simulated.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: plainDate('2026-01-15') });
    expect(attempts()).toEqual(['through-prison 2026-01-22']);
    simulated.until('2026-01-26');
    simulated.give('record-release', {
      addresseeId: 'R1',
      on: plainDate('2026-01-25'),
      address: '大余县新址',
      continuingBenefit: null,
    });
    expect(attempts()).toEqual(['post 2026-01-26']);
    expect(
      simulated.records
        .at(-1)
        ?.timeline.filter(({ kind }) => kind === 'alert')
        .map(({ message }) => inEnglish(message))[0],
    ).toBe('Payment of the benefit is to be resumed: the person was released on 2026-01-25.');

    simulated.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: plainDate('2026-01-26') });
    simulated.give('record-release', {
      addresseeId: 'R1',
      on: plainDate('2026-01-26'),
      address: '大余县新址',
      continuingBenefit: { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 },
    });
    expect(simulated.state.stage).toBe('withholding');
    expect(simulated.due('withholding-pay-day')).toBe('2026-02-10');
  });
});

describe('a missing person', () => {
  function suspendedCase(): SimulatedCase {
    const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
    const simulated = livingCase({ violation: 'missing-person', currentBenefit: benefit });
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-02-05');
    return simulated;
  }

  it('who appears after the suspension gets what was kept back, or somebody says why not', () => {
    const simulated = suspendedCase();
    expect(simulated.refusalOf('decide-suspended-benefits', { outcome: 'paid-back', reason: '' })).toBe(
      'person-not-appeared',
    );
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    expect(simulated.state.stage).toBe('verification');
    expect(simulated.due('suspended-benefit-reminder')).toBe('2026-05-05');
    simulated.until('2026-05-06');
    expect(simulated.due('suspended-benefit-reminder')).toBe('2026-05-21');
    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
    expect(simulated.state.backPayDue).toBe(yuan('7500.00'));
    expect(simulated.state.benefitPayment).toEqual({ status: 'paid', since: '2026-05-06' });
    expect(simulated.due('suspended-benefit-reminder')).toBeUndefined();
    expect(simulated.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
  });

  it('who appears after the confirmation may find the suspended benefit kept', () => {
    const simulated = suspendedCase();
    confirm(simulated);
    simulated.until('2026-02-10');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    expect(simulated.state.stage).toBe('persuasion');
    simulated.give('decide-suspended-benefits', { outcome: 'kept', reason: 'Not entitled since 2023.' });
    expect(simulated.state.backPayDue).toBe(0);
    expect(simulated.state.benefitPayment.status).toBe('stopped');
  });

  it('who has appeared keeps the case open until somebody has decided on the suspended benefit', () => {
    const simulated = suspendedCase();
    confirm(simulated);
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    pay(simulated, '60000.00', '2026-04-20');
    expect([simulated.state.stage, simulated.due('suspended-benefit-reminder')]).toEqual(['refund-due', '2026-05-05']);
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'The case closes as recovered once it is decided what becomes of the suspended benefit.',
    );
    simulated.until('2026-05-06');
    expect([simulated.state.stage, simulated.due('suspended-benefit-reminder')]).toEqual(['refund-due', '2026-05-21']);

    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Entitled all the time.' });
    expect([simulated.state.stage, simulated.state.backPayDue]).toEqual(['refund-due', yuan('7500.00')]);
    simulated.give('record-back-pay', { paidOn: plainDate('2026-05-06'), reference: 'out-1' });
    expect(simulated.state.closing).toMatchObject({ on: '2026-05-06', outcome: 'recovered' });
  });

  it('who was wrongly suspected gets the suspended benefit without another decision', () => {
    const simulated = suspendedCase();
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    simulated.give('close', { outcome: 'unfounded', reason: 'The pension was due.' });
    expect([simulated.state.stage, simulated.state.backPayDue]).toEqual(['refund-due', yuan('7500.00')]);
    expect(simulated.state.people.suspension?.outcome).toBe('paid-back');
    expect(simulated.due('suspended-benefit-reminder')).toBeUndefined();
  });

  it('on whose suspended benefit it is decided does not appear again when the case reopens', () => {
    const simulated = suspendedCase();
    simulated.give('close', { outcome: 'unfounded', reason: 'The pension was due.' });
    expect(simulated.state.people.suspension?.outcome).toBe('paid-back');
    expect(simulated.state.stage).toBe('closed');
    simulated.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    expect(simulated.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
  });

  it('who never appears leaves the benefit suspended, and the closing says what to do if they do', () => {
    const simulated = suspendedCase();
    confirm(simulated);
    pay(simulated, '60000.00', '2026-02-05');
    expect(simulated.state.stage).toBe('closed');
    const alerts = simulated.records
      .at(-1)
      ?.timeline.filter(({ kind }) => kind === 'alert')
      .map(({ message }) => inEnglish(message));
    expect(alerts).toEqual([
      'The benefit is suspended since 2026-02-05 and the person has not appeared: should they, reopen the case to decide on it.',
    ]);
  });

  it('is told of the suspension by an act that is served, and gets back what was kept back where that is annulled (D9)', () => {
    const simulated = suspendedCase();
    const [notice] = simulated.state.documents.filter(({ kind }) => kind === 'suspension-notice');
    const served = { servedOn: simulated.today, way: 'direct', proof: 'Signed.' } as const;
    simulated.give('record-service', { documentId: notice?.id ?? 'none', addresseeId: null, ...served });
    expect(simulated.state.benefitActs).toMatchObject([{ id: 'A1', kind: 'suspension', standing: 'stands' }]);
    expect([simulated.due('reconsideration'), simulated.due('suit')]).toEqual(['2026-04-07', '2026-08-05']);
    const courtReference = '行初1号';
    simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null });
    simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference });
    simulated.until('2026-04-20');
    const judged = { effectiveOn: plainDate('2026-04-20'), courtReference, performBy: null, amounts: [] } as const;
    simulated.give('record-judgment', { ...judged, outcome: 'annulled', orderedStep: null });
    expect(simulated.state).toMatchObject({
      backPayDue: yuan('7500.00'),
      benefitPayment: { status: 'paid' },
      benefitActs: [{ standing: 'fallen' }],
    });
  });

  it('who is not entitled is told of the end of payment by an act of its own, which can be contested', () => {
    const simulated = suspendedCase();
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    simulated.give('decide-suspended-benefits', { outcome: 'kept', reason: 'A second pension was drawn.' });
    expect(simulated.state.benefitActs).toMatchObject([{ kind: 'suspension' }, { kind: 'stop', standing: 'stands' }]);
    simulated.give('withdraw-act', { actId: 'A2', orderedStep: null, reason: 'The second pension was not hers.' });
    expect(simulated.state).toMatchObject({ backPayDue: yuan('7500.00'), benefitPayment: { status: 'paid' } });
    expect(simulated.documents()).toContain('act-withdrawal');
  });

  it('who appears and dies is owed what was kept back since the first public notice, whoever is looked for after that', () => {
    const simulated = suspendedCase();
    simulated.until('2026-04-20');
    simulated.give('record-appearance', { note: 'Came to the office.' });
    die(simulated, '2026-04-20');
    simulated.give('report-unreachable', { reason: 'No heir answers.' });
    simulated.until('2026-06-30');
    const notices = simulated.records
      .flatMap(({ documents }) => documents)
      .filter(({ particulars }) => particulars.kind === 'public-notice' && particulars.serves === null);
    expect(notices).toHaveLength(2);
    expect(simulated.state.stage).toBe('verification');
    expect(simulated.state.benefitPayment.status).toBe('stopped');
    expect(simulated.due('suspended-benefit-reminder')).toBeDefined();
    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive until April.' });
    expect(simulated.state.backPayDue).toBe(yuan('7500.00'));
  });

  it('whom a court declares dead has died', () => {
    const simulated = suspendedCase();
    die(simulated, '2026-02-01');
    expect(simulated.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
    expect(simulated.state.benefitPayment.status).toBe('stopped');
  });
});

describe('what was kept back of a benefit', () => {
  const pension = { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 };
  const unfounded = { outcome: 'unfounded', reason: 'The pension was due.' } as const;

  function drawingCase(part: Partial<CaseOpening> = {}): SimulatedCase {
    return livingCase({ currentBenefit: pension, ...part });
  }

  function suspendedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
    const simulated = drawingCase(part);
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-02-15');
    expect(simulated.state.benefitPayment).toEqual({ status: 'suspended', since: '2026-02-05' });
    return simulated;
  }

  function payBack(simulated: SimulatedCase): void {
    simulated.give('record-appearance', { note: 'Came to the office.' });
    simulated.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
  }

  /** Confirmed, with this much going on. */
  function confirmWith(simulated: SimulatedCase, monthlyAmount: string, benefitCode = 'basic-pension'): void {
    const amounts = simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount }));
    const continuingBenefit = { ...pension, benefitCode, monthlyAmount: yuan(monthlyAmount) };
    simulated.give('confirm-overpayment', { amounts, suspicion: 'none', continuingBenefit, findings: '' });
  }

  it('is nothing after a death: no pension is due to the dead, and none is resumed', () => {
    const simulated = drawingCase();
    die(simulated, '2026-01-05');
    simulated.until('2026-06-15');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(0);
    expect(simulated.state.benefitPayment).toEqual({ status: 'stopped', since: '2026-01-05' });
    expect(simulated.state.closing?.on).toBe('2026-06-15');
  });

  it('is due up to the death where it was kept back before', () => {
    const simulated = suspendedCase();
    simulated.until('2026-06-15');
    die(simulated, '2026-03-20');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('16000.00'));
    expect(simulated.state.benefitPayment.status).toBe('stopped');
    expect(said(simulated, 'payment-of-benefit')).toEqual([]);
  });

  it('is due in full to somebody who was taken for dead and is alive', () => {
    const simulated = suspendedCase({ violation: 'pension-after-death', person: sampleOpening().person });
    simulated.until('2026-06-15');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('40000.00'));
    expect(simulated.state.benefitPayment).toEqual({ status: 'paid', since: '2026-06-15' });
  });

  it('is nothing once heirs were named for the one who was taken for dead', () => {
    const simulated = drawingCase({ violation: 'pension-after-death', person: sampleOpening().person });
    nameHeirs(simulated, heir('戴甲', null));
    simulated.until('2026-06-15');
    simulated.give('close', unfounded);
    expect([simulated.state.backPayDue, simulated.state.benefitPayment.status]).toEqual([0, 'stopped']);
  });

  it('is not due for months in which the benefit was paid again', () => {
    const simulated = suspendedCase();
    payBack(simulated);
    expect(simulated.state.backPayDue).toBe(yuan('8000.00'));
    simulated.until('2026-06-15');
    confirm(simulated);
    expect(simulated.state.benefitPayment).toEqual({ status: 'stopped', since: '2026-06-15' });
    simulated.until('2026-07-15');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('is not due for months in which the benefit went on and was withheld from', () => {
    const simulated = suspendedCase();
    confirm(simulated, true);
    simulated.until('2026-07-15');
    expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('8000.00'));
    payBack(simulated);
    expect(simulated.state.backPayDue).toBe(yuan('8000.00'));
    simulated.give('close', unfounded);
    expect([simulated.state.backPayDue, simulated.state.owedBack]).toEqual([yuan('8000.00'), yuan('8000.00')]);
  });

  it('is the difference where less of the benefit went on, and all of it where another benefit did', () => {
    const lessGoesOn = drawingCase();
    confirmWith(lessGoesOn, '5000.00');
    lessGoesOn.until('2026-03-01');
    lessGoesOn.give('close', unfounded);
    expect(lessGoesOn.state.backPayDue).toBe(yuan('6000.00'));

    const anotherGoesOn = drawingCase();
    confirmWith(anotherGoesOn, '5000.00', 'resident-pension');
    anotherGoesOn.until('2026-03-01');
    anotherGoesOn.give('close', unfounded);
    expect(anotherGoesOn.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('ends with the release from prison after which the benefit is paid again', () => {
    const simulated = drawingCase({
      violation: 'pension-while-serving-sentence',
      person: { ...living, prison: '赣州监狱' },
    });
    confirm(simulated);
    simulated.until('2026-02-20');
    const release = { addresseeId: 'R1', on: plainDate('2026-02-18'), address: '大余县新址' };
    simulated.give('record-release', { ...release, continuingBenefit: pension });
    simulated.until('2026-05-20');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('counts from the day it was first kept back, though the case was closed and reopened in between', () => {
    const simulated = drawingCase();
    confirm(simulated);
    pay(simulated, '60000.00', '2026-01-05');
    simulated.until('2026-03-02');
    simulated.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-04-20');
    expect(simulated.state.benefitPayment.status).toBe('suspended');
    simulated.give('close', unfounded);
    expect(simulated.state.backPayDue).toBe(yuan('32000.00'));
  });

  it('has to be counted by hand where nobody knows the benefit, and only while it was kept back', () => {
    const simulated = livingCase();
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.until('2026-02-15');
    payBack(simulated);
    expect(said(simulated, 'alert')).toContain(
      'Pay back the benefit withheld from 2026-02-05 to 2026-02-15: its amount is not on record.',
    );
    simulated.until('2026-06-15');
    confirm(simulated);
    simulated.until('2026-07-15');
    simulated.give('close', unfounded);
    expect(said(simulated, 'alert')).toContain(
      'Pay back the benefit withheld from 2026-06-15 to 2026-07-15: its amount is not on record.',
    );
  });
});

describe('a debtor who is somebody else than the person', () => {
  const debtor = { name: '戴某之子', identityNumber: null, address: '大余县', telephone: null, relationship: '儿子' };

  it('has their own benefit withheld from, whether the person lives or not', () => {
    const simulated = livingCase({ debtor });
    confirm(simulated, true);
    simulated.until('2026-01-22');
    expect(simulated.state.stage).toBe('withholding');
    die(simulated, '2026-01-21');
    expect(simulated.state.stage).toBe('withholding');
    expect(simulated.due('withholding-pay-day')).toBe('2026-02-10');
    simulated.until('2026-02-10');
    expect(totalsOf(simulated.state.balances).recovered).toBe(yuan('1600.00'));
  });

  it('who dies leaves the benefit of the person as it is, and ends their own', () => {
    const simulated = livingCase({ debtor });
    simulated.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    expect(simulated.state.benefitPayment).toEqual({ status: 'paid', since: null });

    const withheld = livingCase({ debtor });
    confirm(withheld, true);
    withheld.until('2026-01-22');
    withheld.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-21'), note: '', divided: [] });
    expect(withheld.state.confirmation?.continuingBenefit).toBeNull();
    expect(withheld.due('withholding-pay-day')).toBeUndefined();
  });
});

describe('addresses', () => {
  it('that change start what is being served anew; consent opens electronic service first', () => {
    const simulated = livingCase();
    confirm(simulated);
    simulated.until('2026-02-03');
    const services = () => simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.services ?? [];
    expect(services().flatMap(({ attempts }) => attempts.map(({ way }) => way))).toEqual(['post', 'direct']);
    simulated.give('record-electronic-consent', {
      addresseeId: 'R1',
      consentedOn: plainDate('2026-02-03'),
      address: 'dai@example.com',
    });
    simulated.give('change-address', { addresseeId: 'R1', address: '大余县新址', telephone: null });
    expect(services().flatMap(({ attempts }) => attempts.map(({ way }) => way))).toEqual(['electronic']);
    expect(simulated.state.addressees[0]).toMatchObject({ address: '大余县新址', telephone: null });
    expect(simulated.refusalOf('change-address', { addresseeId: 'R9', address: '大余县', telephone: null })).toBe(
      'addressee-unknown',
    );
  });
});

describe('the timeline', () => {
  it('carries no identity number of anybody', () => {
    const simulated = livingCase();
    confirm(simulated);
    die(simulated, '2026-01-05');
    const identityNumber = '360731197001010022';
    simulated.give('name-heirs', { deceasedId: null, heirs: [{ ...heir('戴甲', null), identityNumber }] });
    const texts = simulated.records
      .flatMap(({ timeline }) => timeline.map(({ message }) => inEnglish(message)))
      .join('\n');
    expect(texts).toContain('戴甲');
    expect(texts).not.toContain(identityNumber);
    expect(simulated.state.addressees.at(-1)?.identityNumber).toBe(identityNumber);
  });
});
