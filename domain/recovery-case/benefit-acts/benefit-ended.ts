import { message } from '../messages.ts';
import type { PreFlightCheck } from '../recovery-case.ts';

/**
 * Payment of the benefit has ended since, with the life of whoever drew it: there is nothing to suspend, and nobody to tell. Verification goes on
 * without it once somebody has given it up. Other benefits, from which is withheld, end by rules of their own.
 */
export const benefitEnded: PreFlightCheck = {
  finds: ({ benefitPayment: { status, since }, people: { personDiedOn } }) =>
    personDiedOn !== null && status === 'stopped' && since !== null
      ? message('benefit-has-ended', { on: since })
      : null,
  bears: {
    withholding: 'none',
    deduction: 'none',
    announcement: 'none',
    decision: 'none',
    demand: 'none',
    'court-application': 'none',
    'civil-execution': 'none',
    suspension: 'stops',
    'police-transfer': 'none',
  },
  ways: [],
};
