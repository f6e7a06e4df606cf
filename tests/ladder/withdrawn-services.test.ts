import { describe, expect, it } from '@jest/globals';
import { decidedCase, serve } from '../sample/remedy-cases.ts';
import { officeSettings, type SimulatedCase } from '../sample/sample-case.ts';

const reason = 'The return receipt was of another letter.';

/** Takes back that the latest letter of a kind was served; gives the fact's id. */
function withdrawService(simulated: SimulatedCase, kind: string): string {
  const letter = simulated.state.documents.findLast((each) => each.kind === kind);
  const factId = simulated.state.facts.findLast(({ subject }) => subject === letter?.id)?.id ?? 'none';
  simulated.give('withdraw-fact', { factId, reason });
  return factId;
}

function comeTo(simulated: SimulatedCase, stage: SimulatedCase['state']['stage']): void {
  while (simulated.state.stage !== stage && simulated.runOutNext());
}

describe('a service that never was', () => {
  it('stays on record as withdrawn, with the day and the reason, and can be neither withdrawn again nor corrected', () => {
    const simulated = decidedCase();
    const factId = withdrawService(simulated, 'recovery-decision');
    expect(simulated.inWords(simulated.state.facts.find(({ id }) => id === factId))).toMatchObject({
      standing: 'withdrawn',
      day: '2026-01-29',
      ended: { on: simulated.today, reason },
    });
    expect(simulated.refusalOf('withdraw-fact', { factId, reason })).toBe('fact-not-standing');
    const corrected = { factId, day: simulated.today, evidence: null, divided: [], reason };
    expect(simulated.refusalOf('correct-fact', corrected)).toBe('fact-not-standing');
  });

  it('of a demand takes a case back that has not been taken to the court yet; of any other letter it does not', () => {
    for (const [kind, stage] of [
      ['demand-letter', 'demand'],
      ['advance-notice', 'court-application'],
    ] as const) {
      const simulated = decidedCase({ officeSettings: officeSettings({ settings: { gates: ['court-application'] } }) });
      comeTo(simulated, 'demand');
      serve(simulated, 'demand-letter', simulated.today);
      comeTo(simulated, 'court-application');
      withdrawService(simulated, kind);
      expect([simulated.state.stage, simulated.state.court?.filedOn ?? null]).toEqual([stage, null]);
    }
  });
});
