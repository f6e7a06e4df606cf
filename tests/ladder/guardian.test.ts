import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { servedAddressees } from '../../domain/recovery-case/service/addressee.ts';
import {
  askForReconsideration,
  clocksOf,
  confirm,
  decidedCase,
  livingCase,
  serve,
  servicesUnderWay,
  uphold,
} from '../sample/people-cases.ts';
import { said } from './simulated-at-court.ts';

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
