import { message } from '../messages.ts';
import { amountPursued } from '../pursuit.ts';
import type { PreFlightCheck } from '../recovery-case.ts';

/**
 * Nothing is owed any more of what would be asked for: it was paid since, waived, or is not due yet. A pay day withholds no
 * more than is owed by its own rule, and a civil title that is paid is not executed by its own; what was suspended is not
 * about the money; and a transfer to the police does not end with repayment.
 */
export const nothingOwed: PreFlightCheck = {
  finds: (state) => (amountPursued(state) === 0 ? message('nothing-is-owed') : null),
  bears: {
    withholding: 'stops',
    deduction: 'none',
    announcement: 'stops',
    decision: 'stops',
    demand: 'stops',
    'court-application': 'stops',
    'civil-execution': 'none',
    suspension: 'none',
    'police-transfer': 'none',
  },
  ways: ['close'],
};
