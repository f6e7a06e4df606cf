import { laterOf } from '../../calendar/plain-date.ts';
import { minorUnits, ZERO } from '../../money/money.ts';
import { amountsToOrder } from '../amounts/ordered-amounts.ts';
import type { BenefitRate } from '../benefit-state.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { claimPeriodNumber } from '../claim-period.ts';
import type { CivilSuit } from '../court/civil-suit-state.ts';
import type { Deadline } from '../deadline.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { documentSequence } from '../paper.ts';
import { isInQuestion } from '../people/kept-back.ts';
import type { PeopleState } from '../people/people-state.ts';
import type { Referral } from '../police/referral.ts';
import type { Decision } from '../stages/decision-state.ts';
import type { AnyVersion } from './any-version.ts';
import {
  bookedUntil,
  completedAgreement,
  completedEstate,
  completedMovement,
  type AgreementOfAnyVersion,
  type EstateOfAnyVersion,
  type MovementOfAnyVersion,
} from './completed-bookings.ts';
import { completedPenalty, ofTheFined, type PenaltyOfAnyVersion } from './completed-penalty.ts';
import { withRightsOfParties } from './rights-of-parties.ts';

/** Parts of the state that came after the first version, each as it was before anybody could record anything in it. */
const laterParts = { collaborations: [] } as const satisfies Partial<RecoveryCaseState>;
type LaterPart = keyof typeof laterParts;

type DecisionOfAnyVersion = AnyVersion<Decision, 'ordered' | 'bookingsBefore'>;
type PeopleOfAnyVersion = Omit<PeopleState, 'estates'> & { readonly estates: readonly EstateOfAnyVersion[] };

/** A state that this version or an earlier one has left: parts that came later can be missing. */
export type StateOfAnyVersion = Omit<
  RecoveryCaseState,
  | LaterPart
  | 'agreement'
  | 'benefitRates'
  | 'civilSuit'
  | 'counters'
  | 'decision'
  | 'documents'
  | 'moneyMovements'
  | 'penalty'
  | 'people'
  | 'referral'
> &
  Partial<Pick<RecoveryCaseState, LaterPart | 'benefitRates'>> & {
    readonly agreement: AgreementOfAnyVersion | null;
    readonly civilSuit: AnyVersion<CivilSuit, 'bookingsBefore'> | null;
    readonly counters: AnyVersion<RecoveryCaseState['counters'], 'text'>;
    readonly decision: DecisionOfAnyVersion | null;
    readonly referral: AnyVersion<Referral, 'materialsSignedForOn'> | null;
    readonly penalty: PenaltyOfAnyVersion | null;
    readonly documents: readonly AnyVersion<IssuedDocument, 'amountDue'>[];
    readonly moneyMovements: readonly MovementOfAnyVersion[];
    readonly people: PeopleOfAnyVersion;
  };

/** The state with all parts of this version: a case lives longer than the version that it was opened by. */
export function completed(state: StateOfAnyVersion): RecoveryCaseState {
  const { agreement, civilSuit, decision, documents, people, referral, addressees } = state;
  const moneyMovements = state.moneyMovements.map(completedMovement);
  const penalty = state.penalty === null ? null : completedPenalty(addressees, state.penalty);
  const issuedOn = documents.find(({ id }) => id === decision?.documentId)?.issuedOn ?? null;
  return withRightsOfParties({
    ...laterParts,
    benefitRates: ratesOf(state),
    ...state,
    counters: { text: 0, ...state.counters },
    deadlines: state.deadlines.map((deadline) => ofTheFined(people.estates, penalty, released(deadline))),
    moneyMovements,
    people: { ...people, estates: people.estates.map((estate) => completedEstate(addressees, estate, moneyMovements)) },
    agreement: agreement === null ? null : completedAgreement(agreement, moneyMovements),
    documents: documents.map((document) => ({
      amountDue: document.id === decision?.documentId ? decision.amount : null,
      ...document,
    })),
    civilSuit:
      civilSuit === null
        ? null
        : { bookingsBefore: bookedUntil(moneyMovements, civilSuit.title?.on ?? civilSuit.filedOn), ...civilSuit },
    decision:
      decision === null
        ? null
        : {
            ordered: orderedBefore(state, decision),
            bookingsBefore: bookedUntil(moneyMovements, issuedOn),
            ...decision,
          },
    penalty,
    referral: referral === null ? null : { materialsSignedForOn: null, ...referral },
  });
}

/** Earlier versions kept only since when the benefit is not paid, and that one goes on since the confirmation. */
function ratesOf(state: Omit<StateOfAnyVersion, 'benefitRates'>): readonly BenefitRate[] {
  const { benefitPayment, confirmation, people } = state;
  if (benefitPayment.status === 'paid' || benefitPayment.since === null) return [];
  const paidAgain = people.suspension?.outcome === 'paid-back' && confirmation !== null;
  const since = paidAgain ? laterOf(benefitPayment.since, confirmation.on) : benefitPayment.since;
  const continuing = confirmation?.continuingBenefit ?? null;
  const stopped = { since, monthlyAmount: ZERO };
  return confirmation !== null && continuing !== null && isInQuestion(state, continuing)
    ? [stopped, { since: confirmation.on, monthlyAmount: continuing.monthlyAmount }]
    : [stopped];
}

/** Earlier versions held the day of a hearing, which no hold moves; it is the day that was announced. */
function released(deadline: Deadline): Deadline {
  return deadline.purpose === 'hearing-day' && deadline.status === 'on-hold'
    ? { ...deadline, status: 'running', remaining: null }
    : deadline;
}

/**
 * What a decision orders for each claim period, where that was not kept: all that is claimed, unless the claim was changed
 * after it. Then the periods are taken as they came to the case, up to what the decision orders in all.
 */
function orderedBefore(state: StateOfAnyVersion, { documentId, amount, recoveredBefore }: DecisionOfAnyVersion) {
  if (documentId === null || amount === null) return [];
  const claimed = amountsToOrder(state);
  const changedSince = state.documents.some(
    ({ id, kind }) => kind === 'claim-amendment' && documentSequence(id) > documentSequence(documentId),
  );
  if (!changedSince) return claimed;
  let left = amount + recoveredBefore;
  return claimed
    .toSorted((one, other) => claimPeriodNumber(one.claimPeriodId) - claimPeriodNumber(other.claimPeriodId))
    .flatMap((period) => {
      const ordered = minorUnits(Math.min(left, period.amount));
      left -= ordered;
      return ordered === 0 ? [] : [{ ...period, amount: ordered }];
    });
}
