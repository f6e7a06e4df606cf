import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import {
  decideReconsideration,
  fileReconsideration,
  fileSuit,
  judge,
  lastFine,
  refusalOfRemedy,
  withdrawRemedy,
} from '../sample/fined-case.ts';
import { bounce, fined, outstanding, pay } from '../sample/penalty-cases.ts';
import { letterOf, serve } from '../sample/remedy-cases.ts';
import { yuan } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

describe('remedies against a fine', () => {
  it('keep the surcharge from growing, then open the court, and an annulment gives back what was paid', () => {
    const simulated = fined();
    simulated.until('2026-02-10');
    pay(simulated, '5000.00', '2026-02-10');
    expect([outstanding(simulated, 'fine'), outstanding(simulated, 'surcharge')]).toEqual([
      yuan('15000.00'),
      yuan('3600.00'),
    ]);
    simulated.until('2026-02-11');
    fileReconsideration(simulated, '2026-02-11');
    expect(refusalOfRemedy(simulated, 'suit', '2026-02-11')).toBe('remedy-already-open');
    simulated.until('2026-04-01');
    decideReconsideration(simulated, 'upheld', '2026-04-01');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-04-16');
    simulated.until('2026-04-02');
    fileSuit(simulated, '2026-04-02');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    simulated.until('2026-08-03');
    judge(simulated, 'annulled', '2026-08-03');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('5000.00') });
    expect(outstanding(simulated, 'fine') + outstanding(simulated, 'surcharge')).toBe(0);
  });

  it('leave the fine to the court when they run out, after a demand, within three months', () => {
    const simulated = fined();
    const application = {
      demandServedOn: day('2026-07-22'),
      filedOn: day('2026-08-05'),
      courtReference: '行审2号',
    } as const;
    simulated.until('2026-07-20');
    expect(simulated.refusalOf('record-fine-application', application)).toBe('penalty-not-ready');
    simulated.until('2026-07-21');
    expect(simulated.due('fine-court-window')).toBe('2026-10-20');
    simulated.until('2026-08-06');
    expect(simulated.refusalOf('record-fine-application', application)).toBe('fine-demand-running');
    simulated.give('record-fine-application', { ...application, filedOn: day('2026-08-06') });
    expect(simulated.due('fine-court-window')).toBeUndefined();
    expect(simulated.due('penalty-reminder')).toBeDefined();
  });

  it('that end in a judgment let the fine be enforced as the judgment is, with no window to be late for', () => {
    const simulated = fined();
    simulated.until('2026-02-02');
    fileSuit(simulated, '2026-02-02');
    simulated.until('2026-06-01');
    judge(simulated, 'dismissed', '2026-06-01');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-06-01', undefined]);
    simulated.until('2026-06-22');
    const application = { demandServedOn: day('2026-06-01'), filedOn: day('2026-06-22'), courtReference: '执1号' };
    simulated.give('record-fine-application', application);
    expect(simulated.records.at(-1)?.timeline.filter(({ kind }) => kind === 'alert')).toEqual([]);
  });

  it('come too late after their last day', () => {
    const simulated = fined();
    simulated.until('2026-03-24');
    expect(refusalOfRemedy(simulated, 'reconsideration', '2026-03-24')).toBe('remedy-period-over');
    expect(refusalOfRemedy(simulated, 'reconsideration', '2026-03-23')).toBeNull();
  });

  it('filed on the last day and made known by the court a week later, take the fine from the court again', () => {
    const simulated = fined();
    simulated.until('2026-07-27');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-07-20', '2026-10-20']);
    expect(refusalOfRemedy(simulated, 'suit', '2026-07-21')).toBe('remedy-period-over');
    fileSuit(simulated, '2026-07-20');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual([null, undefined]);
    simulated.until('2026-11-02');
    judge(simulated, 'annulled', '2026-11-02');
    expect(simulated.state).toMatchObject({ stage: 'closed', penalties: [{ status: 'annulled' }] });
  });

  it('that become known later, keep the surcharge at what it was when they were filed', () => {
    const simulated = fined();
    simulated.until('2026-02-20');
    fileSuit(simulated, '2026-02-10');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3000.00'));
  });

  it('keep the case open when the fine is paid meanwhile, so that an annulment gives it back', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    fileReconsideration(simulated, '2026-01-25');
    pay(simulated, '20000.00', '2026-01-25');
    expect(simulated.state.stage).toBe('penalty-collection');
    expect(simulated.due('penalty-reminder')).toBeDefined();
    expect(simulated.refusalOf('close', { outcome: 'transferred', reason })).toBe('penalty-remedy-pending');
    simulated.until('2026-03-02');
    decideReconsideration(simulated, 'annulled', '2026-03-02');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('20000.00') });
  });

  it('that the fine falls by are named in the letter of the one that is decided in its place', () => {
    const simulated = fined();
    const first = letterOf(simulated, 'penalty-decision');
    expect(first).not.toHaveProperty('replaces');
    bounce(simulated);
    simulated.until('2026-01-25');
    fileReconsideration(simulated, '2026-01-25');
    simulated.until('2026-03-02');
    decideReconsideration(simulated, 'annulled', '2026-03-02');
    simulated.give('propose-penalty', { multiple: 3, ground: reason });
    simulated.until('2026-03-03');
    serve(simulated, 'penalty-advance-notice', '2026-03-03');
    while (lastFine(simulated)?.status !== 'decided') simulated.runOutNext();
    expect(letterOf(simulated, 'penalty-decision')).toMatchObject({ replaces: { number: first?.number } });
  });

  it('let the paid case close when they end without success', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    fileSuit(simulated, '2026-01-25');
    pay(simulated, '20000.00', '2026-01-25');
    simulated.until('2026-06-01');
    judge(simulated, 'dismissed', '2026-06-01');
    expect(simulated.state).toMatchObject({ stage: 'closed', closing: { outcome: 'recovered' } });
  });

  it('withdrawn when their period is over, leave the agency its three months from then', () => {
    const simulated = fined();
    simulated.until('2026-07-20');
    fileSuit(simulated, '2026-07-20');
    simulated.until('2026-12-01');
    withdrawRemedy(simulated, '2026-12-01');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-12-01', '2027-03-01']);
  });

  it('withdrawn early, leave what is left of their own period: of A14 where the suit followed reconsideration', () => {
    const simulated = fined();
    simulated.until('2026-02-02');
    fileReconsideration(simulated, '2026-02-02');
    simulated.until('2026-04-01');
    decideReconsideration(simulated, 'upheld', '2026-04-01');
    simulated.until('2026-04-08');
    fileSuit(simulated, '2026-04-08');
    simulated.until('2026-04-10');
    withdrawRemedy(simulated, '2026-04-10');
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-04-16');
    simulated.until('2026-04-17');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-04-16', '2026-07-16']);
  });

  it('open the court where the authority is silent (A13, A14), and a decision that comes late still counts', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    fileReconsideration(simulated, '2026-01-25');
    simulated.until('2026-02-02');
    expect([simulated.due('reconsideration-decision'), simulated.due('suit')]).toEqual(['2026-03-31', undefined]);
    simulated.until('2026-04-01');
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-04-15');
    expect(refusalOfRemedy(simulated, 'suit', '2026-04-01')).toBeNull();
    simulated.until('2026-04-20');
    expect(lastFine(simulated)?.finalSince).toBe('2026-04-15');
    decideReconsideration(simulated, 'upheld', '2026-04-20');
    expect([lastFine(simulated)?.finalSince, simulated.due('suit-after-reconsideration')]).toEqual([
      null,
      '2026-05-06',
    ]);
  });
});
