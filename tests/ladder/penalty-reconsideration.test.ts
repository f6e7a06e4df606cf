import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { ofNature, totalsOf } from '../../domain/ledger/booking.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import {
  decideReconsideration,
  fileReconsideration,
  fileSuit,
  lastFine,
  payOverpayment,
  servedFine,
} from '../sample/fined-case.ts';
import { yuan, type SimulatedCase } from '../sample/sample-case.ts';

const day = plainDate;

/** A fine of ¥20,000.00 was served on 2026-01-20; reconsideration was asked for on Monday, 2026-02-02. */
function underReconsideration(): SimulatedCase {
  const simulated = servedFine('2026-01-05', '2026-01-20');
  payOverpayment(simulated);
  simulated.until('2026-02-02');
  fileReconsideration(simulated, '2026-02-02');
  return simulated;
}

function accept(simulated: SimulatedCase, acceptedOn: string, simplified = false): void {
  simulated.give('record-reconsideration-acceptance', { acceptedOn: day(acceptedOn), simplified, reference: null });
}

function surcharge({ state }: SimulatedCase): number {
  return totalsOf(ofNature(state.balances, 'surcharge')).claimed;
}

/** How the last remedy has ended, since when the fine stands, and the clocks that follow from how it does. */
function standing(simulated: SimulatedCase) {
  const fine = lastFine(simulated);
  const ended = fine?.remedy === null ? fine.remedies.at(-1) : undefined;
  const suit = simulated.due('suit') ?? simulated.due('suit-after-reconsideration');
  const decision = simulated.due('reconsideration-decision');
  return { outcome: ended?.outcome, endedOn: ended?.endedOn, decision, suit, finalSince: fine?.finalSince };
}

const pending = { outcome: undefined, endedOn: undefined, suit: undefined, finalSince: null };

describe('reconsideration of a fine that the authority is silent on', () => {
  it('opens the court by itself: accepted on 9 February, not decided by 10 April, suit until 27 April', () => {
    const simulated = underReconsideration();
    const silence = { on: '2026-04-11', purpose: 'reconsideration-decision' };
    expect(forecast(recoveryCase, simulated.state).steps).toContainEqual(expect.objectContaining(silence));
    expect([lastFine(simulated)?.remedy?.filedWith, simulated.due('reconsideration-review')]).toEqual([
      '大余县人民政府',
      '2026-02-09',
    ]);
    simulated.until('2026-02-10');
    expect(lastFine(simulated)?.remedy).toMatchObject({ acceptedOn: '2026-02-09', simplified: false, extended: false });
    expect(standing(simulated)).toEqual({ ...pending, decision: '2026-04-10' });
    simulated.until('2026-04-10');
    expect([surcharge(simulated), lastFine(simulated)?.remedies]).toEqual([0, []]);
    simulated.until('2026-04-11');
    const silent = { outcome: 'undecided', endedOn: '2026-04-10', decision: undefined, finalSince: null };
    expect(standing(simulated)).toEqual({ ...silent, suit: '2026-04-27' });
    expect(surcharge(simulated)).toBe(yuan('600.00'));
    simulated.until('2026-04-28');
    expect(standing(simulated)).toEqual({ ...silent, suit: undefined, finalSince: '2026-04-27' });
    expect(simulated.due('fine-court-window')).toBe('2026-07-27');
  });

  it('counts from the day on which it was accepted, thirty days in simplified procedure', () => {
    const simulated = underReconsideration();
    expect(
      simulated.refusalOf('record-reconsideration-acceptance', {
        acceptedOn: day('2026-02-01'),
        simplified: true,
        reference: null,
      }),
    ).toBe('date-before-start');
    simulated.until('2026-02-04');
    accept(simulated, '2026-02-04');
    expect(standing(simulated)).toEqual({ ...pending, decision: '2026-04-07' });
    const simplified = underReconsideration();
    simplified.until('2026-02-04');
    accept(simplified, '2026-02-04', true);
    expect(standing(simplified)).toEqual({ ...pending, decision: '2026-03-06' });
    simplified.until('2026-03-07');
    expect(standing(simplified)).toMatchObject({ outcome: 'undecided', suit: '2026-03-23' });
  });

  it('has no clock left when it is decided, and none when a suit is filed', () => {
    const simulated = underReconsideration();
    simulated.until('2026-02-04');
    accept(simulated, '2026-02-04');
    simulated.until('2026-03-20');
    decideReconsideration(simulated, 'upheld', '2026-03-20');
    expect(standing(simulated)).toMatchObject({ outcome: 'upheld', decision: undefined, suit: '2026-04-07' });
    fileSuit(simulated, '2026-03-20');
    expect(
      simulated.refusalOf('record-reconsideration-acceptance', {
        acceptedOn: day('2026-03-20'),
        simplified: true,
        reference: null,
      }),
    ).toBe('remedy-not-ready');
    simulated.until('2026-08-03');
    expect(standing(simulated)).toEqual({ ...pending, decision: undefined });
  });
});

describe('the extension of reconsideration of a fine', () => {
  const extension = { extendedOn: day('2026-04-01'), reason: 'Complex.' };

  it('gives the authority thirty days more, once, and not before it has accepted, nor in simplified procedure', () => {
    const simulated = underReconsideration();
    simulated.until('2026-02-04');
    const early = { ...extension, extendedOn: day('2026-02-04') };
    expect(simulated.refusalOf('record-reconsideration-extension', early)).toBe('remedy-not-ready');
    const simplified = underReconsideration();
    simplified.until('2026-02-04');
    accept(simplified, '2026-02-04', true);
    expect(simplified.refusalOf('record-reconsideration-extension', early)).toBe('reconsideration-not-extendable');
    accept(simulated, '2026-02-04');
    simulated.until('2026-04-01');
    simulated.give('record-reconsideration-extension', extension);
    expect(standing(simulated)).toEqual({ ...pending, decision: '2026-05-07' });
    expect(simulated.refusalOf('record-reconsideration-extension', extension)).toBe('reconsideration-not-extendable');
    simulated.until('2026-05-08');
    expect(standing(simulated)).toMatchObject({ outcome: 'undecided', endedOn: '2026-05-07', suit: '2026-05-22' });
    expect(simulated.refusalOf('record-reconsideration-extension', extension)).toBe('reconsideration-not-extendable');
  });

  it('known only after the period was over takes back what had begun with its end', () => {
    const simulated = underReconsideration();
    simulated.until('2026-02-04');
    accept(simulated, '2026-02-04');
    simulated.until('2026-04-24');
    expect([standing(simulated).finalSince, surcharge(simulated)]).toEqual(['2026-04-22', yuan('600.00')]);
    const late = { ...extension, extendedOn: day('2026-04-08') };
    expect(simulated.refusalOf('record-reconsideration-extension', late)).toBe('remedy-not-ready');
    simulated.give('record-reconsideration-extension', extension);
    expect(standing(simulated)).toEqual({ ...pending, decision: '2026-05-07' });
    expect([simulated.due('fine-court-window'), surcharge(simulated)]).toEqual([undefined, 0]);
    simulated.until('2026-05-06');
    decideReconsideration(simulated, 'annulled', '2026-05-06');
    expect(simulated.state).toMatchObject({ stage: 'closed', penalties: [{ status: 'annulled' }] });
  });
});
