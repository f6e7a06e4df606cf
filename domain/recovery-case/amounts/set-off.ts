import { message } from '../messages.ts';
import { book } from './booking.ts';
import { setOffOwedBack } from '../../ledger/owed-back.ts';
import { totalsOf } from '../../ledger/booking.ts';
import { balancesWithinBounds } from '../penalties/penalty.ts';
import { balancesOwedTogether } from '../people/payer.ts';
import type { Transition } from '../recovery-case.ts';

/**
 * Money that is owed back counts against what is outstanding again, before anybody is asked to pay (抵销, CC 568): the
 * agency never pursues a person whose money it holds. Where different people owe different parts, what one of them has paid
 * too much is theirs; and nothing is kept for a fine beyond what the law allows.
 */
export function setOff(t: Transition): void {
  const { owedBack } = t.state;
  if (owedBack === 0) return;
  const balances = balancesWithinBounds(t.state, balancesOwedTogether(t.state));
  if (totalsOf(balances).outstanding === 0) return;
  book(t, 'set-off', setOffOwedBack(balances, owedBack), {
    text: message('counted-against-outstanding'),
  });
}
