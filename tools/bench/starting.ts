import { figureOf, type Figure, type Pair } from './figure.ts';
import { forEachAtOnce, indices } from './load.ts';
import type { Ground } from './ground.ts';

export interface StartingFigures {
  readonly opened: Figure;
  readonly waiting: Figure;
  readonly waitingSameServer: Figure;
}

/**
 * Starts and first steps. A case counts as opened when REST has answered, and as waiting when its row is in the record; raw
 * workflows are started through the client, and have stepped when their activity has run.
 */
export async function measureStarting(ground: Ground): Promise<StartingFigures> {
  const { rounds, operations } = ground.options;
  const starts: Pair[] = [];
  const steps: Pair[] = [];
  const tunedSteps: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ground.report(`starting, round ${round + 1} of ${rounds}`);
    const rawStarts = await ground.raw.starts(operations);
    const rawSteps = await ground.defaultRaw.firstSteps(operations);
    const { opened, waiting } = await openCases(ground, operations);
    const rawTunedSteps = await ground.raw.firstSteps(operations);
    starts.push({ product: opened, raw: rawStarts });
    steps.push({ product: waiting, raw: rawSteps });
    tunedSteps.push({ product: waiting, raw: rawTunedSteps });
  }
  return {
    opened: figureOf('open a case through REST : start an empty workflow', '/s', { atLeast: 0.6 }, starts),
    waiting: figureOf('first wait, recorded : one noop activity, default server', '/s', { atLeast: 2 }, steps),
    waitingSameServer: figureOf('first wait, recorded : one noop activity, same server', '/s', null, tunedSteps),
  };
}

/** Cases a second that REST has opened, and that the record has, each to the last one. */
async function openCases(ground: Ground, count: number): Promise<{ opened: number; waiting: number }> {
  const before = await ground.register.cases();
  const began = performance.now();
  await forEachAtOnce(ground.options.concurrency, indices(count), async () => {
    await ground.office.open();
  });
  const opened = performance.now();
  await ground.register.untilCases(before + count);
  const waiting = performance.now();
  return { opened: (count * 1000) / (opened - began), waiting: (count * 1000) / (waiting - began) };
}
