import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { StateOfAnyVersion } from '../../domain/kernel/upcast.ts';
import type { Message } from '../../domain/message.ts';
import type { MinorUnits } from '../../domain/money/money.ts';

/** A value as it is kept: JSON, which knows days and sums as texts and numbers. */
export type AsKept<Value> = Value extends MinorUnits
  ? number
  : Value extends PlainDate
    ? string
    : Value extends string | number | boolean | null | undefined | Message
      ? Value
      : Value extends readonly (infer Entry)[]
        ? readonly AsKept<Entry>[]
        : { readonly [Part in keyof Value]: AsKept<Value[Part]> };

/** A state that some version of the program has left, and when it did. */
export interface Kept<State = StateOfAnyVersion> {
  /** Epoch milliseconds of the step that left it. */
  readonly at: number;
  readonly state: State;
}
