import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { finedFor as ground, lastFine } from '../sample/fined-case.ts';
import { confirmedCase } from '../sample/penalty-cases.ts';
import { serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

describe('a fine and the police (C5)', () => {
  function announcedThenReferred(): SimulatedCase {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('open-referral', { suspicion: 'forged-papers', reason });
    simulated.give('approve-referral', { reason });
    simulated.until('2026-01-13');
    expect(lastFine(simulated)?.status).toBe('awaiting-referral');
    expect(simulated.documents()).not.toContain('penalty-decision');
    return simulated;
  }

  it('is not proposed while the police have the matter', () => {
    const simulated = confirmedCase('forged-papers');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-awaits-referral');
    simulated.give('decline-referral', { reason });
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });

  it('goes on when the police refuse to the end', () => {
    const simulated = announcedThenReferred();
    simulated.give('record-police-refusal', { refusedOn: day('2026-01-13'), reason: 'No intent.' });
    simulated.until('2026-01-16');
    expect(lastFine(simulated)?.status).toBe('awaiting-referral');
    simulated.until('2026-01-17');
    expect(simulated.state.referral?.status).toBe('not-filed');
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-01-17' });
  });

  it('goes on after an acquittal, and not after a conviction', () => {
    for (const [result, status] of [
      ['not-guilty', 'decided'],
      ['withdrawn', 'decided'],
      ['no-prosecution', 'decided'],
      ['convicted', 'dropped'],
    ] as const) {
      const simulated = announcedThenReferred();
      simulated.give('record-police-filing', { filedOn: day('2026-01-13'), policeReference: '1' });
      simulated.give('record-police-report', { reportedOn: day('2026-01-13'), result: 'prosecuted', words: reason });
      expect(lastFine(simulated)?.status).toBe('awaiting-referral');
      simulated.until('2026-03-02');
      simulated.give('record-police-report', { reportedOn: day('2026-03-02'), result, words: reason });
      expect(lastFine(simulated)?.status).toBe(status);
      expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe(
        result === 'convicted' ? 'penalty-barred' : 'penalty-already-open',
      );
    }
  });
});
