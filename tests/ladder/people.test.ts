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
import { officeSettings, PaperCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { said } from './paper-at-court.ts';

const living = { ...sampleOpening().person, diedOn: null };

/** ¥60,000 drawn twice by a person who is alive when the case opens. */
function livingCase(part: Partial<CaseOpening> = {}): PaperCase {
  return new PaperCase(
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

function confirm(paper: PaperCase, continuing = false): void {
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 };
  paper.give('confirm-overpayment', {
    amounts: paper.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: continuing ? benefit : null,
    findings: 'Both pensions were paid.',
  });
}

function die(paper: PaperCase, diedOn: string): void {
  paper.give('record-death', { addresseeId: null, diedOn: plainDate(diedOn), note: '', divided: [] });
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

function nameHeirs(paper: PaperCase, ...heirs: readonly NamedHeir[]): void {
  paper.give('name-heirs', { deceasedId: null, heirs });
}

function renounce(paper: PaperCase, addresseeId: string): void {
  paper.give('record-renunciation', { addresseeId, on: paper.today, proof: 'Written.' });
}

function dieAs(paper: PaperCase, addresseeId: string): void {
  paper.give('record-death', { addresseeId, diedOn: paper.today, note: '', divided: [] });
}

/** An agreement is in default; the decision on the instalment that has matured is in the post. */
function climbToDecisionOnInstalments(paper: PaperCase): void {
  paper.give('request-agreement', { note: 'Asked by telephone.' });
  const firstDueOn = addDays(paper.today, 1);
  paper.give('conclude-agreement', { instalmentCount: 6, firstDueOn, accelerationAgreed: false });
  while (paper.state.stage !== 'recovery-decision') paper.runOutNext();
  for (const { id } of servedAddressees(paper.state.addressees)) serve(paper, 'advance-notice', id, paper.today);
  while (paper.state.decision?.documentId == null) paper.runOutNext();
}

function nameProxy(paper: PaperCase, addresseeId: string, name: string): void {
  const lawyer = { name, identityNumber: null, address: '赣州市', telephone: null };
  paper.give('name-proxy', { ...lawyer, addresseeId, authorisedOn: paper.today, proof: 'Power of attorney.' });
}

/** Reconsideration is asked for and accepted today. */
function askForReconsideration(paper: PaperCase, addresseeId: string): void {
  paper.give('file-reconsideration', { addresseeId, filedOn: paper.today, authority: null, reasonForDelay: null });
  paper.give('record-reconsideration-acceptance', { acceptedOn: paper.today, simplified: false, reference: null });
}

/** The decision on reconsideration is received today and changes nothing. */
function uphold(paper: PaperCase): void {
  const upheld = { outcome: 'upheld', amounts: [], orderedStep: null } as const;
  paper.give('record-reconsideration-decision', { ...upheld, receivedOn: paper.today, reference: '复议1' });
}

function servicesUnderWay({ state }: PaperCase): readonly string[] {
  return state.documents.flatMap(({ kind, services }) =>
    services.filter(isUnderWay).map(({ addresseeId }) => `${kind} ${addresseeId}`),
  );
}

/** Serves the latest document of a kind on an addressee. */
function serve(paper: PaperCase, kind: string, addresseeId: string, servedOn: string): void {
  const documentId = paper.state.documents.findLast((document) => document.kind === kind)?.id ?? 'none';
  paper.give('record-service', {
    documentId,
    addresseeId,
    servedOn: plainDate(servedOn),
    way: paper.state.addressees.find(({ id }) => id === addresseeId)?.prison == null ? 'post' : 'through-prison',
    proof: 'Signed.',
  });
}

/** Clocks that run for an addressee, with their last days. */
function clocksOf(paper: PaperCase, addresseeId: string): readonly string[] {
  return paper.state.deadlines
    .filter(({ addressee }) => addressee === addresseeId)
    .map(({ purpose, due }) => `${purpose} ${due}`)
    .toSorted();
}

function pay(paper: PaperCase, amount: string, day: string): void {
  const receivedOn = plainDate(day);
  paper.give('record-payment', { amount: yuan(amount), receivedOn, reference: `${day} ${amount}`, payer: '某某' });
}

/** The person has died after the decision; the heir who was served with it on 2026-03-02 has sued at once. */
function suedByAnHeir(): PaperCase {
  const paper = decidedCase();
  die(paper, '2026-03-01');
  nameHeirs(paper, heir('戴甲', null));
  serve(paper, 'recovery-decision', 'R2', '2026-03-02');
  paper.give('file-suit', { addresseeId: null, filedOn: paper.today, court: null, reasonForDelay: null });
  paper.give('record-suit-acceptance', { acceptedOn: paper.today, courtReference: '行初1' });
  return paper;
}

/** The decision is served on the person on Monday 2 March 2026, and its remedies run. */
function decidedCase(part: Partial<CaseOpening> = {}): PaperCase {
  const paper = livingCase(part);
  confirm(paper);
  paper.until('2026-01-21');
  serve(paper, 'advance-notice', 'R1', '2026-01-21');
  paper.until('2026-03-02');
  serve(paper, 'recovery-decision', 'R1', '2026-02-02');
  return paper;
}

describe('death before the decision', () => {
  it('ends what ran against the dead; the case waits for heirs and is reminded, and nothing else runs', () => {
    const paper = livingCase();
    confirm(paper, true);
    paper.until('2026-01-12');
    die(paper, '2026-01-10');
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(paper.state.deadlines.filter(({ purpose }) => !purpose.includes('limitation'))).toMatchObject([
      { purpose: 'debtor-reminder', due: '2026-02-11' },
    ]);
    expect(paper.state.confirmation?.continuingBenefit).toBeNull();
    expect(servedAddressees(paper.state.addressees)).toEqual([]);
    expect(amountPursued(paper.state)).toBe(0);
    expect(amountBeyondReach(paper.state)).toBe(yuan('60000.00'));

    paper.until('2026-02-20');
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(paper.due('debtor-reminder')).toBe('2026-03-14');
  });

  it('asks the heirs from persuasion on, with a full period and never more than they inherit', () => {
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-01-12');
    die(paper, '2026-01-10');
    paper.until('2026-01-20');
    nameHeirs(paper, heir('戴甲', '20000.00'), heir('戴乙', '10000.00'));
    expect(paper.state.stage).toBe('persuasion');
    expect(paper.due('reply')).toBe('2026-02-04');
    expect(paper.due('debtor-reminder')).toBeUndefined();
    const notice = paper.records.at(-1)?.documents.find(({ kind }) => kind === 'notice-to-return');
    expect(notice?.amountDue).toBe(yuan('30000.00'));
    expect(notice?.addressees.map(({ id, role, liabilityCap }) => [id, role, liabilityCap])).toEqual([
      ['R2', 'heir', yuan('20000.00')],
      ['R3', 'heir', yuan('10000.00')],
    ]);
    expect(notice?.person.diedOn).toBe('2026-01-10');
  });

  it('leaves what goes beyond the estate to a waiver, once the heirs have paid what they owe', () => {
    const paper = livingCase();
    confirm(paper);
    pay(paper, '5000.00', '2026-01-05');
    die(paper, '2026-01-05');
    nameHeirs(paper, heir('戴甲', '20000.00'));
    expect(amountPursued(paper.state)).toBe(yuan('20000.00'));
    pay(paper, '20000.00', '2026-01-05');
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(amountPursued(paper.state)).toBe(0);
    expect(
      paper.records
        .at(-1)
        ?.timeline.filter(({ kind }) => kind === 'alert')
        .map(({ message }) => inEnglish(message))[0],
    ).toBe(
      '¥35,000.00 goes beyond the value of the estate and is owed by nobody: waive it, or correct the share of an heir.',
    );
    paper.give('correct-estate-share', { addresseeId: 'R2', estateShare: yuan('22000.00'), reason: 'A field.' });
    expect(paper.state.stage).toBe('persuasion');
    expect(amountPursued(paper.state)).toBe(yuan('2000.00'));
    pay(paper, '2000.00', '2026-01-05');
    paper.give('close', { outcome: 'waived', reason: 'Beyond the value of the estate.' });
    expect(totalsOf(paper.state.balances)).toMatchObject({
      recovered: yuan('27000.00'),
      waived: yuan('33000.00'),
      outstanding: 0,
    });
  });

  it('during verification leaves verification where it is; the confirmed claim then waits for heirs', () => {
    const paper = livingCase();
    die(paper, '2026-01-02');
    expect(paper.state.stage).toBe('verification');
    confirm(paper);
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(paper.documents()).not.toContain('notice-to-return');
  });

  it('leaves nobody to be fined where the person was dead when the case was opened', () => {
    const drawn = { from: plainDate('2025-01-01'), to: plainDate('2025-06-30'), amount: yuan('60000.00') };
    const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
    const paper = new PaperCase('2026-01-05', sampleOpening({ claimPeriods }));
    confirm(paper);
    expect(paper.refusalOf('propose-penalty', { multiple: 2, ground: 'Forged papers.' })).toBe('penalty-barred');
  });

  it('ends a penalty that is not decided: the dead are not fined, nor are their heirs', () => {
    const paper = livingCase({
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
    confirm(paper);
    paper.give('propose-penalty', { multiple: 2, ground: 'Forged papers.' });
    expect(lastFine(paper)?.status).toBe('announced');
    die(paper, '2026-01-05');
    expect(lastFine(paper)?.status).toBe('dropped');
    nameHeirs(paper, heir('戴甲', '20000.00'));
    expect(paper.refusalOf('propose-penalty', { multiple: 2, ground: 'Forged papers.' })).toBe('penalty-barred');
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
    const paper = decidedCase();
    expect(clocksOf(paper, 'R1')).toEqual(['performance 2026-03-04', 'reconsideration 2026-04-03', 'suit 2026-08-03']);
    paper.until('2026-03-03');
    die(paper, '2026-03-01');
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(clocksOf(paper, 'R1')).toEqual([]);

    paper.until('2026-03-10');
    nameHeirs(paper, heir('戴甲', '40000.00'), heir('戴乙', '30000.00'));
    expect(paper.state.stage).toBe('recovery-decision');
    serve(paper, 'recovery-decision', 'R2', '2026-03-10');
    paper.until('2026-03-17');
    serve(paper, 'recovery-decision', 'R3', '2026-03-16');
    expect(clocksOf(paper, 'R2')).toEqual(['performance 2026-04-09', 'reconsideration 2026-05-09', 'suit 2026-09-10']);
    expect(clocksOf(paper, 'R3')).toEqual(['performance 2026-04-15', 'reconsideration 2026-05-15', 'suit 2026-09-16']);

    paper.until('2026-03-20');
    paper.give('record-renunciation', { addresseeId: 'R3', on: plainDate('2026-03-19'), proof: 'Written.' });
    expect(clocksOf(paper, 'R3')).toEqual([]);
    expect(amountPursued(paper.state)).toBe(yuan('40000.00'));
    expect(paper.state.stage).toBe('recovery-decision');

    paper.until('2026-09-10');
    expect(paper.state.stage).toBe('recovery-decision');
    paper.until('2026-09-11');
    expect(paper.state.stage).toBe('demand');
    expect(servedAddressees(paper.state.addressees).map(({ id }) => id)).toEqual(['R2']);
    const demand = paper.records.flatMap(({ documents }) => documents).findLast(({ kind }) => kind === 'demand-letter');
    expect(demand?.amountDue).toBe(yuan('40000.00'));
  });

  it('leaves a decision on matured instalments standing, though nobody owes for now', () => {
    const paper = livingCase();
    confirm(paper);
    climbToDecisionOnInstalments(paper);
    die(paper, '2026-01-20');
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(paper.state.decision?.documentId).not.toBeNull();
    nameHeirs(paper, heir('戴甲', null));
    expect(paper.state.stage).toBe('recovery-decision');
    expect(servicesUnderWay(paper)).toEqual(['recovery-decision R2']);
    expect(paper.due('service-proof')).toBeDefined();
  });

  it('asks again who owes when more is claimed after all had been paid', () => {
    const paper = decidedCase();
    const filedOn = plainDate('2026-03-02');
    paper.give('file-reconsideration', { addresseeId: null, filedOn, authority: null, reasonForDelay: null });
    die(paper, '2026-03-02');
    pay(paper, '60000.00', '2026-03-02');
    expect(paper.state.stage).toBe('awaiting-debtor');
    while (paper.due('debtor-reminder') !== undefined) paper.runOutNext();
    paper.give('add-claim-period', {
      from: plainDate('2022-01-01'),
      to: plainDate('2022-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('5000.00'),
      reason: 'A year more was found.',
    });
    expect(said(paper, 'alert')).toContain(
      'Nobody is asked for ¥5,000.00: name the heirs of R1, or the administrator of the estate.',
    );
    expect(paper.due('debtor-reminder')).toBeDefined();
  });

  it('is served on nobody any more once the instalments that it is about are paid', () => {
    const paper = announcedCaseOfHeirs();
    climbToDecisionOnInstalments(paper);
    expect(servicesUnderWay(paper)).toEqual(['recovery-decision R2', 'recovery-decision R3']);
    const [first] = paper.state.agreement?.instalments ?? [];
    paper.give('record-payment', {
      amount: first?.amount ?? ZERO,
      receivedOn: paper.today,
      reference: '1',
      payer: '戴甲',
    });
    expect(paper.state.stage).toBe('repayment-agreement');
    expect(servicesUnderWay(paper)).toEqual([]);
    expect(paper.state.deadlines.map(({ purpose }) => purpose)).not.toContain('service-proof');
  });

  it.each([
    ['renounces', (paper: PaperCase) => renounce(paper, 'R3')],
    ['dies', (paper: PaperCase) => dieAs(paper, 'R3')],
  ])('goes on with the heir who was served when the other %s while the decision is in the post', (_what, leave) => {
    const paper = announcedCaseOfHeirs();
    for (const id of ['R2', 'R3']) serve(paper, 'advance-notice', id, '2026-01-21');
    while (paper.state.decision?.documentId == null) paper.runOutNext();
    serve(paper, 'recovery-decision', 'R2', paper.today);
    expect(decisionServedOn(paper.state)).toBeNull();
    leave(paper);
    expect(decisionServedOn(paper.state)).toBe('2026-01-29');
    expect(paper.due('suit')).toBe('2026-07-29');
    paper.until('2026-07-30');
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toMatchObject({ opens: '2026-07-30', closes: '2026-10-29' });
  });

  it('serves an heir who is named in demand with a decision that is still open to remedies, and demands after theirs', () => {
    const paper = decidedCase({ officeSettings: officeSettings({ openPoints: { 3: 'performance' } }) });
    die(paper, '2026-03-01');
    nameHeirs(paper, heir('戴甲', null));
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['recovery-decision', ['recovery-decision R2']]);
    serve(paper, 'recovery-decision', 'R2', '2026-03-02');
    paper.until('2026-04-02');
    expect([paper.state.stage, paper.state.decision?.remedyEnded]).toEqual(['demand', null]);
    nameHeirs(paper, heir('戴乙', null));
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['recovery-decision', ['recovery-decision R3']]);
    serve(paper, 'recovery-decision', 'R3', '2026-04-02');
    paper.until('2026-05-06');
    expect(paper.state.stage).toBe('recovery-decision');
    paper.until('2026-05-07');
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['demand', ['demand-letter R2', 'demand-letter R3']]);
    for (const id of ['R2', 'R3']) serve(paper, 'demand-letter', id, '2026-05-07');
    paper.until('2026-10-08');
    expect([paper.state.stage, paper.state.courtWindow]).toEqual(['demand', null]);
    paper.until('2026-10-09');
    expect(paper.state.court?.status).toBe('filed');
  });

  it('serves an heir with it who is named while another pays by instalments', () => {
    const paper = decidedCase();
    die(paper, '2026-03-01');
    nameHeirs(paper, heir('戴甲', null));
    serve(paper, 'recovery-decision', 'R2', '2026-03-02');
    paper.give('request-agreement', { note: '' });
    const firstDueOn = plainDate('2026-04-01');
    paper.give('conclude-agreement', { instalmentCount: 3, firstDueOn, accelerationAgreed: true });
    nameHeirs(paper, heir('戴乙', null));
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['repayment-agreement', ['recovery-decision R3']]);
    paper.until('2026-03-09');
    serve(paper, 'recovery-decision', 'R3', '2026-03-09');
    expect(clocksOf(paper, 'R3')).toEqual(['performance 2026-04-08', 'reconsideration 2026-05-08', 'suit 2026-09-09']);
  });

  it('serves an heir with it whose co-heir has lost in court, and enforces the judgment after their remedies', () => {
    const paper = suedByAnHeir();
    nameHeirs(paper, heir('戴乙', null));
    const dismissed = { outcome: 'dismissed', amounts: [], orderedStep: null, courtReference: '行初1' } as const;
    paper.give('record-judgment', { ...dismissed, effectiveOn: paper.today, performBy: null });
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['recovery-decision', ['recovery-decision R3']]);
    serve(paper, 'recovery-decision', 'R3', '2026-03-02');
    paper.until('2026-09-02');
    expect(paper.state.stage).toBe('recovery-decision');
    paper.until('2026-09-03');
    expect(paper.state.court?.status).toBe('filed');
  });

  it('sends no demand to an heir who is named while a judgment on it is being performed', () => {
    const paper = suedByAnHeir();
    const dismissed = { outcome: 'dismissed', amounts: [], orderedStep: null, courtReference: '行初1' } as const;
    paper.give('record-judgment', { ...dismissed, effectiveOn: paper.today, performBy: plainDate('2026-04-01') });
    nameHeirs(paper, heir('戴乙', null));
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['court-application', []]);
    paper.until('2026-04-02');
    expect(paper.state.court).toMatchObject({ status: 'filed', filedOn: '2026-04-02' });
  });

  it('goes on at once when the only heir whose periods still ran renounces', () => {
    const paper = decidedCase();
    die(paper, '2026-03-01');
    nameHeirs(paper, heir('戴甲', '40000.00'));
    serve(paper, 'recovery-decision', 'R2', '2026-03-02');
    paper.until('2026-09-01');
    nameHeirs(paper, heir('戴乙', '30000.00'));
    serve(paper, 'recovery-decision', 'R3', '2026-09-01');
    paper.until('2026-09-10');
    expect(paper.state.stage).toBe('recovery-decision');
    paper.give('record-renunciation', { addresseeId: 'R3', on: plainDate('2026-09-10'), proof: 'Written.' });
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toMatchObject({ opens: '2026-09-03', closes: '2026-12-02' });
  });

  it('says what is left when all heirs renounce: the administrator of the estate, or closing', () => {
    const paper = decidedCase();
    die(paper, '2026-03-01');
    nameHeirs(paper, heir('戴甲', '40000.00'));
    paper.give('record-renunciation', { addresseeId: 'R2', on: plainDate('2026-03-02'), proof: 'Written.' });
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(
      paper.records.at(-1)?.timeline.some(({ message }) => inEnglish(message).includes('civil affairs bureau')),
    ).toBe(true);
    expect(paper.due('debtor-reminder')).toBe('2026-04-01');
    paper.give('name-estate-administrator', {
      deceasedId: null,
      name: '大余县民政局',
      identityNumber: null,
      address: '大余县',
      telephone: null,
      estateValue: yuan('15000.00'),
    });
    expect(paper.state.stage).toBe('recovery-decision');
    expect(amountPursued(paper.state)).toBe(yuan('15000.00'));
    serve(paper, 'recovery-decision', 'R3', '2026-03-02');
    expect(clocksOf(paper, 'R3')).toContain('suit 2026-09-02');
  });

  it('after the remedies are over leaves the decision final and the demand is made again', () => {
    const paper = decidedCase();
    paper.until('2026-08-10');
    expect(paper.state.stage).toBe('demand');
    const { courtWindow } = paper.state;
    die(paper, '2026-08-09');
    expect(paper.state.stage).toBe('awaiting-debtor');
    expect(paper.state.courtWindow).toEqual(courtWindow);
    nameHeirs(paper, heir('戴甲', '40000.00'));
    expect(paper.state.stage).toBe('demand');
    serve(paper, 'demand-letter', 'R2', '2026-08-10');
    expect(clocksOf(paper, 'R2')).toEqual(['demand 2026-08-24']);
  });
});

describe('what was drawn after the death', () => {
  it('is divided from what was overpaid before by further bookings, and owed by who drew it without a cap', () => {
    const paper = livingCase();
    confirm(paper);
    pay(paper, '10000.00', '2026-01-05');
    const death = {
      addresseeId: null,
      diedOn: plainDate('2023-06-30'),
      note: '',
      divided: [{ claimPeriodId: 'P1', untilDeath: yuan('25000.00'), afterDeath: yuan('35000.00') }],
    };
    expect(paper.refusalOf('record-death', { ...death, divided: [] })).toBe('division-missing');
    const [division] = death.divided;
    const unequal = { ...division, claimPeriodId: 'P1', untilDeath: yuan('25000.01'), afterDeath: yuan('35000.00') };
    expect(paper.refusalOf('record-death', { ...death, divided: [unequal] })).toBe('division-unequal');
    paper.give('record-death', death);
    expect(paper.state.claimPeriods.map(({ id, from, to, amount }) => [id, from, to, amount])).toEqual([
      ['P1', '2023-01-01', '2023-06-30', yuan('25000.00')],
      ['P2', '2023-07-01', '2023-12-31', yuan('35000.00')],
    ]);
    expect(paper.state.balances).toMatchObject([
      { claimId: 'P1', claimed: yuan('25000.00'), recovered: yuan('10000.00'), outstanding: yuan('15000.00') },
      { claimId: 'P2', claimed: yuan('35000.00'), recovered: 0, outstanding: yuan('35000.00') },
    ]);

    paper.give('name-drawer', {
      name: '戴女',
      identityNumber: null,
      address: '大余县某村',
      telephone: null,
      relationship: '女儿',
      drewFrom: null,
    });
    expect(paper.state.stage).toBe('persuasion');
    expect(amountPursued(paper.state)).toBe(yuan('35000.00'));
    expect(paper.due('debtor-reminder')).toBe('2026-02-04');
    nameHeirs(paper, heir('戴甲', '1000.00'));
    expect(amountPursued(paper.state)).toBe(yuan('36000.00'));
    const [, drawer, son] = paper.state.addressees;
    expect(drawer === undefined ? null : amountAskedOf(paper.state, drawer)).toBe(yuan('35000.00'));
    expect(son === undefined ? null : amountAskedOf(paper.state, son)).toBe(yuan('1000.00'));

    const paid = { receivedOn: plainDate('2026-01-05'), payer: '戴女', addresseeId: 'R2' } as const;
    paper.give('record-payment', { ...paid, amount: yuan('36000.00'), reference: '1' });
    expect(paper.state.balances).toMatchObject([
      { claimId: 'P1', outstanding: yuan('15000.00') },
      { claimId: 'P2', outstanding: 0 },
    ]);
    expect(paper.state.owedBack).toBe(yuan('1000.00'));
    expect(amountPursued(paper.state)).toBe(yuan('1000.00'));
  });

  it('is decided anew for all when the drawer becomes known after the decision', () => {
    const paper = new PaperCase('2026-01-05');
    confirm(paper);
    paper.until('2026-01-21');
    serve(paper, 'advance-notice', 'R1', '2026-01-21');
    paper.until('2026-02-02');
    serve(paper, 'recovery-decision', 'R1', '2026-02-02');
    paper.give('name-drawer', {
      name: '戴女',
      identityNumber: null,
      address: '大余县某村',
      telephone: null,
      relationship: '女儿',
      drewFrom: null,
    });
    expect(paper.state).toMatchObject({ stage: 'persuasion', decision: null });
    expect(servedAddressees(paper.state.addressees).map(({ id, role }) => [id, role])).toEqual([['R2', 'drawer']]);
    expect(paper.due('suit')).toBeUndefined();
    expect(paper.due('reply')).toBe('2026-02-24');
    expect(amountPursued(paper.state)).toBe(yuan('128900.00'));
  });

  it('is owed by the heirs of the drawer, up to what they inherit, when the drawer dies', () => {
    const daughter = { name: '戴女', identityNumber: null, address: '大余县', telephone: null, relationship: '女儿' };
    const paper = new PaperCase('2026-01-05', sampleOpening({ debtor: daughter }));
    confirm(paper);
    paper.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-04'), note: '', divided: [] });
    expect(paper.state.stage).toBe('awaiting-debtor');
    nameHeirs(paper, heir('孙甲', '50000.00'));
    expect(amountPursued(paper.state)).toBe(yuan('50000.00'));
    paper.give('record-death', { addresseeId: 'R2', diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    expect(amountPursued(paper.state)).toBe(0);
    paper.give('name-heirs', { deceasedId: 'R2', heirs: [heir('曾孙', '80000.00')] });
    expect(amountPursued(paper.state)).toBe(yuan('50000.00'));
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
    const paper = decidedCase();
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    expect(servedAddressees(paper.state.addressees).map(({ id }) => id)).toEqual(['R2']);
    expect(clocksOf(paper, 'R1')).toEqual([]);
    serve(paper, 'recovery-decision', 'R2', '2026-03-02');
    expect(clocksOf(paper, 'R1')).toEqual(['performance 2026-04-01', 'reconsideration 2026-05-06', 'suit 2026-09-02']);
    expect(paper.refusalOf('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') })).toBe(
      'already-represented',
    );
  });

  it('changes nothing about what was served before, whose clocks run on', () => {
    const paper = decidedCase();
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-02-20') });
    expect(clocksOf(paper, 'R1')).toContain('suit 2026-08-03');
    expect(paper.due('service-proof')).toBeUndefined();
  });

  it('leaves the clocks with the ward when the guardianship ends, and what was being served goes to the ward', () => {
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-01-21');
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-01') });
    expect(paper.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.services).toMatchObject([
      { addresseeId: 'R1', ended: true },
      { addresseeId: 'R2', ended: false },
    ]);
    serve(paper, 'advance-notice', 'R2', '2026-01-21');
    expect(clocksOf(paper, 'R1')).toEqual(['defence 2026-01-26', 'hearing-request 2026-01-28']);
    paper.give('end-guardianship', { addresseeId: 'R2', on: plainDate('2026-01-21'), reason: 'Capacity restored.' });
    expect(clocksOf(paper, 'R1')).toEqual(['defence 2026-01-26', 'hearing-request 2026-01-28']);
    paper.until('2026-01-29');
    expect(paper.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.services).toMatchObject([
      { addresseeId: 'R1' },
    ]);
  });
});

describe('a guardian of somebody who already lacked capacity', () => {
  it('is served with the demand again, and nobody goes to the court on the one that the ward got', () => {
    const paper = decidedCase();
    paper.until('2026-08-04');
    serve(paper, 'demand-letter', 'R1', '2026-08-04');
    paper.until('2026-08-10');
    const { courtWindow } = paper.state;
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-08-01') });
    expect(servicesUnderWay(paper)).toEqual(['demand-letter R2']);
    paper.until('2026-08-20');
    expect([paper.state.stage, paper.state.courtWindow]).toEqual(['demand', courtWindow]);
    serve(paper, 'demand-letter', 'R2', '2026-08-20');
    expect(paper.due('demand')).toBe('2026-09-03');
    paper.until('2026-09-04');
    expect(paper.state.court).toMatchObject({ status: 'filed', filedOn: '2026-09-04' });
  });

  it('comes too late for a demand on which the court has been asked: the court is told', () => {
    const paper = decidedCase();
    paper.until('2026-08-04');
    serve(paper, 'demand-letter', 'R1', '2026-08-04');
    paper.until('2026-08-19');
    expect(paper.state.court?.status).toBe('filed');
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-08-01') });
    expect(said(paper, 'alert')).toContain('Tell the court that R1 lacked capacity when the demand was served.');
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['court-application', []]);
  });

  it('is served with the decision again where the ward got that too; the demand waits for its remedies', () => {
    const paper = decidedCase();
    paper.until('2026-08-04');
    serve(paper, 'demand-letter', 'R1', '2026-08-04');
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(servicesUnderWay(paper)).toEqual(['recovery-decision R2']);
  });

  it('follows a guardian who was served, and is not served again', () => {
    const paper = decidedCase();
    const incapableSince = plainDate('2026-01-25');
    paper.give('appoint-guardian', { ...guardian, incapableSince });
    serve(paper, 'recovery-decision', 'R2', '2026-03-02');
    paper.give('end-guardianship', { addresseeId: 'R2', on: paper.today, reason: 'Another one is appointed.' });
    paper.give('appoint-guardian', { ...guardian, name: '戴父', incapableSince });
    expect(servicesUnderWay(paper)).toEqual([]);
    expect(clocksOf(paper, 'R1')).toEqual(['performance 2026-04-01', 'reconsideration 2026-05-06', 'suit 2026-09-02']);
    const filed = { addresseeId: 'R3', filedOn: paper.today, authority: null, reasonForDelay: null };
    expect(paper.refusalOf('file-reconsideration', filed)).toBeNull();
  });

  it('is sent the notice to return again, with a full period to reply', () => {
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-01-12');
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-01') });
    expect(paper.due('reply')).toBe('2026-01-27');
  });
});

describe('a ward who has sued', () => {
  it('and is served once more when the guardianship ends has no second right beside the suit', () => {
    const paper = decidedCase();
    paper.give('file-suit', {
      addresseeId: 'R1',
      filedOn: plainDate('2026-03-02'),
      court: null,
      reasonForDelay: null,
    });
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    paper.give('end-guardianship', { addresseeId: 'R2', on: plainDate('2026-03-02'), reason: 'Capacity restored.' });
    serve(paper, 'recovery-decision', 'R1', '2026-03-02');
    expect(clocksOf(paper, 'R1').filter((clock) => /^(reconsideration|suit) /.test(clock))).toEqual([]);
    paper.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-02'), reason: 'Advised to.' });
    expect(clocksOf(paper, 'R1').filter((clock) => clock.startsWith('suit '))).toEqual(['suit 2026-08-03']);
  });

  it('and withdraws before the guardian is served has the full periods from that service, once', () => {
    const paper = decidedCase();
    const filed = { addresseeId: 'R1', filedOn: plainDate('2026-03-02'), court: null, reasonForDelay: null };
    paper.give('file-suit', filed);
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    paper.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-03-02'), reason: 'Advised to.' });
    paper.until('2026-03-09');
    serve(paper, 'recovery-decision', 'R2', '2026-03-09');
    expect(clocksOf(paper, 'R1')).toEqual(['performance 2026-04-08', 'reconsideration 2026-05-08', 'suit 2026-09-09']);
  });

  it('after reconsideration was decided has the suit that it left, and is not served again', () => {
    const paper = decidedCase();
    askForReconsideration(paper, 'R1');
    paper.until('2026-03-20');
    uphold(paper);
    paper.give('appoint-guardian', { ...guardian, incapableSince: plainDate('2026-01-25') });
    expect(servicesUnderWay(paper)).toEqual([]);
    expect(clocksOf(paper, 'R1')).toContain('suit-after-reconsideration 2026-04-07');
  });
});

describe('a proxy', () => {
  it('is served for whoever authorised them, until the authority ends', () => {
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-01-21');
    paper.give('name-proxy', {
      addresseeId: 'R1',
      name: '李律师',
      identityNumber: null,
      address: '赣州市',
      telephone: null,
      authorisedOn: plainDate('2026-01-20'),
      proof: 'Power of attorney.',
    });
    expect(servedAddressees(paper.state.addressees).map(({ id }) => id)).toEqual(['R2']);
    paper.give('end-proxy', { addresseeId: 'R2', on: plainDate('2026-01-21'), reason: 'Withdrawn.' });
    expect(servedAddressees(paper.state.addressees).map(({ id }) => id)).toEqual(['R1']);
    expect(clocksOf(paper, 'R1')).toEqual(['service-proof 2026-02-02']);
    expect(clocksOf(paper, 'R2')).toEqual([]);
  });

  it.each([null, 'R1', 'R2'])('leaves the debtor every remedy that ran before, filed by %s', (addresseeId) => {
    const paper = decidedCase();
    nameProxy(paper, 'R1', '李律师');
    const filed = { addresseeId, filedOn: plainDate('2026-03-02'), reasonForDelay: null };
    expect(paper.refusalOf('file-suit', { ...filed, court: null })).toBeNull();
    paper.give('file-reconsideration', { ...filed, authority: null });
    expect(openRemedy(paper.state)?.addresseeId).toBe('R1');
  });

  it.each([null, 'R1', 'R2'])('leaves the debtor the hearing that could be asked for before, asked by %s', (id) => {
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-01-21');
    serve(paper, 'advance-notice', 'R1', '2026-01-21');
    paper.until('2026-01-22');
    nameProxy(paper, 'R1', '李律师');
    paper.give('request-hearing', { addresseeId: id, requestedOn: paper.today });
    expect(paper.state.decision?.beingHeard.hearings).toMatchObject([{ addresseeId: 'R1', status: 'requested' }]);
    paper.until('2026-02-20');
    expect(paper.documents()).not.toContain('recovery-decision');
  });

  it('leaves the debtor the suit after a reconsideration that was pending (A14)', () => {
    const paper = decidedCase();
    askForReconsideration(paper, 'R1');
    nameProxy(paper, 'R1', '李律师');
    paper.until('2026-03-20');
    uphold(paper);
    expect([paper.state.stage, paper.due('suit-after-reconsideration')]).toEqual(['recovery-decision', '2026-04-07']);
  });

  it('whose authority ends leaves what they filed to the debtor, and files nothing more', () => {
    const paper = decidedCase();
    nameProxy(paper, 'R1', '李律师');
    nameProxy(paper, 'R2', '王律师');
    askForReconsideration(paper, 'R3');
    paper.give('end-proxy', { addresseeId: 'R2', on: paper.today, reason: 'Withdrawn.' });
    paper.until('2026-03-20');
    uphold(paper);
    expect(clocksOf(paper, 'R1')).toContain('suit-after-reconsideration 2026-04-07');
    const suit = { filedOn: paper.today, court: null, reasonForDelay: null };
    expect(paper.refusalOf('file-suit', { ...suit, addresseeId: 'R3' })).toBe('addressee-unknown');
    expect(paper.refusalOf('file-suit', { ...suit, addresseeId: 'R1' })).toBeNull();
  });

  it('who filed a remedy for a debtor who dies leaves it to the heir', () => {
    const paper = decidedCase();
    nameProxy(paper, 'R1', '李律师');
    askForReconsideration(paper, 'R2');
    die(paper, '2026-03-02');
    nameHeirs(paper, heir('戴甲', null));
    expect(openRemedy(paper.state)?.addresseeId).toBe('R3');
    paper.until('2026-03-20');
    uphold(paper);
    expect(clocksOf(paper, 'R3')).toContain('suit-after-reconsideration 2026-04-07');
  });

  it('who takes the place of another leaves a final decision final, and its window and the demand as they are', () => {
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-01-21');
    nameProxy(paper, 'R1', '李律师');
    serve(paper, 'advance-notice', 'R2', '2026-01-21');
    paper.until('2026-02-02');
    serve(paper, 'recovery-decision', 'R2', '2026-02-02');
    paper.until('2026-08-10');
    serve(paper, 'demand-letter', 'R2', '2026-08-10');
    expect(paper.state.courtWindow).toMatchObject({ opens: '2026-08-04', closes: '2026-11-02' });
    paper.give('end-proxy', { addresseeId: 'R2', on: paper.today, reason: 'Withdrawn.' });
    nameProxy(paper, 'R1', '王律师');
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['demand', []]);
    expect(paper.state.courtWindow).toMatchObject({ opens: '2026-08-04', closes: '2026-11-02' });
    paper.until('2026-08-25');
    expect(paper.state.court).toMatchObject({ status: 'filed', filedOn: '2026-08-25' });
  });

  it('of an heir who came when the decision was final does not open it again', () => {
    const paper = decidedCase();
    paper.until('2026-08-10');
    die(paper, '2026-08-09');
    nameHeirs(paper, heir('戴甲', null));
    nameProxy(paper, 'R2', '李律师');
    expect([paper.state.stage, servicesUnderWay(paper)]).toEqual(['demand', ['demand-letter R3']]);
  });

  it('does not give the debtor a new period to reply, however often one is named', () => {
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-01-12');
    nameProxy(paper, 'R1', '李律师');
    expect(paper.due('reply')).toBe('2026-01-20');
  });
});

describe('prison and release', () => {
  it('moves service to the prison and back to the new address, and opens withholding from the pension', () => {
    const paper = livingCase({ violation: 'pension-while-serving-sentence' });
    confirm(paper);
    paper.until('2026-01-22');
    const attempts = () =>
      paper.state.documents
        .findLast(({ kind }) => kind === 'advance-notice')
        ?.services.flatMap(({ attempts: each }) => each.map(({ way, startedOn }) => `${way} ${startedOn}`));
    paper.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: plainDate('2026-01-15') });
    expect(attempts()).toEqual(['through-prison 2026-01-22']);
    paper.until('2026-01-26');
    paper.give('record-release', {
      addresseeId: 'R1',
      on: plainDate('2026-01-25'),
      address: '大余县新址',
      continuingBenefit: null,
    });
    expect(attempts()).toEqual(['post 2026-01-26']);
    expect(
      paper.records
        .at(-1)
        ?.timeline.filter(({ kind }) => kind === 'alert')
        .map(({ message }) => inEnglish(message))[0],
    ).toBe('Payment of the benefit is to be resumed: the person was released on 2026-01-25.');

    paper.give('record-imprisonment', { addresseeId: 'R1', prison: '赣州监狱', since: plainDate('2026-01-26') });
    paper.give('record-release', {
      addresseeId: 'R1',
      on: plainDate('2026-01-26'),
      address: '大余县新址',
      continuingBenefit: { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 },
    });
    expect(paper.state.stage).toBe('withholding');
    expect(paper.due('withholding-pay-day')).toBe('2026-02-10');
  });
});

describe('a missing person', () => {
  function suspendedCase(): PaperCase {
    const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('2500.00'), payDay: 15 };
    const paper = livingCase({ violation: 'missing-person', currentBenefit: benefit });
    paper.give('report-unreachable', { reason: 'Moved away.' });
    paper.until('2026-02-05');
    return paper;
  }

  it('who appears after the suspension gets what was kept back, or somebody says why not', () => {
    const paper = suspendedCase();
    expect(paper.refusalOf('decide-suspended-benefits', { outcome: 'paid-back', reason: '' })).toBe(
      'person-not-appeared',
    );
    paper.until('2026-04-20');
    paper.give('record-appearance', { note: 'Came to the office.' });
    expect(paper.state.stage).toBe('verification');
    expect(paper.due('suspended-benefit-reminder')).toBe('2026-05-05');
    paper.until('2026-05-06');
    expect(paper.due('suspended-benefit-reminder')).toBe('2026-05-21');
    paper.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
    expect(paper.state.backPayDue).toBe(yuan('7500.00'));
    expect(paper.state.benefitPayment).toEqual({ status: 'paid', since: '2026-05-06' });
    expect(paper.due('suspended-benefit-reminder')).toBeUndefined();
    expect(paper.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
  });

  it('who appears after the confirmation may find the suspended benefit kept', () => {
    const paper = suspendedCase();
    confirm(paper);
    paper.until('2026-02-10');
    paper.give('record-appearance', { note: 'Came to the office.' });
    expect(paper.state.stage).toBe('persuasion');
    paper.give('decide-suspended-benefits', { outcome: 'kept', reason: 'Not entitled since 2023.' });
    expect(paper.state.backPayDue).toBe(0);
    expect(paper.state.benefitPayment.status).toBe('stopped');
  });

  it('who has appeared keeps the case open until somebody has decided on the suspended benefit', () => {
    const paper = suspendedCase();
    confirm(paper);
    paper.until('2026-04-20');
    paper.give('record-appearance', { note: 'Came to the office.' });
    pay(paper, '60000.00', '2026-04-20');
    expect([paper.state.stage, paper.due('suspended-benefit-reminder')]).toEqual(['refund-due', '2026-05-05']);
    expect(paper.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'The case closes as recovered once it is decided what becomes of the suspended benefit.',
    );
    paper.until('2026-05-06');
    expect([paper.state.stage, paper.due('suspended-benefit-reminder')]).toEqual(['refund-due', '2026-05-21']);

    paper.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Entitled all the time.' });
    expect([paper.state.stage, paper.state.backPayDue]).toEqual(['refund-due', yuan('7500.00')]);
    paper.give('record-back-pay', { paidOn: plainDate('2026-05-06'), reference: 'out-1' });
    expect(paper.state.closing).toMatchObject({ on: '2026-05-06', outcome: 'recovered' });
  });

  it('who was wrongly suspected gets the suspended benefit without another decision', () => {
    const paper = suspendedCase();
    paper.until('2026-04-20');
    paper.give('record-appearance', { note: 'Came to the office.' });
    paper.give('close', { outcome: 'unfounded', reason: 'The pension was due.' });
    expect([paper.state.stage, paper.state.backPayDue]).toEqual(['refund-due', yuan('7500.00')]);
    expect(paper.state.people.suspension?.outcome).toBe('paid-back');
    expect(paper.due('suspended-benefit-reminder')).toBeUndefined();
  });

  it('on whose suspended benefit it is decided does not appear again when the case reopens', () => {
    const paper = suspendedCase();
    paper.give('close', { outcome: 'unfounded', reason: 'The pension was due.' });
    expect(paper.state.people.suspension?.outcome).toBe('paid-back');
    expect(paper.state.stage).toBe('closed');
    paper.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    expect(paper.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
  });

  it('who never appears leaves the benefit suspended, and the closing says what to do if they do', () => {
    const paper = suspendedCase();
    confirm(paper);
    pay(paper, '60000.00', '2026-02-05');
    expect(paper.state.stage).toBe('closed');
    const alerts = paper.records
      .at(-1)
      ?.timeline.filter(({ kind }) => kind === 'alert')
      .map(({ message }) => inEnglish(message));
    expect(alerts).toEqual([
      'The benefit is suspended since 2026-02-05 and the person has not appeared: should they, reopen the case to decide on it.',
    ]);
  });

  it('is told of the suspension by an act that is served, and gets back what was kept back where that is annulled (D9)', () => {
    const paper = suspendedCase();
    const [notice] = paper.state.documents.filter(({ kind }) => kind === 'suspension-notice');
    const served = { servedOn: paper.today, way: 'direct', proof: 'Signed.' } as const;
    paper.give('record-service', { documentId: notice?.id ?? 'none', addresseeId: null, ...served });
    expect(paper.state.benefitActs).toMatchObject([{ id: 'A1', kind: 'suspension', standing: 'stands' }]);
    expect([paper.due('reconsideration'), paper.due('suit')]).toEqual(['2026-04-07', '2026-08-05']);
    const courtReference = '行初1号';
    paper.give('file-suit', { addresseeId: null, filedOn: paper.today, court: null, reasonForDelay: null });
    paper.give('record-suit-acceptance', { acceptedOn: paper.today, courtReference });
    paper.until('2026-04-20');
    const judged = { effectiveOn: plainDate('2026-04-20'), courtReference, performBy: null, amounts: [] } as const;
    paper.give('record-judgment', { ...judged, outcome: 'annulled', orderedStep: null });
    expect(paper.state).toMatchObject({
      backPayDue: yuan('7500.00'),
      benefitPayment: { status: 'paid' },
      benefitActs: [{ standing: 'fallen' }],
    });
  });

  it('who is not entitled is told of the end of payment by an act of its own, which can be contested', () => {
    const paper = suspendedCase();
    paper.until('2026-04-20');
    paper.give('record-appearance', { note: 'Came to the office.' });
    paper.give('decide-suspended-benefits', { outcome: 'kept', reason: 'A second pension was drawn.' });
    expect(paper.state.benefitActs).toMatchObject([{ kind: 'suspension' }, { kind: 'stop', standing: 'stands' }]);
    paper.give('withdraw-act', { actId: 'A2', orderedStep: null, reason: 'The second pension was not hers.' });
    expect(paper.state).toMatchObject({ backPayDue: yuan('7500.00'), benefitPayment: { status: 'paid' } });
    expect(paper.documents()).toContain('act-withdrawal');
  });

  it('who appears and dies is owed what was kept back since the first public notice, whoever is looked for after that', () => {
    const paper = suspendedCase();
    paper.until('2026-04-20');
    paper.give('record-appearance', { note: 'Came to the office.' });
    die(paper, '2026-04-20');
    paper.give('report-unreachable', { reason: 'No heir answers.' });
    paper.until('2026-06-30');
    const notices = paper.records
      .flatMap(({ documents }) => documents)
      .filter(({ particulars }) => particulars.kind === 'public-notice' && particulars.serves === null);
    expect(notices).toHaveLength(2);
    expect(paper.state.stage).toBe('verification');
    expect(paper.state.benefitPayment.status).toBe('stopped');
    expect(paper.due('suspended-benefit-reminder')).toBeDefined();
    paper.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive until April.' });
    expect(paper.state.backPayDue).toBe(yuan('7500.00'));
  });

  it('whom a court declares dead has died', () => {
    const paper = suspendedCase();
    die(paper, '2026-02-01');
    expect(paper.refusalOf('record-appearance', { note: '' })).toBe('wrong-stage');
    expect(paper.state.benefitPayment.status).toBe('stopped');
  });
});

describe('what was kept back of a benefit', () => {
  const pension = { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 };
  const unfounded = { outcome: 'unfounded', reason: 'The pension was due.' } as const;

  function drawingCase(part: Partial<CaseOpening> = {}): PaperCase {
    return livingCase({ currentBenefit: pension, ...part });
  }

  function suspendedCase(part: Partial<CaseOpening> = {}): PaperCase {
    const paper = drawingCase(part);
    paper.give('report-unreachable', { reason: 'Moved away.' });
    paper.until('2026-02-15');
    expect(paper.state.benefitPayment).toEqual({ status: 'suspended', since: '2026-02-05' });
    return paper;
  }

  function payBack(paper: PaperCase): void {
    paper.give('record-appearance', { note: 'Came to the office.' });
    paper.give('decide-suspended-benefits', { outcome: 'paid-back', reason: 'Alive and entitled.' });
  }

  /** Confirmed, with this much going on. */
  function confirmWith(paper: PaperCase, monthlyAmount: string, benefitCode = 'basic-pension'): void {
    const amounts = paper.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount }));
    const continuingBenefit = { ...pension, benefitCode, monthlyAmount: yuan(monthlyAmount) };
    paper.give('confirm-overpayment', { amounts, suspicion: 'none', continuingBenefit, findings: '' });
  }

  it('is nothing after a death: no pension is due to the dead, and none is resumed', () => {
    const paper = drawingCase();
    die(paper, '2026-01-05');
    paper.until('2026-06-15');
    paper.give('close', unfounded);
    expect(paper.state.backPayDue).toBe(0);
    expect(paper.state.benefitPayment).toEqual({ status: 'stopped', since: '2026-01-05' });
    expect(paper.state.closing?.on).toBe('2026-06-15');
  });

  it('is due up to the death where it was kept back before', () => {
    const paper = suspendedCase();
    paper.until('2026-06-15');
    die(paper, '2026-03-20');
    paper.give('close', unfounded);
    expect(paper.state.backPayDue).toBe(yuan('16000.00'));
    expect(paper.state.benefitPayment.status).toBe('stopped');
    expect(said(paper, 'payment-of-benefit')).toEqual([]);
  });

  it('is due in full to somebody who was taken for dead and is alive', () => {
    const paper = suspendedCase({ violation: 'pension-after-death', person: sampleOpening().person });
    paper.until('2026-06-15');
    paper.give('close', unfounded);
    expect(paper.state.backPayDue).toBe(yuan('40000.00'));
    expect(paper.state.benefitPayment).toEqual({ status: 'paid', since: '2026-06-15' });
  });

  it('is nothing once heirs were named for the one who was taken for dead', () => {
    const paper = drawingCase({ violation: 'pension-after-death', person: sampleOpening().person });
    nameHeirs(paper, heir('戴甲', null));
    paper.until('2026-06-15');
    paper.give('close', unfounded);
    expect([paper.state.backPayDue, paper.state.benefitPayment.status]).toEqual([0, 'stopped']);
  });

  it('is not due for months in which the benefit was paid again', () => {
    const paper = suspendedCase();
    payBack(paper);
    expect(paper.state.backPayDue).toBe(yuan('8000.00'));
    paper.until('2026-06-15');
    confirm(paper);
    expect(paper.state.benefitPayment).toEqual({ status: 'stopped', since: '2026-06-15' });
    paper.until('2026-07-15');
    paper.give('close', unfounded);
    expect(paper.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('is not due for months in which the benefit went on and was withheld from', () => {
    const paper = suspendedCase();
    confirm(paper, true);
    paper.until('2026-07-15');
    expect(totalsOf(paper.state.balances).recovered).toBe(yuan('8000.00'));
    payBack(paper);
    expect(paper.state.backPayDue).toBe(yuan('8000.00'));
    paper.give('close', unfounded);
    expect([paper.state.backPayDue, paper.state.owedBack]).toEqual([yuan('8000.00'), yuan('8000.00')]);
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
    const paper = drawingCase({
      violation: 'pension-while-serving-sentence',
      person: { ...living, prison: '赣州监狱' },
    });
    confirm(paper);
    paper.until('2026-02-20');
    const release = { addresseeId: 'R1', on: plainDate('2026-02-18'), address: '大余县新址' };
    paper.give('record-release', { ...release, continuingBenefit: pension });
    paper.until('2026-05-20');
    paper.give('close', unfounded);
    expect(paper.state.backPayDue).toBe(yuan('16000.00'));
  });

  it('counts from the day it was first kept back, though the case was closed and reopened in between', () => {
    const paper = drawingCase();
    confirm(paper);
    pay(paper, '60000.00', '2026-01-05');
    paper.until('2026-03-02');
    paper.give('reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' });
    paper.give('report-unreachable', { reason: 'Moved away.' });
    paper.until('2026-04-20');
    expect(paper.state.benefitPayment.status).toBe('suspended');
    paper.give('close', unfounded);
    expect(paper.state.backPayDue).toBe(yuan('32000.00'));
  });

  it('has to be counted by hand where nobody knows the benefit, and only while it was kept back', () => {
    const paper = livingCase();
    paper.give('report-unreachable', { reason: 'Moved away.' });
    paper.until('2026-02-15');
    payBack(paper);
    expect(said(paper, 'alert')).toContain(
      'Pay back the benefit withheld from 2026-02-05 to 2026-02-15: its amount is not on record.',
    );
    paper.until('2026-06-15');
    confirm(paper);
    paper.until('2026-07-15');
    paper.give('close', unfounded);
    expect(said(paper, 'alert')).toContain(
      'Pay back the benefit withheld from 2026-06-15 to 2026-07-15: its amount is not on record.',
    );
  });
});

describe('a debtor who is somebody else than the person', () => {
  const debtor = { name: '戴某之子', identityNumber: null, address: '大余县', telephone: null, relationship: '儿子' };

  it('has their own benefit withheld from, whether the person lives or not', () => {
    const paper = livingCase({ debtor });
    confirm(paper, true);
    paper.until('2026-01-22');
    expect(paper.state.stage).toBe('withholding');
    die(paper, '2026-01-21');
    expect(paper.state.stage).toBe('withholding');
    expect(paper.due('withholding-pay-day')).toBe('2026-02-10');
    paper.until('2026-02-10');
    expect(totalsOf(paper.state.balances).recovered).toBe(yuan('1600.00'));
  });

  it('who dies leaves the benefit of the person as it is, and ends their own', () => {
    const paper = livingCase({ debtor });
    paper.give('record-death', { addresseeId: 'R1', diedOn: plainDate('2026-01-05'), note: '', divided: [] });
    expect(paper.state.benefitPayment).toEqual({ status: 'paid', since: null });

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
    const paper = livingCase();
    confirm(paper);
    paper.until('2026-02-03');
    const services = () => paper.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.services ?? [];
    expect(services().flatMap(({ attempts }) => attempts.map(({ way }) => way))).toEqual(['post', 'direct']);
    paper.give('record-electronic-consent', {
      addresseeId: 'R1',
      consentedOn: plainDate('2026-02-03'),
      address: 'dai@example.com',
    });
    paper.give('change-address', { addresseeId: 'R1', address: '大余县新址', telephone: null });
    expect(services().flatMap(({ attempts }) => attempts.map(({ way }) => way))).toEqual(['electronic']);
    expect(paper.state.addressees[0]).toMatchObject({ address: '大余县新址', telephone: null });
    expect(paper.refusalOf('change-address', { addresseeId: 'R9', address: '大余县', telephone: null })).toBe(
      'addressee-unknown',
    );
  });
});

describe('the timeline', () => {
  it('carries no identity number of anybody', () => {
    const paper = livingCase();
    confirm(paper);
    die(paper, '2026-01-05');
    const identityNumber = '360731197001010022';
    paper.give('name-heirs', { deceasedId: null, heirs: [{ ...heir('戴甲', null), identityNumber }] });
    const texts = paper.records.flatMap(({ timeline }) => timeline.map(({ message }) => inEnglish(message))).join('\n');
    expect(texts).toContain('戴甲');
    expect(texts).not.toContain(identityNumber);
    expect(paper.state.addressees.at(-1)?.identityNumber).toBe(identityNumber);
  });
});
