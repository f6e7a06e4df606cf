import type { PlainDate } from '../../calendar/plain-date.ts';
import { ofNature, totalsOf } from '../../ledger/booking.ts';
import type { ChargePause } from '../../ledger/daily-charge.ts';
import type { Balance } from '../../ledger/ledger.ts';
import { minorUnits, portion, ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { KeptText } from '../kept-text.ts';
import { rulesOfCase } from '../rules-of-case.ts';
import type { PenaltyStatus } from '../vocabulary.ts';
import { amountDrawnBy } from './who-is-fined.ts';

const basisPointsInWhole = 10_000;

/** How a remedy against the penalty decision ended; `silent`: the authority has not decided in time (A13). */
export const penaltyRemedyOutcomes = ['upheld', 'withdrawn', 'annulled', 'changed', 'silent'] as const;
export type PenaltyRemedyOutcome = (typeof penaltyRemedyOutcomes)[number];

/** What was said against the penalty that is announced (陈述申辩); the decision answers it. */
export interface PenaltyDefence {
  readonly receivedOn: PlainDate;
  readonly from: string;
  readonly summary: KeptText;
  /** Null until it is written. */
  readonly answer: KeptText | null;
}

export interface PenaltyHearing {
  readonly requestedOn: PlainDate;
  readonly scheduledFor: PlainDate | null;
  readonly heldOn: PlainDate | null;
  /** Day on which the request was withdrawn, or nobody came; null unless the hearing was given up. */
  readonly lapsedOn: PlainDate | null;
}

/** A request for reconsideration that is accepted, or counts as accepted (A12): the authority has to decide. */
export interface AcceptedReconsideration {
  readonly on: PlainDate;
  readonly simplified: boolean;
  /** Whether the period for the decision has been extended (A13). */
  readonly extended: boolean;
}

/** The remedy that was filed against the penalty decision; one at a time. */
export interface PenaltyRemedy {
  readonly kind: 'reconsideration' | 'suit';
  readonly filedOn: PlainDate;
  /** The authority that reconsiders; null for a suit, and where an earlier version did not ask for it. */
  readonly filedWith: string | null;
  readonly endedOn: PlainDate | null;
  readonly outcome: PenaltyRemedyOutcome | null;
  /** End of the reconsideration that a suit follows (A14); null where it is brought directly (A15). */
  readonly afterReconsideration: PlainDate | null;
  /** Null until the authority has accepted the request for reconsideration, and for a suit. */
  readonly accepted: AcceptedReconsideration | null;
}

/** The penalty proceedings of a case (行政处罚), beside the ladder, from the advance notice to the fine's enforcement. */
export interface Penalty {
  readonly status: PenaltyStatus;
  /** Who is fined. */
  readonly addresseeId: string;
  readonly multiple: number;
  /** What they drew; the fine is a multiple of it. */
  readonly baseAmount: MinorUnits;
  readonly fine: MinorUnits;
  readonly ground: KeptText;
  readonly proposedOn: PlainDate;
  readonly noticeId: string;
  readonly defences: readonly PenaltyDefence[];
  readonly hearing: PenaltyHearing | null;
  readonly decisionId: string | null;
  readonly decidedOn: PlainDate | null;
  /** The fine in the ledger; null until it is decided. */
  readonly claimId: string | null;
  /** Last day for payment, the latest where it is served again; null until service. */
  readonly payBy: PlainDate | null;
  /** Last days of the remedies; what was filed by then may become known later. Null before service, and once used up. */
  readonly reconsiderationUntil: PlainDate | null;
  readonly suitUntil: PlainDate | null;
  readonly remedy: PenaltyRemedy | null;
  /** Days on which the surcharge does not grow: those of remedies (APL 73), and all after the death of who is fined. */
  readonly pauses: readonly ChargePause[];
  /** Since when no remedy is open any more; null before. */
  readonly finalSince: PlainDate | null;
  readonly courtFiledOn: PlainDate | null;
}

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
  const { fine } = rulesOfCase(state).charges;
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
