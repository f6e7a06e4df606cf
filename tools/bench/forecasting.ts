import { processKinds } from '../../database/kinds/registry.ts';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import type { Measure } from './figure.ts';
import type { Ground } from './ground.ts';
import { simulateLargeCase, largestCase } from './large-case.ts';
import { median, secondsFor } from './load.ts';

/** Forecasts that do not count: the thread that works them out starts, and code gets compiled. */
const warmUp = 10;
const measured = 20;

/**
 * Milliseconds from the request to the last byte of a forecast of the largest case, from the confirmation up to the court. Each
 * is the first at its revision, so that it is worked out and not only found. The case stands in the record alone.
 */
export async function measureForecast(ground: Ground): Promise<Measure> {
  const { addressees, claimPeriods } = largestCase;
  ground.report(`forecast of a case with ${addressees} addressees and ${claimPeriods} claim periods`);
  const recorder = new TransitionRecorder(ground.dataSource, ground.keyring, processKinds);
  const simulated = simulateLargeCase('confirmed');
  for (const record of simulated.records) await recorder.recordTransition(record);
  const milliseconds: number[] = [];
  for (let turn = 0; turn < warmUp + measured; turn += 1) {
    simulated.give('note', { text: 'The bank was asked for its statements.' });
    for (const record of simulated.records.slice(-1)) await recorder.recordTransition(record);
    const seconds = await secondsFor(async () => {
      await ground.office.get(`/cases/${simulated.state.opening.processId}/forecast`);
    });
    milliseconds.push(1_000 * seconds);
  }
  return {
    name: `forecast at ${addressees} addressees and ${claimPeriods} claim periods`,
    unit: 'ms',
    value: median(milliseconds.slice(warmUp)),
    aim: { below: 100 },
  };
}
