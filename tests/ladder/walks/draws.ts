import { fc } from '../../sample/drawing.ts';

/** What a walk throws for each of its choices: it follows from the drawn case alone. */
export class Draws {
  readonly #numbers: Iterator<number>;

  constructor(numbers: Iterable<number>) {
    this.#numbers = numbers[Symbol.iterator]();
  }

  /** A whole number of 0 or more, below a limit. */
  below(limit: number): number {
    return (this.#numbers.next().value ?? 0) % limit;
  }

  /** Whether the throw is among so many of a hundred. */
  chance(ofHundred: number): boolean {
    return this.below(100) < ofHundred;
  }

  /** One of several; undefined where there are none. */
  oneOf<Value>(values: readonly Value[]): Value | undefined {
    return values[this.below(Math.max(1, values.length))];
  }
}

/** As many throws as a walk asks for, each number as likely as any other. */
export const throws = fc.infiniteStream(fc.noBias(fc.nat()), { noHistory: true }).map((numbers) => new Draws(numbers));
