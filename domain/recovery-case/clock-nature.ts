import type { Deadline } from './deadline.ts';
import { deadlinePurposes, type DeadlinePurpose } from './deadline-purposes.ts';

/** Whether a clock acts at the start of its day, rather than after the day has passed. */
export function actsOnItsDay(purpose: DeadlinePurpose): boolean {
  return deadlinePurposes[purpose].acts === 'on-the-day';
}

/** Whether a clock stands on a date that an act has fixed, rather than on a period of the rulebook. */
export function isSetDate(purpose: DeadlinePurpose): boolean {
  const { acts } = deadlinePurposes[purpose];
  return acts === 'on-the-day' || acts === 'end-of-day';
}

/** When a clock acts, in words: a reminder on its day, a period after its last day. */
export function whenItActs({ purpose, due, provisional }: Deadline): string {
  const day = actsOnItsDay(purpose) ? `on ${due}` : `last day ${due}`;
  return provisional ? `${day}, provisional until the holiday notice of that year` : day;
}

/** Whether a clock comes again and again until a person acts. */
export function recurs(purpose: DeadlinePurpose): boolean {
  return deadlinePurposes[purpose].acts === 'reminder';
}
