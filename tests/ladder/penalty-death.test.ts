import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import {
  decideReconsideration,
  fileReconsideration,
  finedFor as ground,
  lastFine,
  refusalOfRemedy,
  withdrawRemedy,
} from '../sample/fined-case.ts';
import { clocksOf, named, ofDrawerAndHeir, ofTwoDrawers, outstanding, payFrom } from '../sample/penalty-cases.ts';
import { serve } from '../sample/remedy-cases.ts';
import { type SimulatedCase, yuan } from '../sample/sample-case.ts';

const day = plainDate;

function die(simulated: SimulatedCase, addresseeId: string, diedOn: string): void {
  simulated.give('record-death', { addresseeId, diedOn: day(diedOn), note: '', divided: [] });
}

describe('the death of who is fined', () => {
  /** A fine of ¥137,800.00 on R2, served on 2026-01-20. */
  function daughterFined(): SimulatedCase {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-20');
    serve(simulated, 'penalty-decision', '2026-01-20');
    return simulated;
  }

  it('ends what is not decided, whoever else could be fined; the death of another does not', () => {
    const simulated = ofTwoDrawers();
    simulated.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    die(simulated, 'R1', '2026-01-05');
    expect(lastFine(simulated)?.status).toBe('announced');
    expect(simulated.due('penalty-decision-due')).toBeDefined();
    die(simulated, 'R2', '2026-01-05');
    expect(lastFine(simulated)?.status).toBe('dropped');

    const other = ofTwoDrawers();
    other.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    die(other, 'R2', '2026-01-05');
    expect(lastFine(other)?.status).toBe('dropped');
    expect(other.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });

  it('before the decision is served ends the fine, and gives back what was paid on it', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    payFrom(simulated, 'R2', '69900.00');
    die(simulated, 'R2', '2026-01-13');
    expect(simulated.state).toMatchObject({ penalties: [{ status: 'dropped' }], owedBack: yuan('1000.00') });
    expect([outstanding(simulated, 'fine'), clocksOf(simulated)]).toEqual([0, []]);
  });

  it('found out only after the decision was served ends the fine, too', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    expect(outstanding(simulated, 'surcharge')).toBeGreaterThan(0);
    die(simulated, 'R2', '2026-01-19');
    expect(lastFine(simulated)?.status).toBe('dropped');
    expect([outstanding(simulated, 'fine'), outstanding(simulated, 'surcharge')]).toEqual([0, 0]);
  });

  it('leaves a fine that was served to the estate: it grows no more, and the relatives may still go to court', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    die(simulated, 'R2', '2026-02-08');
    // Overdue since 4 February: 3 % of ¥137,800.00 for 5, 6 and 7 February.
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('12402.00'));
    expect(clocksOf(simulated)).toEqual(['null reconsideration 2026-03-23', 'null suit 2026-07-20']);
    expect(simulated.due('penalty-reminder')).toBeDefined();
    const heir = { ...named, name: '外孙', relationship: '外孙', estateShare: yuan('90000.00') };
    simulated.give('name-heirs', { deceasedId: 'R2', heirs: [heir] });
    payFrom(simulated, 'R4', '90000.00');
    expect([outstanding(simulated, 'fine'), simulated.state.owedBack]).toEqual([yuan('137800.00'), yuan('21100.00')]);

    simulated.until('2026-07-20');
    expect(refusalOfRemedy(simulated, 'suit', '2026-07-20')).toBe('addressee-missing');
    expect(refusalOfRemedy(simulated, 'suit', '2026-07-20', 'R4')).toBeNull();
    simulated.until('2026-07-21');
    expect([simulated.due('fine-court-window'), outstanding(simulated, 'surcharge')]).toEqual([
      '2026-10-20',
      yuan('12402.00'),
    ]);
  });

  it('while a remedy is pending does not let the surcharge grow when the remedy ends', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    fileReconsideration(simulated, '2026-02-06');
    die(simulated, 'R2', '2026-02-10');
    simulated.until('2026-03-02');
    decideReconsideration(simulated, 'upheld', '2026-03-02');
    simulated.until('2026-03-20');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('4134.00'));
  });

  it('while a remedy is pending leaves its periods to the relatives, though an heir who went on with it renounces', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    fileReconsideration(simulated, '2026-02-06');
    simulated.give('record-reconsideration-acceptance', {
      acceptedOn: simulated.today,
      simplified: false,
      reference: null,
    });
    die(simulated, 'R2', '2026-02-10');
    const heir = { ...named, name: '外孙', relationship: '外孙', estateShare: null };
    simulated.give('name-heirs', { deceasedId: 'R2', heirs: [heir] });
    withdrawRemedy(simulated, '2026-02-10');
    simulated.give('record-renunciation', { addresseeId: 'R4', on: simulated.today, proof: 'A notarised statement.' });
    expect(clocksOf(simulated)).toEqual(['null suit 2026-07-20']);
    simulated.until('2026-07-21');
    expect(simulated.due('fine-court-window')).toBe('2026-10-20');
  });
});
