import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { ZERO } from '../../domain/money/money.ts';
import { decisionServedOn } from '../../domain/recovery-case/issue-document.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import { inEnglish } from '../sample/in-english.ts';
import {
  clocksOf,
  confirm,
  decidedCase,
  die,
  heir,
  livingCase,
  nameHeirs,
  pay,
  serve,
  servicesUnderWay,
} from '../sample/people-cases.ts';
import { announcedCaseOfHeirs } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { officeSettings, yuan } from '../sample/sample-case.ts';
import { said } from './simulated-at-court.ts';

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
