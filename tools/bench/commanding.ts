import { figureOf, type Figure, type Pair } from './figure.ts';
import type { Ground } from './ground.ts';
import { forEachAtOnce, secondsFor } from './load.ts';

/**
 * Rounds that do not count, for both sides alike: raw workflows finish starting, and code gets compiled. A command costs API and
 * worker a fifth less after two thousand of them than after six hundred; a process that has run for an hour is past that.
 */
const warmUpRounds = 10;

/**
 * Commands to each case in one round that counts. Once in some hundreds of updates the server has work of its own to do, for a
 * third of a second; in rounds of one each it fell to now one side, now the other, and their ratio was 0.5 or 0.75 by its whim.
 */
export const commandsInRound = 5;

export interface CommandingFigures {
  readonly commanding: Figure;
  readonly commandingRecorded: Figure;
}

/**
 * Notes on open cases through REST, each a recorded transition, beside updates whose handler does nothing, and beside those
 * that record one row as Temporal's documentation has it.
 */
export async function measureCommanding(ground: Ground): Promise<CommandingFigures> {
  const { rounds, operations, concurrency } = ground.options;
  const caseIds = await ground.register.caseIds(operations);
  const workflowIds = await ground.raw.open(operations);
  const plain: Pair[] = [];
  const recorded: Pair[] = [];
  const commands = (ids: readonly string[]): Promise<void> =>
    forEachAtOnce(concurrency, ids, (id) => ground.office.note(id));
  ground.report('commanding: warming up');
  for (let round = 0; round < warmUpRounds; round += 1) {
    await ground.raw.updates(workflowIds);
    await ground.raw.recordedUpdates(workflowIds);
    await commands(caseIds);
  }
  const casesInTurn = inTurn(caseIds);
  const workflowsInTurn = inTurn(workflowIds);
  for (let round = 0; round < rounds; round += 1) {
    ground.report(`commanding, round ${round + 1} of ${rounds}`);
    const raw = await ground.raw.updates(workflowsInTurn);
    const seconds = await secondsFor(() => commands(casesInTurn));
    const product = casesInTurn.length / seconds;
    const rawRecorded = await ground.raw.recordedUpdates(workflowsInTurn);
    ground.report(
      `  raw: ${raw.toFixed(0)}/s, recording a row ${rawRecorded.toFixed(0)}/s; cases: ${product.toFixed(0)}/s`,
    );
    plain.push({ product, raw });
    recorded.push({ product, raw: rawRecorded });
  }
  await ground.raw.finish(workflowIds);
  return {
    commanding: figureOf('command through REST, recorded : update that does nothing', '/s', null, plain),
    commandingRecorded: figureOf(
      'command through REST, recorded : update that records a row',
      '/s',
      { atLeast: 1 },
      recorded,
    ),
  };
}

/** Each as often as a round has commands to it, one after the other, so that none has two under way. */
function inTurn(ids: readonly string[]): readonly string[] {
  return Array.from({ length: commandsInRound }, () => ids).flat();
}
