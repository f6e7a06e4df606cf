import type { OfficeChange } from '../office-settings.ts';

/** One answer that an office may give to an open point, and what it changes in the rulebook. */
export interface OpenPointOption {
  readonly text: string;
  readonly change: OfficeChange;
}

const policePeriods = [
  'C1.decide',
  'C2.review',
  'C2.cure',
  'C3.reconsider',
  'C3.answer',
  'C3.procuratorate',
  'C4.explain',
  'C4.file',
  'C5',
] as const;

const everyPolicePeriod = (change: { readonly unit?: 'working-days'; readonly rolling: 'rolls' }): OfficeChange => ({
  periods: Object.fromEntries(policePeriods.map((id) => [id, change])),
});

/**
 * The answers to the open points that are a choice between readings, by number and option. Points 8 and 10 are lengths and
 * figures that an office sets one by one, but for what point 10 asks of rewards; point 12 is Vietnam's.
 */
export const openPointOptions: Readonly<Record<string, Readonly<Record<string, OpenPointOption>>>> = {
  '1': {
    department: { text: 'the department decides and applies', change: { settings: { decidingBody: 'department' } } },
    agency: { text: 'the agency decides and applies', change: { settings: { decidingBody: 'agency' } } },
  },
  '2': {
    strictest: {
      text: 'it opens at the later and closes at the earlier of the rolled and the nominal end',
      change: { settings: { courtWindowEnds: 'strictest' } },
    },
    rolled: {
      text: 'both ends roll',
      change: { settings: { courtWindowEnds: 'rolled' }, periods: { A19: { rolling: 'rolls' } } },
    },
    nominal: {
      text: 'both ends are nominal',
      change: { settings: { courtWindowEnds: 'nominal' }, periods: { A19: { rolling: 'nominal' } } },
    },
  },
  '3': {
    remedies: {
      text: 'the demand goes out after the remedy periods have expired',
      change: { settings: { demandAfter: 'remedies' } },
    },
    performance: {
      text: 'the demand goes out after the performance period, while remedy periods still run',
      change: { settings: { demandAfter: 'performance' } },
    },
  },
  '4': {
    'good-reason': {
      text: 'a late application can be cured with good reason',
      change: { settings: { lateCourtApplication: 'with-good-reason' } },
    },
    never: { text: 'a late application is never cured', change: { settings: { lateCourtApplication: 'never' } } },
  },
  '5': {
    'weekends-and-days-off': {
      text: 'weekends and days off',
      change: { settings: { restDays: 'weekends-and-days-off' } },
    },
    'statutory-holidays-only': {
      text: 'statutory holidays only',
      change: { settings: { restDays: 'statutory-holidays-only' } },
    },
  },
  '6': {
    'day-30-rolled': {
      text: 'served on day 30, rolled to the next working day',
      change: { periods: { A10: { length: 30, rolling: 'rolls' } } },
    },
    'day-30': {
      text: 'served on day 30 without rolling',
      change: { periods: { A10: { length: 30, rolling: 'nominal' } } },
    },
    'day-after': {
      text: 'served on the day after day 30',
      change: { periods: { A10: { length: 31, rolling: 'rolls' } } },
    },
  },
  '7': {
    'calendar-days': { text: 'calendar days without rolling', change: {} },
    'calendar-days-rolled': { text: 'calendar days with rolling', change: everyPolicePeriod({ rolling: 'rolls' }) },
    'working-days': {
      text: 'working days',
      change: everyPolicePeriod({ unit: 'working-days', rolling: 'rolls' }),
    },
  },
  '9': {
    'payment-day-counted': { text: 'the day of payment is counted', change: { lateFee: { paymentDayCounted: true } } },
    'payment-day-not-counted': {
      text: 'the day of payment is not counted',
      change: { lateFee: { paymentDayCounted: false } },
    },
    'payment-day-counted-and-capped': {
      text: 'the day of payment is counted; the fee is capped at the principal',
      change: { lateFee: { paymentDayCounted: true, cappedAtPrincipal: true } },
    },
    'payment-day-not-counted-and-capped': {
      text: 'the day of payment is not counted; the fee is capped at the principal',
      change: { lateFee: { paymentDayCounted: false, cappedAtPrincipal: true } },
    },
  },
  '10': {
    'least-reward-with-loss-only': {
      text: 'the least reward of ¥200 holds where a loss is proven, and not for a possible one',
      change: { rewards: { leastWithoutLoss: false } },
    },
    'least-reward-always': {
      text: 'the least reward of ¥200 holds for a possible loss as well',
      change: { rewards: { leastWithoutLoss: true } },
    },
  },
  '11': {
    judgment: {
      text: 'execution of the judgment within 2 years',
      change: { settings: { judgmentRoute: 'judgment' } },
    },
    'window-of-the-decision': {
      text: 'the window for enforcement of the decision (A19)',
      change: { settings: { judgmentRoute: 'window-of-the-decision' } },
    },
  },
  '13': {
    'no-reward': {
      text: 'who had the duty to report earns no reward',
      change: { rewards: { statutoryDutyExcludes: true } },
    },
    reward: {
      text: 'who had the duty to report may earn a reward',
      change: { rewards: { statutoryDutyExcludes: false } },
    },
  },
  '14': {
    reward: {
      text: 'who has an interest of their own in the matter may earn a reward',
      change: { rewards: { ownInterestExcludes: false } },
    },
    'no-reward': {
      text: 'who has an interest of their own in the matter earns no reward',
      change: { rewards: { ownInterestExcludes: true } },
    },
  },
};
