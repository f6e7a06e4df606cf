import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { finedFor as ground, lastFine } from '../sample/fined-case.ts';
import { inEnglish } from '../sample/in-english.ts';
import {
  addressed,
  bounce,
  clocksOf,
  confirmedCase,
  fined,
  named,
  ofDrawerAndHeir,
  pay,
} from '../sample/penalty-cases.ts';
import { serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

function appointGuardian(simulated: SimulatedCase, incapableSince: string): void {
  const guardian = { name: '戴妻', identityNumber: null, address: '大余县某镇', telephone: null, relationship: '配偶' };
  simulated.give('appoint-guardian', { ...guardian, addresseeId: 'R1', incapableSince: day(incapableSince) });
}

describe('who acts for the one fined', () => {
  const guardian = { ...named, addresseeId: 'R2', name: '戴夫', relationship: '配偶' };

  it('is served in their place, and their letters name both', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('appoint-guardian', { ...guardian, incapableSince: day('2026-01-01') });
    simulated.give('propose-penalty', { multiple: 2, ground });
    expect(addressed(simulated, 'penalty-advance-notice')).toMatchObject({ names: ['戴女', '戴夫'], served: ['R4'] });
  });

  it('is served anew with what reached the ward after the incapacity, and leaves what reached them before', () => {
    for (const [incapableSince, clocks] of [
      ['2026-01-05', []],
      ['2026-01-06', ['R2 defence 2026-01-08', 'R2 hearing-request 2026-01-12']],
    ] as const) {
      const simulated = ofDrawerAndHeir();
      simulated.give('propose-penalty', { multiple: 2, ground });
      simulated.give('record-refusal', { reason });
      serve(simulated, 'penalty-advance-notice', '2026-01-05');
      simulated.until('2026-01-06');
      simulated.give('appoint-guardian', { ...guardian, incapableSince: day(incapableSince) });
      expect(clocksOf(simulated)).toEqual(clocks);
      if (clocks.length === 0) serve(simulated, 'penalty-advance-notice', '2026-01-06');
      simulated.until('2026-01-14');
      expect(addressed(simulated, 'penalty-decision').served).toEqual(['R4']);
    }
  });
});

describe('a fine on somebody who already lacked capacity when they were served', () => {
  it('is announced to the guardian again, and decided only when they have been heard', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    appointGuardian(simulated, '2026-01-01');
    expect(simulated.due('defence')).toBeUndefined();
    simulated.until('2026-01-14');
    expect(lastFine(simulated)?.status).toBe('announced');
    serve(simulated, 'penalty-advance-notice', '2026-01-14');
    expect(simulated.due('hearing-request')).toBe('2026-01-21');
  });

  it('is payable, and open to remedies, from its service on the guardian', () => {
    const simulated = fined();
    appointGuardian(simulated, '2026-01-15');
    expect([lastFine(simulated)?.payBy, clocksOf(simulated)]).toEqual([null, []]);
    simulated.until('2026-01-26');
    serve(simulated, 'penalty-decision', '2026-01-26');
    expect(lastFine(simulated)?.payBy).toBe('2026-02-10');
    expect(clocksOf(simulated)).toEqual([
      'R1 fine-payment 2026-02-10',
      'R1 reconsideration 2026-03-27',
      'R1 suit 2026-07-27',
    ]);
  });

  it('runs once, from that service, also when its periods had begun again with a payment that bounced', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    pay(simulated, '20100.00', '2026-01-25');
    simulated.until('2026-01-26');
    bounce(simulated);
    expect(clocksOf(simulated)).toEqual([
      'R1 reconsideration 2026-03-23',
      'R1 suit 2026-07-20',
      'R1 fine-payment 2026-02-04',
    ]);
    appointGuardian(simulated, '2026-01-15');
    expect(clocksOf(simulated)).toEqual([]);
    serve(simulated, 'penalty-decision', '2026-01-26');
    expect(clocksOf(simulated)).toEqual([
      'R1 fine-payment 2026-02-10',
      'R1 reconsideration 2026-03-27',
      'R1 suit 2026-07-27',
    ]);
  });

  it('stays as it is when a surcharge has begun, and people are told to look at it', () => {
    const simulated = fined();
    simulated.until('2026-02-10');
    const penalty = lastFine(simulated);
    appointGuardian(simulated, '2026-01-15');
    expect(lastFine(simulated)).toEqual(penalty);
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'R1 lacked capacity when the penalty decision was served: look at what followed from it.',
    );
  });
});
