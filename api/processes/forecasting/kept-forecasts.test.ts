import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import type { RecoveryCase, RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { forecast } from '../../../domain/kernel/forecast.ts';
import type { Forecast } from '../../../domain/recovery-case/recovery-case.ts';
import { plainDate } from '../../../domain/calendar/plain-date.ts';
import { simulateConfirmed, pay } from '../../../tests/ladder/simulated-at-court.ts';
import { KeptForecasts } from './kept-forecasts.ts';

/** Forecasts that are worked out in place, and counted. */
function counted(): { readonly kept: KeptForecasts<RecoveryCase>; readonly workedOut: RecoveryCaseState[] } {
  const workedOut: RecoveryCaseState[] = [];
  const workOut = (state: RecoveryCaseState): Promise<Forecast> => {
    workedOut.push(state);
    return Promise.resolve(forecast(recoveryCase, state));
  };
  return { kept: new KeptForecasts<RecoveryCase>(workOut), workedOut };
}

describe('forecasts that are kept', () => {
  it('are worked out once for a revision of a case, also where several ask at the same moment', async () => {
    const { kept, workedOut } = counted();
    const { state } = simulateConfirmed();
    const answers = await Promise.all([kept.of(state), kept.of(structuredClone(state)), kept.of(state)]);
    for (const answer of [...answers, await kept.of(state)]) expect(answer).toEqual(forecast(recoveryCase, state));
    expect(workedOut).toHaveLength(1);
    expect(await kept.known(state.opening.processId, state.revision)).toEqual(forecast(recoveryCase, state));
  });

  it('are worked out anew once the case has moved on', async () => {
    const { kept, workedOut } = counted();
    const simulated = simulateConfirmed();
    await kept.of(simulated.state);
    pay(simulated, '128900.00', plainDate('2026-01-05'));
    expect(kept.known(simulated.state.opening.processId, simulated.state.revision)).toBeUndefined();
    expect(await kept.of(simulated.state)).toMatchObject({ steps: [], end: { kind: 'closed' } });
    expect(workedOut).toHaveLength(2);
  });

  it('are those of their own case', async () => {
    const { kept } = counted();
    const { state } = simulateConfirmed();
    const other = { ...state, opening: { ...state.opening, processId: '0190a0b0-0000-8000-8000-00000000000f' } };
    await kept.of(state);
    expect(kept.known(other.opening.processId, other.revision)).toBeUndefined();
  });

  it('make room for others, those first that nobody has asked for since', async () => {
    const workedOut: string[] = [];
    const kept = new KeptForecasts<RecoveryCase>((asked) => {
      workedOut.push(asked.opening.processId);
      return Promise.resolve(forecast(recoveryCase, asked));
    }, 2);
    const { state } = simulateConfirmed();
    const of = (processId: string): Promise<Forecast> =>
      kept.of({ ...state, opening: { ...state.opening, processId } });
    for (const processId of ['first', 'second', 'first', 'third', 'first', 'second']) await of(processId);
    expect(workedOut).toEqual(['first', 'second', 'third', 'second']);
  });

  it('are worked out again where that has failed', async () => {
    const { state } = simulateConfirmed();
    let tries = 0;
    const kept = new KeptForecasts<RecoveryCase>((asked) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('No thread.')) : Promise.resolve(forecast(recoveryCase, asked));
    });
    const asked = [kept.of(state), kept.of(state)];
    for (const each of asked) await expect(each).rejects.toThrow('No thread.');
    expect(await kept.of(state)).toEqual(forecast(recoveryCase, state));
  });
});
