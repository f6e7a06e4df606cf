import { laterOf, type PlainDate } from '../calendar/plain-date.ts';
import { minorUnits, ZERO } from '../money/money.ts';
import { bookingNumber, type MoneyMovement } from './amounts/money-movement.ts';
import { amountsToOrder } from './amounts/ordered-amounts.ts';
import type { Agreement, BenefitRate, Decision, IssuedDocument, RecoveryCaseState } from './case-state.ts';
import { claimPeriodNumber } from './claim-period.ts';
import { ofPurpose } from './clocks.ts';
import type { CivilSuit } from './court/civil-suit-state.ts';
import type { Deadline } from './deadline.ts';
import { documentSequence } from './paper.ts';
import { isInQuestion } from './people/kept-back.ts';
import type { Estate, PeopleState } from './people/people-state.ts';
import type { Penalty, PenaltyHearing, PenaltyRemedy } from './penalties/penalty.ts';
import type { Referral } from './police/referral.ts';
import type { Remedy } from './remedies/remedy.ts';
import { partyOf, type Addressee } from './service/addressee.ts';

/** Parts of the state that came after the first version, each as it was before anybody could record anything in it. */
const laterParts = { collaborations: [] } as const satisfies Partial<RecoveryCaseState>;
type LaterPart = keyof typeof laterParts;

type LaterPartOfAgreement = 'graceEndedOn' | 'bookingsBefore';
type AgreementOfAnyVersion = Omit<Agreement, 'replaces' | LaterPartOfAgreement> &
  Partial<Pick<Agreement, LaterPartOfAgreement>> & { readonly replaces?: AgreementOfAnyVersion | null };
type ReferralOfAnyVersion = Omit<Referral, 'materialsSignedForOn'> & Partial<Pick<Referral, 'materialsSignedForOn'>>;
type LaterPartOfDecision = 'ordered' | 'bookingsBefore';
type DecisionOfAnyVersion = Omit<Decision, LaterPartOfDecision> & Partial<Pick<Decision, LaterPartOfDecision>>;
type CivilSuitOfAnyVersion = Omit<CivilSuit, 'bookingsBefore'> & Partial<Pick<CivilSuit, 'bookingsBefore'>>;
type LaterPartOfPenaltyRemedy = 'accepted' | 'afterReconsideration' | 'filedWith';
type PenaltyRemedyOfAnyVersion = Omit<PenaltyRemedy, LaterPartOfPenaltyRemedy> &
  Partial<Pick<PenaltyRemedy, LaterPartOfPenaltyRemedy>>;
type PenaltyHearingOfAnyVersion = Omit<PenaltyHearing, 'lapsedOn'> & Partial<Pick<PenaltyHearing, 'lapsedOn'>>;
type PenaltyOfAnyVersion = Omit<Penalty, 'addresseeId' | 'hearing' | 'remedy'> &
  Partial<Pick<Penalty, 'addresseeId'>> & {
    readonly hearing: PenaltyHearingOfAnyVersion | null;
    readonly remedy: PenaltyRemedyOfAnyVersion | null;
  };
type MovementOfAnyVersion = Omit<MoneyMovement, 'paidBy'> & Partial<Pick<MoneyMovement, 'paidBy'>>;
type EstateOfAnyVersion = Omit<Estate, 'bookingsBefore'> & Partial<Pick<Estate, 'bookingsBefore'>>;
type PeopleOfAnyVersion = Omit<PeopleState, 'estates'> & { readonly estates: readonly EstateOfAnyVersion[] };
type DocumentOfAnyVersion = Omit<IssuedDocument, 'amountDue'> & Partial<Pick<IssuedDocument, 'amountDue'>>;

/** A state that this version or an earlier one has left: parts that came later can be missing. */
export type StateOfAnyVersion = Omit<
  RecoveryCaseState,
  | LaterPart
  | 'agreement'
  | 'benefitRates'
  | 'civilSuit'
  | 'decision'
  | 'documents'
  | 'moneyMovements'
  | 'penalty'
  | 'people'
  | 'referral'
> &
  Partial<Pick<RecoveryCaseState, LaterPart | 'benefitRates'>> & {
    readonly agreement: AgreementOfAnyVersion | null;
    readonly civilSuit: CivilSuitOfAnyVersion | null;
    readonly decision: DecisionOfAnyVersion | null;
    readonly referral: ReferralOfAnyVersion | null;
    readonly penalty: PenaltyOfAnyVersion | null;
    readonly documents: readonly DocumentOfAnyVersion[];
    readonly moneyMovements: readonly MovementOfAnyVersion[];
    readonly people: PeopleOfAnyVersion;
  };

/** The state with all parts of this version: a case lives longer than the version that it was opened by. */
export function completed(state: StateOfAnyVersion): RecoveryCaseState {
  const { agreement, civilSuit, decision, documents, people, referral, addressees } = state;
  const moneyMovements = state.moneyMovements.map((movement) => ({ paidBy: null, ...movement }));
  const penalty = state.penalty === null ? null : completedPenalty(addressees, state.penalty);
  const issuedOn = documents.find(({ id }) => id === decision?.documentId)?.issuedOn ?? null;
  return withRightsOfParties({
    ...laterParts,
    benefitRates: ratesOf(state),
    ...state,
    deadlines: state.deadlines.map((deadline) => ofTheFined(state, penalty, released(deadline))),
    moneyMovements,
    people: { ...people, estates: people.estates.map((estate) => completedEstate(state, estate, moneyMovements)) },
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

const isOfService = ofPurpose('service-proof', 'public-notice-service');

/** What a guardian or proxy was served with once ran for them; it runs for the party on whose side they stand. */
function withRightsOfParties(state: RecoveryCaseState): RecoveryCaseState {
  const { addressees, deadlines, decision, remedy, remedies, beingHeard } = state;
  const partyIds = new Map(addressees.map((addressee) => [addressee.id, partyOf(addressees, addressee).id]));
  const partyId = (id: string): string => partyIds.get(id) ?? id;
  const ofParty = <Held extends { readonly addresseeId: string }>(held: Held): Held => ({
    ...held,
    addresseeId: partyId(held.addresseeId),
  });
  const remedyOfParty = (each: Remedy): Remedy => ({
    ...ofParty(each),
    filedWithin: ofParty(each.filedWithin),
    blocks: each.blocks.map(ofParty),
  });
  return {
    ...state,
    deadlines: deadlines.map((deadline) =>
      deadline.addressee === null || isOfService(deadline)
        ? deadline
        : { ...deadline, addressee: partyId(deadline.addressee) },
    ),
    decision: decision === null ? null : { ...decision, endedRights: decision.endedRights.map(ofParty) },
    remedy: remedy === null ? null : remedyOfParty(remedy),
    remedies: remedies.map((ended) => ({ ...ended, remedy: remedyOfParty(ended.remedy) })),
    beingHeard: {
      defences: beingHeard.defences.map(ofParty),
      hearings: beingHeard.hearings.map(ofParty),
      hearingRightsEnded: beingHeard.hearingRightsEnded.map(ofParty),
    },
  };
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

function completedPenalty(addressees: readonly Addressee[], penalty: PenaltyOfAnyVersion): Penalty {
  const { hearing, remedy } = penalty;
  return {
    addresseeId: finedAtFirst(addressees, penalty),
    ...penalty,
    hearing: hearing === null ? null : { lapsedOn: null, ...hearing },
    remedy: remedy === null ? null : { accepted: null, afterReconsideration: null, filedWith: null, ...remedy },
  };
}

const isOfTheFined = ofPurpose('fine-payment', 'penalty-reconsideration', 'penalty-suit');

/** Earlier versions named nobody for the periods of a fine that began again: they are of the one fined who lives. */
function ofTheFined(
  { people }: Pick<StateOfAnyVersion, 'people'>,
  penalty: Penalty | null,
  deadline: Deadline,
): Deadline {
  if (penalty === null || deadline.addressee !== null || !isOfTheFined(deadline)) return deadline;
  const hasDied = people.estates.some(({ deceased }) => deceased === penalty.addresseeId);
  return hasDied ? deadline : { ...deadline, addressee: penalty.addresseeId };
}

/** A penalty that names nobody yet is that of the first who could be fined on the day on which it was proposed. */
function finedAtFirst(addressees: readonly Addressee[], { proposedOn }: PenaltyOfAnyVersion): string {
  const couldBeFined = ({ role, until }: Addressee): boolean =>
    (role === 'person' || role === 'drawer') && (until === null || until > proposedOn);
  return (addressees.find(couldBeFined) ?? addressees[0])?.id ?? 'R1';
}

/** Of earlier versions the day alone is known on which a death became known: the dead are served no more from then on. */
function completedEstate(
  { addressees }: Pick<StateOfAnyVersion, 'addressees'>,
  estate: EstateOfAnyVersion,
  movements: readonly MoneyMovement[],
): Estate {
  const knownOn = addressees.find(({ id }) => id === estate.deceased)?.until ?? null;
  return { bookingsBefore: bookedUntil(movements, knownOn), ...estate };
}

function completedAgreement(
  { replaces, ...agreement }: AgreementOfAnyVersion,
  movements: readonly MoneyMovement[],
): Agreement {
  return {
    graceEndedOn: null,
    bookingsBefore: bookedUntil(movements, agreement.concludedOn),
    ...agreement,
    replaces: replaces == null ? null : completedAgreement(replaces, movements),
  };
}

/** What had been booked before a day on which something was agreed or decided: of earlier versions the day alone is known. */
function bookedUntil(movements: readonly MoneyMovement[], day: PlainDate | null): number {
  if (day === null) return 0;
  return Math.max(0, ...movements.filter(({ movedOn }) => movedOn <= day).map(bookingNumber));
}
