import { message } from './messages.ts';
import { announcedPeriods, newDocument } from '../kernel/new-document.ts';
import { documentById } from '../kernel/process-document.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { totalsOf, type Totals } from '../ledger/booking.ts';
import { smallerOf, type MinorUnits } from '../money/money.ts';
import type { PeriodId } from '../rulebooks/row-ids.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { Deadline, Transition } from './recovery-case.ts';
import type { Reason } from '../kernel/kept-text.ts';
import type { Office } from '../kernel/office.ts';
import { documentNature, type DocumentKind } from './document-kinds.ts';
import type { DocumentParticulars } from './document-particulars.ts';
import type { DocumentEstate, DocumentRequest } from './document-request.ts';
import type { DocumentReference, IssuedDocument } from './issued-document.ts';
import { periodsOwedBy } from './people/debtors.ts';
import { amountAskedOf } from './people/liability.ts';
import { isOwedByDifferentPeople } from './people/payer.ts';
import { personNow } from './people/person-now.ts';
import { overpaymentOf } from './overpayment.ts';
import { amountDecided, amountPursued } from './pursuit.ts';
import { restingOn } from './resting-on.ts';
import { presentParties, standsFor, type Addressee } from './service/addressee.ts';

/** Version of the wording that new documents are issued in; documents already issued keep theirs. */
const currentTemplateVersion = 1;

interface DocumentContent {
  readonly particulars: DocumentParticulars<Reason>;
  /** Clocks running now whose last day the document has to print. */
  readonly deadlines?: readonly Deadline[];
  /** Periods that start with service, printed with their length. */
  readonly periods?: readonly PeriodId[];
  /** Who issues it, where its kind alone does not say: a hearing on a penalty is the department's. */
  readonly issuedBy?: 'department';
  /** The addressee whom alone it concerns, with what they owe themselves; left out, all who owe, with the whole claim. */
  readonly concerns?: string;
  /** Of what they owe, the claim periods that it is about; null or left out: all. */
  readonly forPeriods?: readonly string[] | null;
  /** The act in whose place it is issued. */
  readonly inPlaceOf?: { readonly documentId: string | null } | undefined;
}

/** Issues a document: numbers it, fixes its content, and hands it to rendering and dispatch. */
export function issueDocument(t: Transition, content: DocumentContent): IssuedDocument {
  const { kind } = content.particulars;
  const document: IssuedDocument = {
    ...newDocument(t, kind, documentNature(kind), content.periods ?? []),
    amountDue: claimShown(t.state, content).amountDue,
    services: [],
  };
  t.putDocument(requestOf(t, document, content));
  t.change({ documents: [...t.state.documents, document] });
  t.say('document-issued', message('document-issued', { kind, number: document.number }), { documentId: document.id });
  return document;
}

/** Number of a document within its case, in the order of issue. */
export function documentSequence(id: IssuedDocument['id']): number {
  return Number(id.slice(1));
}

/** The latest document of a kind. */
export function latestDocument(state: RecoveryCaseState, kind: DocumentKind): IssuedDocument | undefined {
  return state.documents.findLast((document) => document.kind === kind);
}

/** Day on which the decision was served on the last of those whom it is to be served on; null before. */
export function decisionServedOn(state: Pick<RecoveryCaseState, 'decision' | 'documents'>): PlainDate | null {
  const { decision } = state;
  return decision?.documentId == null ? null : (documentById(state, decision.documentId)?.servedOn ?? null);
}

export function referenceTo(document: IssuedDocument): DocumentReference {
  const { kind, number, issuedOn, servedOn, serviceWay } = document;
  return { kind, number, issuedOn, servedOn, serviceWay };
}

function requestOf(t: Transition, document: IssuedDocument, content: DocumentContent): DocumentRequest<Reason> {
  const { state } = t;
  const { opening } = state;
  return {
    id: document.id,
    processId: opening.processId,
    processNumber: opening.number,
    kind: document.kind,
    number: document.number,
    templateVersion: currentTemplateVersion,
    issuedOn: document.issuedOn,
    office: decidingOffice(t, content),
    person: personNow(state),
    estates: estatesOf(state),
    scheme: opening.scheme,
    violation: opening.violation,
    currency: opening.currency,
    benefitContinues: state.confirmation?.continuingBenefit != null,
    ...claimShown(state, content),
    ...replacing(state, content),
    dates: (content.deadlines ?? []).map(({ rule, due, provisional, legalBasis }) => ({
      rule,
      due,
      provisional,
      legalBasis,
    })),
    periods: announcedPeriods(t, content.periods ?? []),
    particulars: content.particulars,
  };
}

function replacing(
  state: RecoveryCaseState,
  { inPlaceOf }: Pick<DocumentContent, 'inPlaceOf'>,
): Pick<DocumentRequest, 'replaces'> {
  const document = inPlaceOf?.documentId == null ? undefined : documentById(state, inPlaceOf.documentId);
  return document === undefined ? {} : { replaces: referenceTo(document) };
}

type ClaimShown = Pick<DocumentRequest, 'addressees' | 'claimPeriods' | 'amountDue' | 'shares'> & Totals;

function claimShown(state: RecoveryCaseState, { particulars, concerns, forPeriods }: DocumentContent): ClaimShown {
  return concerns === undefined
    ? wholeClaim(state, particulars.kind)
    : claimAgainst(state, concerns, forPeriods ?? null);
}

function wholeClaim(state: RecoveryCaseState, kind: DocumentKind): ClaimShown {
  const amountDue = amountAskedBy(kind, state);
  return {
    addressees: presentAddressees(state),
    claimPeriods: periodsClaimed(state),
    ...overpaymentOf(state),
    amountDue,
    ...(eachOwesAll(state, amountDue) ? {} : { shares: sharesOf(state) }),
  };
}

const periodsClaimed = restingOn(['claimPeriods'], ({ claimPeriods }) =>
  claimPeriods.filter(({ amount }) => amount > 0),
);

/** Each party can be asked for all that is due, up to the value of what they inherited. */
function eachOwesAll(state: RecoveryCaseState, amountDue: MinorUnits): boolean {
  const owesAll = (party: Addressee): boolean =>
    amountAskedOf(state, party) >= smallerOf(party.liabilityCap ?? amountDue, amountDue);
  return !isOwedByDifferentPeople(state) && presentParties(state.addressees).every(owesAll);
}

/** What one addressee owes themselves, and whoever acts for them. */
function claimAgainst(state: RecoveryCaseState, addresseeId: string, forPeriods: readonly string[] | null): ClaimShown {
  const owed = periodsOwedBy(state, addresseeId);
  const periods = forPeriods === null ? owed : owed.filter(({ id }) => forPeriods.includes(id));
  const totals = totalsOf(state.balances.filter(({ claimId }) => periods.some(({ id }) => id === claimId)));
  return {
    addressees: presentAddressees(state).filter((each) => standsFor(state.addressees, each, addresseeId)),
    claimPeriods: periods.filter(({ amount }) => amount > 0),
    ...totals,
    amountDue: smallerOf(totals.outstanding, amountPursued(state)),
  };
}

function presentAddressees({ addressees }: RecoveryCaseState): readonly Addressee[] {
  return addressees.filter(({ until }) => until === null);
}

/** The estates of all who owed and have died; nobody has taken up that of a person who was dead when the case was opened. */
function estatesOf({ addressees, people }: RecoveryCaseState): readonly DocumentEstate[] {
  return addressees.flatMap((deceased) => {
    const estate = people.estates.find((each) => each.deceased === deceased.id);
    const diedOn = estate?.diedOn ?? (deceased.role === 'person' ? people.personDiedOn : null);
    return diedOn === null ? [] : [{ deceased, diedOn, heirs: estate?.heirs ?? [] }];
  });
}

/** What is asked of each who still owes: heirs and those who drew owe for different periods (D4, D5), or one has paid. */
function sharesOf(state: RecoveryCaseState): NonNullable<DocumentRequest['shares']> {
  return state.addressees
    .map((addressee) => ({ addresseeId: addressee.id, amount: amountAskedOf(state, addressee) }))
    .filter(({ amount }) => amount > 0);
}

/**
 * The office with the authority that has the power for what the document is about: penalties and transfers to the police are
 * always the department's (B6), recovery is decided by the department or the agency itself (D8, open point 1).
 */
function decidingOffice(t: Transition, content: DocumentContent): Office {
  const { office } = t.state.opening;
  const isOfDepartment = (content.issuedBy ?? documentNature(kindServed(content)).issuedBy) === 'department';
  return t.settings.decidingBody === 'agency' && !isOfDepartment
    ? { ...office, decidingAuthority: office.name }
    : office;
}

/** What another document is served by, or taken back, goes out in the name of whoever issues that. */
function kindServed({ particulars }: DocumentContent): DocumentKind {
  if (particulars.kind === 'act-withdrawal') return particulars.withdrawn.kind;
  const serves = 'serves' in particulars ? particulars.serves : null;
  return serves?.kind ?? particulars.kind;
}

function amountAskedBy(kind: DocumentKind, state: RecoveryCaseState): MinorUnits {
  return documentNature(kind).asksForWhatWasDecided === true ? amountDecided(state) : amountPursued(state);
}
