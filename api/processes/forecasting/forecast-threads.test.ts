import { recoveryCaseKind } from '../../../database/kinds/recovery-case.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { forecast } from '../../../domain/kernel/forecast.ts';
import { simulateConfirmed } from '../../../tests/ladder/simulated-at-court.ts';
import { announcedCaseOfHeirs } from '../../../tests/sample/remedy-cases.ts';
import { largeCase, largeCasePoints } from '../../../tools/bench/large-case.ts';
import { ForecastThreads, usualForecastLimits, type ForecastLimits } from './forecast-threads.ts';

const started: ForecastThreads[] = [];
afterEach(() => Promise.all(started.splice(0).map((threads) => threads.onApplicationShutdown())));

function start(limits: Partial<ForecastLimits> = {}): ForecastThreads {
  const threads = new ForecastThreads({ ...usualForecastLimits, time: 60_000, ...limits });
  started.push(threads);
  return threads;
}

const busy = { description: { code: 'forecast-busy' } };
const ordinary = simulateConfirmed({ suspicion: 'fraud' }).state;
const largest = largeCase('confirmed');

describe('a forecast that is worked out in a thread', () => {
  it('is the same as where it is worked out in place', async () => {
    const threads = start();
    const states = [ordinary, announcedCaseOfHeirs().state, ...largeCasePoints.map((point) => largeCase(point))];
    for (const state of states)
      expect(await threads.workOut(recoveryCaseKind, state)).toEqual(forecast(recoveryCase, state));
  });

  it('lets those who ask for something else pass by', async () => {
    const threads = start({ threads: 1 });
    const meanwhile = { isOver: false, othersAnswered: 0 };
    const asked = threads.workOut(recoveryCaseKind, largest).finally(() => {
      meanwhile.isOver = true;
    });
    while (!meanwhile.isOver) {
      await new Promise(setImmediate);
      meanwhile.othersAnswered += 1;
    }
    expect((await asked).steps.length).toBeGreaterThan(400);
    expect(meanwhile.othersAnswered).toBeGreaterThan(10);
  });

  it('is refused where too many wait, and those who wait are answered', async () => {
    const threads = start({ threads: 1, waiting: 2 });
    await threads.workOut(recoveryCaseKind, ordinary);
    const underWay = threads.workOut(recoveryCaseKind, largest);
    const waiting = [threads.workOut(recoveryCaseKind, largest), threads.workOut(recoveryCaseKind, ordinary)];
    await expect(threads.workOut(recoveryCaseKind, ordinary)).rejects.toMatchObject(busy);
    const answers = await Promise.all([underWay, ...waiting]);
    expect(answers.map(({ end }) => end.stage)).toEqual([
      'court-application',
      'court-application',
      'court-application',
    ]);
  });

  it('is given up where it takes too long, and the next one is worked out all the same', async () => {
    const threads = start({ threads: 1, time: 200 });
    const beyondAllMeasure = largeCase('confirmed', { addressees: 150, claimPeriods: 200 });
    await expect(threads.workOut(recoveryCaseKind, beyondAllMeasure)).rejects.toMatchObject(busy);
    // The new thread has to load the rules first, which may take longer than that on a busy machine.
    let answer: unknown = null;
    for (let asked = 0; answer === null && asked < 100; asked += 1)
      answer = await threads.workOut(recoveryCaseKind, ordinary).catch(() => null);
    expect(answer).toEqual(forecast(recoveryCase, ordinary));
  });

  it('leaves no thread behind when the API stops, whatever is under way', async () => {
    const threads = start();
    await threads.workOut(recoveryCaseKind, ordinary);
    const before = threadsOfThisProcess();
    const asked = threads.workOut(recoveryCaseKind, largest).catch((error: unknown) => error);
    await threads.onApplicationShutdown();
    expect(await asked).toBeInstanceOf(Error);
    expect(threadsOfThisProcess()).toBeLessThan(before);
  });
});

function threadsOfThisProcess(): number {
  return readdirSync('/proc/self/task').length;
}
