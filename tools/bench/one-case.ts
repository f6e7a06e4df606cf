import { figureOf, type Figure, type Pair } from './figure.ts';
import type { Ground } from './ground.ts';
import { forEachAtOnce, indices, secondsFor } from './load.ts';

const fewClients = 8;
const manyClients = 64;

/**
 * What many clients may cost. Both sides give the case the same work, nine commands at a time, and one round of them differs from the
 * next by a tenth and more: what has to show is whether the case breaks down under many.
 */
const leastOfMany = 0.8;

/** Commands to the one case, for each of the many clients. */
const commandsOfClient = 8;

/**
 * Commands to one case through REST, as a bank file or a migration gives them: by many clients at once, beside a few. Each side
 * has a case of its own in every round, and each goes first in every other one.
 */
export async function measureOneCase(ground: Ground): Promise<Figure> {
  const { rounds } = ground.options;
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ground.report(`one case, round ${round + 1} of ${rounds}`);
    const rates = new Map<number, number>();
    const order = round % 2 === 0 ? [fewClients, manyClients] : [manyClients, fewClients];
    for (const clients of order) rates.set(clients, await commandsASecond(ground, clients));
    const [few = Number.NaN, many = Number.NaN] = [rates.get(fewClients), rates.get(manyClients)];
    ground.report(`  ${fewClients} clients: ${few.toFixed(0)}/s, ${manyClients} clients: ${many.toFixed(0)}/s`);
    pairs.push({ product: many, raw: few });
  }
  return figureOf(
    `commands to one case, ${manyClients} clients : ${fewClients} clients`,
    '/s',
    { atLeast: leastOfMany },
    pairs,
  );
}

/** A client whose command is not taken now does as the answer says: it comes again. */
async function commandsASecond({ office }: Ground, clients: number): Promise<number> {
  const caseId = await office.open();
  await office.note(caseId);
  const commands = manyClients * commandsOfClient;
  const seconds = await secondsFor(() => forEachAtOnce(clients, indices(commands), () => office.note(caseId)));
  return commands / seconds;
}
