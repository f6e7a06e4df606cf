import type { PlainDate } from '../../calendar/plain-date.ts';

/** What a clock is like, whatever starts it. */
export interface ClockNature {
  /**
   * A `period` is counted by a rule of the rulebook. A set date has no length: it acts `on-the-day` itself or, where the whole
   * day may still be used, at the `end-of-day`. A `reminder` is a period that comes again and again until a person acts.
   */
  readonly acts: 'period' | 'reminder' | 'on-the-day' | 'end-of-day';
  /** What the procedure does when the clock runs out, as the case, the Temporal UI and the forecast say it beforehand. */
  readonly onExpiry: string;
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

/** When a clock acts, in words: a reminder on its day, a period after its last day. */
export function whenItActs(
  clock: Pick<ClockNature, 'acts'> & { readonly due: PlainDate; readonly provisional: boolean },
): string {
  const day = actsOnItsDay(clock) ? `on ${clock.due}` : `last day ${clock.due}`;
  return clock.provisional ? `${day}, provisional until the holiday notice of that year` : day;
}

/** Whether a clock comes again and again until a person acts. */
export function recurs({ acts }: Pick<ClockNature, 'acts'>): boolean {
  return acts === 'reminder';
}
