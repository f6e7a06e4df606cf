/** How many a queue takes. */
export interface QueueSize {
  readonly underWay: number;
  readonly waiting: number;
}

/** How long somebody waits. */
export interface Patience {
  /** Epoch milliseconds. */
  readonly until: number;
  /** Aborted once nobody waits for the answer any more. */
  readonly gone: AbortSignal;
}

/** What waiting comes to: a turn, or leaving without one. */
export type Admission = 'turn' | 'full' | 'late' | 'gone';

interface Waiting {
  readonly end: (admission: Admission) => void;
}

/**
 * The queue before one process. So many are under way at once; the others wait, and persons take turns, each by their oldest,
 * so that whoever sends a hundred does not keep out who sends one. Where all places are taken, the longest line gives up its
 * newest for a person who has a shorter one.
 */
export class CaseQueue {
  readonly #places: number;
  #atOnce: number;
  /** Lines that are not empty, by person, in the order in which their turn comes. */
  readonly #lines = new Map<string, Waiting[]>();
  #underWay = 0;
  #waiting = 0;

  constructor(size: QueueSize) {
    this.#atOnce = size.underWay;
    this.#places = size.waiting;
  }

  isEmpty(): boolean {
    return this.#underWay === 0 && this.#waiting === 0;
  }

  /** Waits for a turn. Whoever has got one ends it with `leave`. */
  async enter(person: string, patience: Patience): Promise<Admission> {
    if (patience.gone.aborted) return 'gone';
    if (this.#underWay < this.#atOnce) {
      this.#underWay += 1;
      return 'turn';
    }
    if (this.#waiting >= this.#places && !this.#makeRoomFor(person)) return 'full';
    return this.#wait(person, patience);
  }

  leave(): void {
    this.#underWay -= 1;
    const next = this.#underWay < this.#atOnce ? this.#next() : undefined;
    if (next === undefined) return;
    this.#underWay += 1;
    next.end('turn');
  }

  /** Lets half as many be under way from now on, and at least one. */
  narrow(): void {
    this.#atOnce = Math.max(1, Math.floor(this.#atOnce / 2));
  }

  #wait(person: string, { until, gone }: Patience): Promise<Admission> {
    return new Promise((resolve) => {
      const quit = (admission: Admission) => {
        this.#remove(person, waiting);
        waiting.end(admission);
      };
      const leaveGone = () => {
        quit('gone');
      };
      const limit = setTimeout(() => {
        quit('late');
      }, until - Date.now());
      gone.addEventListener('abort', leaveGone, { once: true });
      const waiting: Waiting = {
        end: (admission) => {
          clearTimeout(limit);
          gone.removeEventListener('abort', leaveGone);
          resolve(admission);
        },
      };
      this.#add(person, waiting);
    });
  }

  #add(person: string, waiting: Waiting): void {
    const line = this.#lines.get(person);
    if (line === undefined) this.#lines.set(person, [waiting]);
    else line.push(waiting);
    this.#waiting += 1;
  }

  /** The oldest of the person whose turn it is; that person's line goes behind the others. */
  #next(): Waiting | undefined {
    const [first] = this.#lines;
    if (first === undefined) return undefined;
    const [person, line] = first;
    const next = line.shift();
    this.#lines.delete(person);
    if (line.length > 0) this.#lines.set(person, line);
    this.#waiting -= 1;
    return next;
  }

  #remove(person: string, waiting: Waiting): void {
    const left = this.#lines.get(person)?.filter((each) => each !== waiting) ?? [];
    if (left.length > 0) this.#lines.set(person, left);
    else this.#lines.delete(person);
    this.#waiting -= 1;
  }

  /** Lets the newest of the longest line go where the person, with one more, would still have a shorter one. */
  #makeRoomFor(person: string): boolean {
    const [longest] = [...this.#lines].toSorted(([, one], [, other]) => other.length - one.length);
    if (longest === undefined) return false;
    const [owner, line] = longest;
    const newest = line.at(-1);
    const own = this.#lines.get(person)?.length ?? 0;
    if (newest === undefined || line.length <= own + 1) return false;
    this.#remove(owner, newest);
    newest.end('full');
    return true;
  }
}
