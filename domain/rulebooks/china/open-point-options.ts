import type { OfficeChange } from '../office-settings.ts';

/** One answer that an office may give to an open point: what it changes in the rulebook. */
export interface OpenPointOption {
  readonly change: OfficeChange;
}

type OpenPointOptions = Readonly<Record<string, Readonly<Record<string, OpenPointOption>>>>;

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
export const openPoints = {
  '1': {
    department: { change: { settings: { decidingBody: 'department' } } },
    agency: { change: { settings: { decidingBody: 'agency' } } },
  },
  '2': {
    strictest: {
      change: { settings: { courtWindowEnds: 'strictest' } },
    },
    rolled: {
      change: { settings: { courtWindowEnds: 'rolled' }, periods: { A19: { rolling: 'rolls' } } },
    },
    nominal: {
      change: { settings: { courtWindowEnds: 'nominal' }, periods: { A19: { rolling: 'nominal' } } },
    },
  },
  '3': {
    remedies: {
      change: { settings: { demandAfter: 'remedies' } },
    },
    performance: {
      change: { settings: { demandAfter: 'performance' } },
    },
  },
  '4': {
    'good-reason': {
      change: { settings: { lateCourtApplication: 'with-good-reason' } },
    },
    never: { change: { settings: { lateCourtApplication: 'never' } } },
  },
  '5': {
    'weekends-and-days-off': {
      change: { settings: { restDays: 'weekends-and-days-off' } },
    },
    'statutory-holidays-only': {
      change: { settings: { restDays: 'statutory-holidays-only' } },
    },
  },
  '6': {
    'day-30-rolled': {
      change: { periods: { A10: { length: 30, rolling: 'rolls' } } },
    },
    'day-30': {
      change: { periods: { A10: { length: 30, rolling: 'nominal' } } },
    },
    'day-after': {
      change: { periods: { A10: { length: 31, rolling: 'rolls' } } },
    },
  },
  '7': {
    'calendar-days': { change: {} },
    'calendar-days-rolled': { change: everyPolicePeriod({ rolling: 'rolls' }) },
    'working-days': {
      change: everyPolicePeriod({ unit: 'working-days', rolling: 'rolls' }),
    },
  },
  '9': {
    'payment-day-counted': { change: { lateFee: { paymentDayCounted: true } } },
    'payment-day-not-counted': {
      change: { lateFee: { paymentDayCounted: false } },
    },
    'payment-day-counted-and-capped': {
      change: { lateFee: { paymentDayCounted: true, cappedAtPrincipal: true } },
    },
    'payment-day-not-counted-and-capped': {
      change: { lateFee: { paymentDayCounted: false, cappedAtPrincipal: true } },
    },
  },
  '10': {
    'least-reward-with-loss-only': {
      change: { rewards: { leastWithoutLoss: false } },
    },
    'least-reward-always': {
      change: { rewards: { leastWithoutLoss: true } },
    },
  },
  '11': {
    judgment: {
      change: { settings: { judgmentRoute: 'judgment' } },
    },
    'window-of-the-decision': {
      change: { settings: { judgmentRoute: 'window-of-the-decision' } },
    },
  },
  '13': {
    'no-reward': {
      change: { rewards: { statutoryDutyExcludes: true } },
    },
    reward: {
      change: { rewards: { statutoryDutyExcludes: false } },
    },
  },
  '14': {
    reward: {
      change: { rewards: { ownInterestExcludes: false } },
    },
    'no-reward': {
      change: { rewards: { ownInterestExcludes: true } },
    },
  },
} as const satisfies OpenPointOptions;

export const openPointOptions: OpenPointOptions = openPoints;
