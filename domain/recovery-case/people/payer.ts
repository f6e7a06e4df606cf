import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import type { Balance, LedgerPosting } from '../../ledger/ledger.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { restingOn } from '../resting-on.ts';
import { partyOf } from '../service/addressee.ts';
import { debtsByDebtors, estateOf, hasOwed, successorsOf, whoOwes } from './debtors.ts';

/**
 * What a payment counts for, in order: what the payer owes, or has owed until they died or renounced, and nothing else, as
 * nobody pays off the debt of another; who acts for somebody pays what that party owes. Where the payer is not said, what
 * somebody can be asked for comes before what nobody owes any more.
 */
export function balancesPaidBy(state: RecoveryCaseState, addresseeId: string | null): readonly Balance[] {
  const { balances } = state;
  if (addresseeId !== null) {
    const payer = partyFor(state, addresseeId);
    return balances.filter((balance) => {
      const period = periodOf(state, balance);
      return period === undefined ? owesFor(state, balance).includes(payer) : hasOwed(state, period, payer);
    });
  }
  const owed = balances.filter((balance) => owesFor(state, balance).length > 0);
  return [...owed, ...balances.filter((balance) => !owed.includes(balance))];
}

/**
 * The party who has paid: whoever is named, or is acted for by whoever is; else the only one who owes what was paid. Null
 * where several owe it, or nobody who is alive: the dead do not pay.
 */
export function payerOf(
  state: RecoveryCaseState,
  addresseeId: string | null,
  postings: readonly LedgerPosting[],
): string | null {
  if (addresseeId !== null) return partyFor(state, addresseeId);
  const claims = postings.flatMap(({ claimId }) => (claimId === null ? [] : [claimId]));
  const [only = null, ...others] = new Set(claims.flatMap((claimId) => owesFor(state, { claimId })));
  const isDead =
    state.people.personDiedOn !== null && state.addressees.some(({ id, role }) => id === only && role === 'person');
  return others.length > 0 || isDead ? null : only;
}

/** Whether somebody was in the case and alive on a day, as a party or for one: nobody else can have paid then. */
export function couldPayOn(state: RecoveryCaseState, addresseeId: string, day: PlainDate): boolean {
  const addressee = state.addressees.find(({ id }) => id === addresseeId);
  if (addressee === undefined) return false;
  const until = estateOf(state, addresseeId)?.diedOn ?? addressee.until;
  return until === null || !isAfter(day, until);
}

function partyFor({ addressees }: Pick<RecoveryCaseState, 'addressees'>, addresseeId: string): string {
  const addressee = addressees.find(({ id }) => id === addresseeId);
  return addressee === undefined ? addresseeId : partyOf(addressees, addressee).id;
}

/** A claim period is owed by those who drew it or inherited, a charge like what it grows on, a fine by whoever is fined. */
function owesFor(state: RecoveryCaseState, claim: Pick<Balance, 'claimId'>): readonly string[] {
  const period = periodOf(state, claim);
  if (period !== undefined) return whoOwes(state, period).map(({ id }) => id);
  const fine = principalOf(state, claim);
  const fined = state.penalties.find(({ claimId }) => claimId === fine)?.addresseeId;
  return state.addressees.flatMap(({ id, until }) => (id === fined && until === null ? [id] : []));
}

/** The claim period of a claim, or that on which a charge grows; undefined for a fine and its surcharge. */
function periodOf(state: RecoveryCaseState, { claimId }: Pick<Balance, 'claimId'>): ClaimPeriod | undefined {
  return periodsById(state).get(principalOf(state, { claimId }));
}

/** The claim itself, or that on which it grows. */
function principalOf({ charges }: RecoveryCaseState, { claimId }: Pick<Balance, 'claimId'>): string {
  return charges.find((charge) => charge.claimId === claimId)?.onClaim ?? claimId;
}

const periodsById = restingOn(
  ['claimPeriods'],
  ({ claimPeriods }): ReadonlyMap<string, ClaimPeriod> => new Map(claimPeriods.map((period) => [period.id, period])),
);

/** What is owed by the same people, among whom money that is owed back belongs; nothing where different people owe. */
export function balancesOwedTogether(state: RecoveryCaseState): readonly Balance[] {
  const [first] = state.claimPeriods;
  if (first === undefined || isOwedByDifferentPeople(state)) return [];
  const debtors = owesFor(state, { claimId: first.id }).join(' ');
  return state.balances.filter((balance) => owesFor(state, balance).join(' ') === debtors);
}

/** Whether what is claimed is owed by different people: what one has paid too much then counts for no other. */
export const isOwedByDifferentPeople = restingOn(['people', 'addressees', 'claimPeriods'], (state): boolean => {
  const debtors = debtsByDebtors(state).map((debt) =>
    debt.debtors
      .flatMap((id) => successorsOf(state, id))
      .map(({ id }) => id)
      .join(' '),
  );
  return new Set(debtors).size > 1;
});
