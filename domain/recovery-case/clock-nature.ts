import type { Deadline, DeadlinePurpose } from './deadline.ts';

/**
 * A period is counted by a rule of the rulebook; a set date has no length: it acts on the day itself or, where the whole
 * day may still be used, when the day is over.
 */
const nature = {
  investigation: 'period',
  'investigation-extension': 'period',
  'investigation-reminder': 'period',
  'public-notice': 'period',
  'reply-reminder': 'on-the-day',
  reply: 'period',
  'agreement-conclusion': 'period',
  'instalment-reminder': 'on-the-day',
  'instalment-due': 'end-of-day',
  'instalment-grace': 'period',
  'withholding-pay-day': 'on-the-day',
  'service-proof': 'period',
  'public-notice-service': 'period',
  defence: 'period',
  'hearing-request': 'period',
  performance: 'period',
  reconsideration: 'period',
  suit: 'period',
  demand: 'period',
  'court-window': 'period',
  'court-window-warning': 'on-the-day',
  'court-acceptance': 'period',
  'court-ruling': 'period',
  'court-objection': 'period',
  'court-reminder': 'period',
  'referral-decision': 'period',
  'police-review': 'period',
  'referral-reminder': 'period',
  'hold-end': 'end-of-day',
} as const satisfies Record<DeadlinePurpose, 'period' | 'on-the-day' | 'end-of-day'>;

/** Whether a clock acts at the start of its day, rather than after the day has passed. */
export function actsOnItsDay(purpose: DeadlinePurpose): boolean {
  return nature[purpose] === 'on-the-day';
}

/** Whether a clock stands on a date that an act has fixed, rather than on a period of the rulebook. */
export function isSetDate(purpose: DeadlinePurpose): boolean {
  return nature[purpose] !== 'period';
}

/** When a clock acts, in words: a reminder on its day, a period after its last day. */
export function whenItActs({ purpose, due, provisional }: Deadline): string {
  const day = actsOnItsDay(purpose) ? `on ${due}` : `last day ${due}`;
  return provisional ? `${day}, provisional until the holiday notice of that year` : day;
}
