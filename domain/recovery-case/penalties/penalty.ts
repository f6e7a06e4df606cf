import { ofNature, totalsOf } from '../../ledger/booking.ts';
import type { Balance } from '../../ledger/ledger.ts';
import { minorUnits, portion, ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import type { Penalty } from './penalty-state.ts';
import { amountDrawnBy } from './who-is-fined.ts';

const basisPointsInWhole = 10_000;

/** Whether penalty proceedings are under way that have not led to a decision yet. */
export function penaltyIsUndecided({ penalty }: { readonly penalty: Penalty | null }): boolean {
  return penalty !== null && (penalty.status === 'announced' || penalty.status === 'awaiting-referral');
}

/** Whether the penalty waits for a hearing that was asked for: it is neither held nor given up. */
export function penaltyHearingIsPending({ penalty }: { readonly penalty: Penalty | null }): boolean {
  const hearing = penalty?.hearing ?? null;
  return hearing !== null && hearing.heldOn === null && hearing.lapsedOn === null;
}

/** Whether somebody has turned to an authority or court against the penalty, and has no answer yet. */
export function penaltyRemedyIsPending({ penalty }: { readonly penalty: Penalty | null }): boolean {
  return penalty?.status === 'decided' && penalty.remedy !== null && penalty.remedy.endedOn === null;
}

/** Whether the authority has not decided on reconsideration of the penalty in time, and nobody has sued since. */
export function authorityWasSilent({ penalty }: { readonly penalty: Penalty | null }): boolean {
  return penalty?.remedy?.outcome === 'silent';
}

/** Whether a court has judged on the penalty: what is unpaid is then enforced as the judgment is, not in the window of A19. */
export function standsByJudgment({ penalty }: { readonly penalty: Penalty | null }): boolean {
  const remedy = penalty?.remedy ?? null;
  return penalty?.finalSince != null && remedy?.kind === 'suit' && remedy.outcome !== 'withdrawn';
}

/** What is still to be paid on fines, surcharges and late fees, as booked. */
export function chargesOutstanding({ balances }: Pick<RecoveryCaseState, 'balances'>): MinorUnits {
  return totalsOf(ofNature(balances, 'fine', 'surcharge', 'late-fee')).outstanding;
}

/** Whether the case has to go on for a penalty or a charge once the overpayment itself is settled. */
export function penaltyKeepsCaseOpen(state: RecoveryCaseState): boolean {
  return (
    penaltyIsUndecided(state) ||
    penaltyRemedyIsPending(state) ||
    chargesOutstanding(state) > 0 ||
    fineBeyondBounds(state) > 0
  );
}

/**
 * By how much a decided fine exceeds what the law allows for what the one fined drew (B1), because it turned out to be less
 * since. What the dead drew is owed by others.
 */
export function fineBeyondBounds(state: RecoveryCaseState): MinorUnits {
  const { fine } = rulesOf(state).charges;
  if (fine === null || state.penalty?.status !== 'decided' || finedHasDied(state)) return ZERO;
  const highest = timesWhatWasDrawn(state, state.penalty, fine.highestMultiple);
  return minorUnits(Math.max(0, (fineOf(state)?.claimed ?? ZERO) - highest));
}

/** A fine of so many times what the one fined drew, as it is known now. */
export function timesWhatWasDrawn(
  state: RecoveryCaseState,
  { addresseeId }: Pick<Penalty, 'addresseeId'>,
  multiple: number,
): MinorUnits {
  return portion(amountDrawnBy(state, addresseeId), Math.round(multiple * basisPointsInWhole), 'half-up');
}

/** What may be set off: of a fine beyond its bounds only what is within them, and no surcharge on it. */
export function balancesWithinBounds(state: RecoveryCaseState, balances: readonly Balance[]): readonly Balance[] {
  const beyond = fineBeyondBounds(state);
  if (beyond === 0) return balances;
  const fineId = state.penalty?.claimId;
  return balances.map((balance) => {
    if (balance.claimId === fineId)
      return { ...balance, outstanding: minorUnits(Math.max(0, balance.outstanding - beyond)) };
    const growsOnFine = state.charges.some(({ claimId, onClaim }) => claimId === balance.claimId && onClaim === fineId);
    return growsOnFine ? { ...balance, outstanding: ZERO } : balance;
  });
}

export function fineOf({ penalty, balances }: RecoveryCaseState): Balance | undefined {
  return balances.find(({ claimId }) => claimId === penalty?.claimId);
}

/** Whether the one who is fined has died: nobody else is pressed to pay in their place. */
export function finedHasDied({ penalty, people }: RecoveryCaseState): boolean {
  return people.estates.some(({ deceased }) => deceased === penalty?.addresseeId);
}
