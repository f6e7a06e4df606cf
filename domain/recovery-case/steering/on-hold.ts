import { message } from '../messages.ts';
import type { PreFlightCheck } from '../recovery-case.ts';

/** The office has put the case aside: nothing is done against anybody, even where a clock of the law runs on. */
export const onHold: PreFlightCheck = {
  finds: ({ hold }) => (hold === null ? null : message('case-is-on-hold', { until: hold.until })),
  bears: {
    withholding: 'stops',
    deduction: 'stops',
    announcement: 'stops',
    decision: 'stops',
    demand: 'stops',
    'court-application': 'stops',
    'civil-execution': 'stops',
    suspension: 'stops',
    'police-transfer': 'stops',
  },
  ways: ['release'],
};
