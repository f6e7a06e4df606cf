import type { FixedDate } from '../kernel/process-nature.ts';

/** Dates that people, agreements or courts fix rather than the law, with the row of the law that lets them. */
export const fixedDates = {
  instalment: { id: 'agreement.instalment', row: 'D1' },
  payDay: { id: 'withholding.pay-day', row: 'D1' },
  courtDay: { id: 'court.set-day', row: null },
} as const satisfies Readonly<Record<string, FixedDate>>;
