import type { FixedDate } from '../kernel/process-nature.ts';

/** Dates that people, agreements or courts fix rather than the law, with the row of the law that lets them. */
export const fixedDates = {
  instalment: { id: 'agreement.instalment', title: 'Instalment due', row: 'D1' },
  payDay: { id: 'withholding.pay-day', title: 'Deduction on the pay day', row: 'D1' },
  courtDay: { id: 'court.set-day', title: 'Day set by the court', row: null },
} as const satisfies Readonly<Record<string, FixedDate>>;
