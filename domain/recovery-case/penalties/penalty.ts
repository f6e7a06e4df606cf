import type { ChargePause } from '../../ledger/daily-charge.ts';
import { ofNature, totalsOf } from '../../ledger/booking.ts';
import type { Balance } from '../../ledger/ledger.ts';
import { minorUnits, portion, ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import type { Penalty } from './penalty-state.ts';
import { amountDrawnBy } from './who-is-fined.ts';

const basisPointsInWhole = 10_000;

export function penaltyById({ penalties }: Pick<RecoveryCaseState, 'penalties'>, id: string): Penalty | undefined {
  return penalties.find((penalty) => penalty.id === id);
}

/** Whether proceedings are under way that have not led to a decision yet. */
export function isUndecided({ status }: Pick<Penalty, 'status'>): boolean {
  return status === 'announced' || status === 'awaiting-referral';
}

/** Fines that are decided and have not fallen. */
export function standingPenalties({ penalties }: Pick<RecoveryCaseState, 'penalties'>): readonly Penalty[] {
  return penalties.filter(({ status }) => status === 'decided');
}

/** A fine against which somebody has turned to an authority or court, and has no answer yet. */
export function penaltyUnderRemedy(state: Pick<RecoveryCaseState, 'penalties'>): Penalty | undefined {
  return standingPenalties(state).find(({ remedy }) => remedy !== null);
}

/** Whether a court has judged on the penalty: what is unpaid is then enforced as the judgment is, not in the window of A19. */
export function standsByJudgment({ finalSince, remedies }: Penalty): boolean {
  const last = remedies.at(-1);
  return (
    finalSince !== null &&
    (last?.outcome === 'dismissed' || (last?.remedy.kind === 'suit' && last.outcome === 'changed'))
  );
}

/** What is still to be paid on fines, surcharges and late fees, as booked. */
export function chargesOutstanding({ balances }: Pick<RecoveryCaseState, 'balances'>): MinorUnits {
  return totalsOf(ofNature(balances, 'fine', 'surcharge', 'late-fee')).outstanding;
}

/** What is still to be paid on one fine and its surcharge. */
export function outstandingOf({ balances, charges }: RecoveryCaseState, { claimId }: Penalty): MinorUnits {
  const growing = charges.filter(({ onClaim }) => onClaim === claimId).map((charge) => charge.claimId);
  return totalsOf(balances.filter((balance) => balance.claimId === claimId || growing.includes(balance.claimId)))
    .outstanding;
}

/** Whether the case has to go on for a penalty or a charge once the overpayment itself is settled. */
export function penaltyKeepsCaseOpen(state: RecoveryCaseState): boolean {
  return (
    state.penalties.some(isUndecided) ||
    penaltyUnderRemedy(state) !== undefined ||
    chargesOutstanding(state) > 0 ||
    state.penalties.some((penalty) => fineBeyondBounds(state, penalty) > 0)
  );
}

/**
 * By how much a decided fine exceeds what the law allows for what the one fined drew (B1), because it turned out to be less
 * since. What the dead drew is owed by others.
 */
export function fineBeyondBounds(state: RecoveryCaseState, penalty: Penalty): MinorUnits {
  const { fine } = rulesOf(state).charges;
  if (fine === null || penalty.status !== 'decided' || finedHasDied(state, penalty)) return ZERO;
  const highest = timesWhatWasDrawn(state, penalty, fine.highestMultiple);
  return minorUnits(Math.max(0, (fineOf(state, penalty)?.claimed ?? ZERO) - highest));
}

/** A fine of so many times what the one fined drew, as it is known now. */
export function timesWhatWasDrawn(
  state: RecoveryCaseState,
  fined: Pick<Penalty, 'addresseeId' | 'claimPeriodIds'>,
  multiple: number,
): MinorUnits {
  return portion(amountDrawnBy(state, fined), Math.round(multiple * basisPointsInWhole), 'half-up');
}

/** What may be set off: of a fine beyond its bounds only what is within them, and no surcharge on it. */
export function balancesWithinBounds(state: RecoveryCaseState, balances: readonly Balance[]): readonly Balance[] {
  return state.penalties.reduce<readonly Balance[]>((within, penalty) => {
    const beyond = fineBeyondBounds(state, penalty);
    return beyond === 0 ? within : within.map((balance) => withinBounds(state, penalty, balance, beyond));
  }, balances);
}

function withinBounds(
  { charges }: RecoveryCaseState,
  { claimId: fineId }: Penalty,
  balance: Balance,
  beyond: MinorUnits,
): Balance {
  if (balance.claimId === fineId)
    return { ...balance, outstanding: minorUnits(Math.max(0, balance.outstanding - beyond)) };
  const growsOnFine = charges.some(({ claimId, onClaim }) => claimId === balance.claimId && onClaim === fineId);
  return growsOnFine ? { ...balance, outstanding: ZERO } : balance;
}

export function fineOf({ balances }: Pick<RecoveryCaseState, 'balances'>, penalty: Penalty): Balance | undefined {
  return balances.find(({ claimId }) => claimId === penalty.claimId);
}

/** Whether the one who is fined has died: nobody else is pressed to pay in their place. */
export function finedHasDied({ people }: RecoveryCaseState, { addresseeId }: Penalty): boolean {
  return people.estates.some(({ deceased }) => deceased === addresseeId);
}

/** Days on which the surcharge does not grow: those of remedies (APL 73), and all after the death of who is fined. */
export function pausesOf({ people }: RecoveryCaseState, penalty: Penalty): readonly ChargePause[] {
  const { remedies, remedy, addresseeId } = penalty;
  const estate = people.estates.find(({ deceased }) => deceased === addresseeId);
  return [
    ...remedies.map((ended) => ({ from: ended.remedy.filedOn, until: ended.endedOn })),
    ...(remedy === null ? [] : [{ from: remedy.filedOn, until: null }]),
    ...(estate === undefined ? [] : [{ from: estate.diedOn, until: null }]),
  ];
}
