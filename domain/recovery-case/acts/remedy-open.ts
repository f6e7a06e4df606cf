import { message } from '../messages.ts';
import type { PreFlightCheck } from '../recovery-case.ts';
import { openRemedy } from './decision-act.ts';

/**
 * A remedy against a recovery decision is open, be it one that the office has taken back since: what was decided is not demanded, no court is
 * applied to (A17), and nothing is decided anew before it is answered. To announce a new decision is what taking one back has ordered, and
 * withholding has remedies of its own, which the law does not let stop it (ARL 42, ALL 56). The case follows the remedy by clocks and duties of its own.
 */
export const remedyOpen: PreFlightCheck = {
  finds: (state) => {
    const remedy = openRemedy(state);
    return remedy === null ? null : message('remedy-not-answered', { remedy: remedy.kind, on: remedy.filedOn });
  },
  bears: {
    withholding: 'none',
    deduction: 'none',
    announcement: 'none',
    decision: 'stops',
    demand: 'stops',
    'court-application': 'stops',
    'civil-execution': 'none',
    suspension: 'none',
    'police-transfer': 'none',
  },
  ways: [],
};
