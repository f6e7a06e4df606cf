import { figureOf, type Figure, type Pair } from './figure.ts';
import type { Ground } from './ground.ts';
import { forEachAtOnce, secondsFor } from './load.ts';

/**
 * Rounds that do not count, for both sides alike: raw workflows finish starting, and code gets compiled. A command costs API and
 * worker a fifth less after two thousand of them than after six hundred; a process that has run for an hour is past that.
 */
const warmUpRounds = 10;

export interface CommandingFigures {
  readonly commanding: Figure;
  readonly commandingRecorded: Figure;
}

/**
 * Notes on open cases through REST, each a recorded transition, beside updates whose handler does nothing, and beside those
 * that record one row as Temporal's documentation has it.
 */
export async function measureCommanding(ground: Ground): Promise<CommandingFigures> {
  const { roundsOfCommands, operations, concurrency } = ground.options;
  const caseIds = await ground.register.caseIds(operations);
  const workflowIds = await ground.raw.open(operations);
  const plain: Pair[] = [];
  const recorded: Pair[] = [];
  const commands = (): Promise<void> => forEachAtOnce(concurrency, caseIds, (id) => ground.office.note(id));
  ground.report('commanding: warming up');
  for (let round = 0; round < warmUpRounds; round += 1) {
    await ground.raw.updates(workflowIds);
    await ground.raw.recordedUpdates(workflowIds);
    await commands();
  }
  for (let round = 0; round < roundsOfCommands; round += 1) {
    ground.report(`commanding, round ${round + 1} of ${roundsOfCommands}`);
    const raw = await ground.raw.updates(workflowIds);
    const seconds = await secondsFor(commands);
    const product = caseIds.length / seconds;
    const rawRecorded = await ground.raw.recordedUpdates(workflowIds);
    ground.report(
      `  raw: ${raw.toFixed(0)}/s, recording a row ${rawRecorded.toFixed(0)}/s; cases: ${product.toFixed(0)}/s`,
    );
    plain.push({ product, raw });
    recorded.push({ product, raw: rawRecorded });
  }
  await ground.raw.finish(workflowIds);
  return {
    commanding: figureOf('command through REST, recorded : update that does nothing', '/s', { atLeast: 0.6 }, plain),
    commandingRecorded: figureOf('command through REST, recorded : update that records a row', '/s', null, recorded),
  };
}
