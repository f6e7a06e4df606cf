import { message } from '../kernel-messages.ts';
import type { Message } from '../../message.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';

/** What a clock is like, whatever starts it. */
export interface ClockNature {
  /**
   * A `period` is counted by a rule of the rulebook. A set date has no length: it acts `on-the-day` itself or, where the whole
   * day may still be used, at the `end-of-day`. A `reminder` is a period that comes again and again until a person acts.
   */
  readonly acts: 'period' | 'reminder' | 'on-the-day' | 'end-of-day';
  /**
   * Whether a hold of the agency stops it. Never held are clocks of the law, of the person's remedies and of the courts, and
   * days that were announced.
   */
  readonly heldBy: 'hold' | 'never';
  /** The office may give more time: the law's own limits on the agency and the court are not such clocks. */
  readonly extendable?: true;
}

/** Whether a clock acts at the start of its day, rather than after the day has passed. */
export function actsOnItsDay({ acts }: Pick<ClockNature, 'acts'>): boolean {
  return acts === 'on-the-day';
}

/** Whether a clock stands on a date that an act has fixed, rather than on a period of the rulebook. */
export function isSetDate({ acts }: Pick<ClockNature, 'acts'>): boolean {
  return acts === 'on-the-day' || acts === 'end-of-day';
}

/** When a clock acts: a reminder on its day, a period after its last day. */
export function whenItActs(
  clock: Pick<ClockNature, 'acts'> & { readonly due: PlainDate; readonly provisional: boolean },
): Message {
  const { due: day, provisional } = clock;
  return message(actsOnItsDay(clock) ? 'on-day' : 'last-day', { day, provisional });
}

/** Whether a clock comes again and again until a person acts. */
export function recurs({ acts }: Pick<ClockNature, 'acts'>): boolean {
  return acts === 'reminder';
}
