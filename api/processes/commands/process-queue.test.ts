import { describe, expect, it } from '@jest/globals';
import { fc } from '../../../tests/sample/drawing.ts';
import { CaseQueue, type Patience } from './process-queue.ts';

/** A queue whose outcomes are noted in the order in which they come. */
class WatchedQueue {
  readonly turns: string[] = [];
  readonly left: string[] = [];
  readonly queue: CaseQueue;
  #underWay = 0;

  constructor(underWay: number, waiting: number) {
    this.queue = new CaseQueue({ underWay, waiting });
  }

  get underWay(): number {
    return this.#underWay;
  }

  async enter(person: string, name = person, patience: Patience = patient()): Promise<void> {
    void this.#watch(person, name, patience);
    await settled();
  }

  async leave(): Promise<void> {
    this.#underWay -= 1;
    this.queue.leave();
    await settled();
  }

  /** Ends every turn until nobody is left. */
  async empty(): Promise<void> {
    while (this.#underWay > 0) await this.leave();
  }

  async #watch(person: string, name: string, patience: Patience): Promise<void> {
    const admission = await this.queue.enter(person, patience);
    if (admission !== 'turn') this.left.push(`${name} ${admission}`);
    else {
      this.turns.push(name);
      this.#underWay += 1;
    }
  }
}

function patient(part: Partial<Patience> = {}): Patience {
  return { until: Date.now() + 60_000, gone: new AbortController().signal, ...part };
}

/** What was settled by now has been noted. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe('the queue before a case', () => {
  it('lets so many be under way, and the next one when one of them has ended', async () => {
    const queue = new WatchedQueue(2, 10);
    for (const name of ['1', '2', '3', '4']) await queue.enter('li', name);
    expect(queue.turns).toEqual(['1', '2']);
    await queue.leave();
    expect(queue.turns).toEqual(['1', '2', '3']);
    await queue.empty();
    expect(queue.turns).toEqual(['1', '2', '3', '4']);
    expect(queue.queue.isEmpty()).toBe(true);
  });

  it('lets persons take turns, each by their oldest: one command does not wait for a whole bank file', async () => {
    const queue = new WatchedQueue(1, 20);
    for (let index = 0; index < 6; index += 1) await queue.enter('bank file', `file ${index}`);
    await queue.enter('li', 'li 0');
    await queue.enter('wang', 'wang 0');
    await queue.enter('li', 'li 1');
    await queue.empty();
    expect(queue.turns.join(', ')).toBe('file 0, file 1, li 0, wang 0, file 2, li 1, file 3, file 4, file 5');
  });

  it('sends away who comes when all places are taken', async () => {
    const queue = new WatchedQueue(1, 2);
    for (const name of ['1', '2', '3', '4']) await queue.enter('li', name);
    expect(queue.left).toEqual(['4 full']);
    await queue.empty();
    expect(queue.turns).toEqual(['1', '2', '3']);
  });

  it('makes room for a person with few by the newest of the person with most', async () => {
    const queue = new WatchedQueue(1, 4);
    for (let index = 0; index < 5; index += 1) await queue.enter('bank file', `file ${index}`);
    for (const name of ['li 0', 'li 1', 'li 2']) await queue.enter('li', name);
    expect(queue.left).toEqual(['file 4 full', 'file 3 full', 'li 2 full']);
    await queue.empty();
    expect(queue.turns).toEqual(['file 0', 'file 1', 'li 0', 'file 2', 'li 1']);
  });

  it('lets go whose time is over or whose client is gone, and their places are free again', async () => {
    const queue = new WatchedQueue(1, 2);
    const client = new AbortController();
    await queue.enter('li', 'under way');
    await queue.enter('li', 'gone', patient({ gone: client.signal }));
    client.abort();
    await settled();
    await queue.enter('li', 'gone before', patient({ gone: client.signal }));
    expect(queue.left).toEqual(['gone gone', 'gone before gone']);
    await expect(queue.queue.enter('li', patient({ until: Date.now() }))).resolves.toBe('late');
    for (const name of ['1', '2']) await queue.enter('li', name);
    await queue.empty();
    expect(queue.turns).toEqual(['under way', '1', '2']);
    expect(queue.queue.isEmpty()).toBe(true);
  });

  it('lets fewer be under way once it was told to, but never none', async () => {
    const queue = new WatchedQueue(5, 20);
    for (let index = 0; index < 15; index += 1) await queue.enter('li', `${index}`);
    queue.queue.narrow();
    for (let index = 0; index < 4; index += 1) await queue.leave();
    expect([queue.underWay, queue.turns.length]).toEqual([2, 6]);
    for (let index = 0; index < 3; index += 1) queue.queue.narrow();
    await queue.leave();
    expect([queue.underWay, queue.turns.length]).toEqual([1, 6]);
    await queue.empty();
    expect(queue.turns).toHaveLength(15);
    expect(queue.queue.isEmpty()).toBe(true);
  });

  it('never has more under way or waiting than it takes, and gives everybody a turn or an answer, whoever comes when', async () => {
    const step = fc.oneof(fc.constantFrom('li', 'wang', 'bank file'), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const queue = new WatchedQueue(3, 5);
        let came = 0;
        for (const person of steps) {
          if (person === null && queue.underWay > 0) await queue.leave();
          if (person === null) continue;
          came += 1;
          await queue.enter(person);
          const waiting = came - queue.turns.length - queue.left.length;
          expect(queue.underWay).toBeLessThanOrEqual(3);
          expect(waiting).toBeLessThanOrEqual(5);
          expect(waiting === 0 || queue.underWay === 3).toBe(true);
        }
        await queue.empty();
        expect(queue.turns.length + queue.left.length).toBe(came);
        expect(queue.queue.isEmpty()).toBe(true);
      }),
    );
  });
});
