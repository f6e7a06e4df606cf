import { message } from '../messages.ts';
import type { PreFlightCheck } from '../recovery-case.ts';
import { estateOf } from './debtors.ts';

/**
 * Nobody lives any more of those who owed themselves. The police are not told by a clock of somebody who has died (CPL 16). A civil title is
 * executed all the same, before the time for that is over: the court substitutes the heirs. Who owes what is claimed the case itself
 * works out at each death: it asks the heirs, or waits for somebody who owes, and no rung is climbed against the dead.
 */
export const debtorDied: PreFlightCheck = {
  finds: (state) => {
    const owedThemselves = state.addressees.filter(({ role }) => role === 'person' || role === 'drawer');
    const last = owedThemselves.map(({ id }) => estateOf(state, id)?.diedOn ?? null);
    const [diedOn] = last;
    return diedOn == null || last.includes(null) ? null : message('debtor-has-died', { on: diedOn });
  },
  bears: {
    withholding: 'none',
    deduction: 'none',
    announcement: 'none',
    decision: 'none',
    demand: 'none',
    'court-application': 'none',
    'civil-execution': 'is-told',
    suspension: 'none',
    'police-transfer': 'stops',
  },
  ways: [],
};
