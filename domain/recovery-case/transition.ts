import type { PlainDate } from '../calendar/plain-date.ts';
import { dateAt } from '../calendar/time-zone.ts';
import { applyPostings, emptyBalance, movementOn } from '../ledger/booking.ts';
import type { ClaimNature, LedgerPosting, LedgerTransaction, LedgerTransactionKind } from '../ledger/ledger.ts';
import { formatAmountForReading, minorUnits, type MinorUnits } from '../money/money.ts';
import { ladderSettings, type LadderSettings, type Rulebook } from '../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { isLive, type Deadline } from './deadline.ts';
import type { DocumentRequest } from './document-request.ts';
import type { GatedAct } from './gates/approval.ts';
import type { IssuedDocument } from './issued-document.ts';
import { digestOfWords, type KeptText, type Words, type WrittenText } from './kept-text.ts';
import type { ProcessNature } from './process-nature.ts';
import { rulesOfCase } from './rules-of-case.ts';
import type { Addressee } from './service/addressee.ts';
import type { TimelineAuthor, TimelineEntry, TimelineKind } from './timeline.ts';
import type { TransitionCause, TransitionRecord } from './transition-record.ts';
import type { ClosingOutcome, RungOfLadder } from './vocabulary.ts';

/** A point of the workflow's clock, with the day it falls on in the office's time zone. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly on: PlainDate;
}

export function momentOf(state: Pick<RecoveryCaseState, 'opening'>, at: number): Moment {
  return { at, on: dateAt(at, state.opening.office.timeZone) };
}

/** Where the case goes when the rule that is being applied has said all it has to say. */
export type Destination = { readonly kind: 'stage'; readonly stage: RungOfLadder } | Closes;

export interface Closes {
  readonly kind: 'close';
  readonly outcome: ClosingOutcome;
  readonly reason: Words;
}

/** A document that has been served on a party, or on whoever acts for them. */
export interface Served {
  readonly document: IssuedDocument;
  readonly party: Addressee;
  readonly servedOn: PlainDate;
}

interface BookingWords {
  readonly text: string;
  readonly reference?: string | null;
  /** Transaction that is taken back. */
  readonly reverses?: string;
  /** Day on which the money came in or went out, where that was before the booking. */
  readonly movedOn?: PlainDate;
  /** The party who has paid, where that is known. */
  readonly paidBy?: string | null;
  readonly legalBasis?: string | null;
}

interface Remark {
  readonly author?: TimelineAuthor;
  readonly legalBasis?: string | null;
  readonly deadlineId?: string | null;
  readonly documentId?: string | null;
}

/**
 * One step of a case from one recorded state to the next. The rules of the procedure speak through it: they change the
 * state, start and end clocks, issue documents, book money and leave entries; nothing reaches the outside before
 * `record()` is handed over. A transition that is thrown away has changed nothing.
 */
export class Transition {
  readonly nature: ProcessNature;
  readonly moment: Moment;
  #state: RecoveryCaseState;
  #destination: Destination | null = null;
  #approved: GatedAct | null = null;
  #served: readonly Served[] = [];
  readonly #cause: TransitionCause;
  readonly #timeline: TimelineEntry[] = [];
  readonly #deadlines = new Map<string, Deadline>();
  readonly #ledger: LedgerTransaction[] = [];
  readonly #documents: DocumentRequest<KeptText>[] = [];
  readonly #texts: WrittenText[] = [];

  constructor(nature: ProcessNature, state: RecoveryCaseState, cause: TransitionCause, moment: Moment) {
    this.nature = nature;
    this.#state = { ...state, revision: state.revision + 1 };
    this.#cause = cause;
    this.moment = moment;
  }

  get state(): RecoveryCaseState {
    return this.#state;
  }

  get today(): PlainDate {
    return this.moment.on;
  }

  /** The rulebook of the case as its office applies it. */
  get rules(): Rulebook {
    return rulesOfCase(this.#state);
  }

  /** Settings of the ladder; a rulebook without the ladder cannot carry a case. */
  get settings(): LadderSettings {
    return ladderSettings(this.rules);
  }

  change(
    part: Partial<Omit<RecoveryCaseState, 'revision' | 'counters' | 'deadlines' | 'balances' | 'owedBack'>>,
  ): void {
    this.#state = { ...this.#state, ...part };
  }

  /** Leaves an entry in the timeline; without an author the system speaks, as a consequence of what set this off. */
  say(kind: TimelineKind, text: string, remark: Remark = {}): void {
    const sequence = this.#count('timeline');
    this.#timeline.push({
      sequence,
      kind,
      author: remark.author ?? { kind: 'system' },
      on: this.moment.on,
      at: this.moment.at,
      text,
      legalBasis: remark.legalBasis ?? null,
      deadlineId: remark.deadlineId ?? null,
      documentId: remark.documentId ?? null,
    });
  }

  /** An alert asks a person to look; nothing else happens by itself. */
  alert(text: string, legalBasis: string | null = null): void {
    this.say('alert', text, { legalBasis });
  }

  /** Keeps a text that a person wrote: its words go into the record, and the case refers to them. */
  keep(words: Words): KeptText {
    if (typeof words !== 'string') return words;
    const text = { textId: `T${this.#count('text')}`, sha256: digestOfWords(words), length: words.length };
    this.#texts.push({ ...text, words });
    return text;
  }

  /** Ends the rule that is being applied by moving on; the last word counts. */
  moveTo(stage: RungOfLadder): void {
    this.#destination = { kind: 'stage', stage };
  }

  close(outcome: ClosingOutcome, reason: Words): void {
    this.#destination = { kind: 'close', outcome, reason };
  }

  /** Whether the rule that is being applied closes the case. */
  get closes(): boolean {
    return this.#destination?.kind === 'close';
  }

  /** Whether the rule that is being applied moves the case to another stage. */
  get moves(): boolean {
    return this.#destination?.kind === 'stage';
  }

  /** A step that waited for a second person has been approved and is taken now. */
  resume(act: GatedAct): void {
    this.#approved = act;
  }

  /** Takes the approved step, once. */
  takeApproved(): GatedAct | null {
    const act = this.#approved;
    this.#approved = null;
    return act;
  }

  /** What hangs on the service of a document follows once the rule that is being applied has said all it has to say. */
  followService(served: Served): void {
    this.#served = [...this.#served, served];
  }

  /** Takes what has been served, once. */
  takeServed(): readonly Served[] {
    const served = this.#served;
    this.#served = [];
    return served;
  }

  /** Takes the destination that a rule has set, once. */
  takeDestination(): Destination | null {
    const destination = this.#destination;
    this.#destination = null;
    return destination;
  }

  nextDeadlineId(): string {
    return `D${this.#count('deadline')}`;
  }

  /** Puts a deadline that is new or has changed; one that no longer runs leaves the state and stays in the record. */
  putDeadline(deadline: Deadline): void {
    const others = this.#state.deadlines.filter((other) => other.id !== deadline.id);
    this.#state = { ...this.#state, deadlines: isLive(deadline) ? [...others, deadline] : others };
    this.#deadlines.set(deadline.id, deadline);
  }

  nextApproval(): number {
    return this.#count('approval');
  }

  nextDocumentSequence(): number {
    return this.#count('document');
  }

  /** A number that is out already is not given again. */
  passDocumentSequence(sequence: number): void {
    const { counters } = this.#state;
    const document = Math.max(counters.document, sequence);
    this.#state = { ...this.#state, counters: { ...counters, document } };
  }

  putDocument(request: DocumentRequest<KeptText>): void {
    this.#documents.push(request);
  }

  /** Books a transaction and says so; no postings, no transaction. */
  book(kind: LedgerTransactionKind, postings: readonly LedgerPosting[], words: BookingWords): LedgerTransaction | null {
    if (postings.length === 0) return null;
    const transaction: LedgerTransaction = {
      id: `L${this.#count('transaction')}`,
      kind,
      bookedOn: this.today,
      reference: words.reference ?? null,
      reverses: words.reverses ?? null,
      postings,
    };
    this.#ledger.push(transaction);
    this.#state = {
      ...this.#state,
      balances: applyPostings(this.#state.balances, postings),
      owedBack: minorUnits(this.#state.owedBack + movementOn('owed-back', postings)),
      backPayDue: minorUnits(this.#state.backPayDue + movementOn('back-pay-due', postings)),
    };
    const moved = { movedOn: words.movedOn ?? this.today, paidBy: words.paidBy ?? null };
    this.#state = { ...this.#state, ...this.nature.afterBooking(this.#state, transaction, moved) };
    this.say('ledger', words.text, { legalBasis: words.legalBasis ?? null });
    return transaction;
  }

  /** Whether money was booked so far. */
  get hasBooked(): boolean {
    return this.#ledger.length > 0;
  }

  /** Opens accounts for a claim that is no claim period: a fine, a surcharge, a late fee. */
  openClaim(claimId: string, nature: ClaimNature): void {
    this.#state = { ...this.#state, balances: [...this.#state.balances, emptyBalance(claimId, nature)] };
    this.orderBalances();
  }

  /**
   * Keeps a balance for every claim period, in the order in which payments are allocated: by nature as the rulebook says,
   * then the oldest period first.
   */
  orderBalances(): void {
    const { claimPeriods, balances } = this.#state;
    const periods = new Map(claimPeriods.map(({ id }, index) => [id, index]));
    const natures = this.settings.allocationOrder;
    const known = new Set(balances.map(({ claimId }) => claimId));
    const added = claimPeriods.filter(({ id }) => !known.has(id));
    this.#state = {
      ...this.#state,
      balances: [...balances, ...added.map(({ id }) => emptyBalance(id))].toSorted(
        (one, other) =>
          natures.indexOf(one.nature) - natures.indexOf(other.nature) ||
          (periods.get(one.claimId) ?? 0) - (periods.get(other.claimId) ?? 0),
      ),
    };
  }

  /** Citation of a rule of the case's rulebook that is no period, such as A2; null where the rulebook has none. */
  law(row: string): string | null {
    return this.rules.thresholds.find(({ id }) => id === row)?.legalBasis ?? null;
  }

  /** An amount as people read it, in the case's currency. */
  money(amount: MinorUnits): string {
    return formatAmountForReading(amount, this.#state.opening.currency);
  }

  record(): TransitionRecord {
    return {
      caseId: this.#state.opening.caseId,
      revision: this.#state.revision,
      at: this.moment.at,
      on: this.moment.on,
      cause: this.#cause,
      state: this.#state,
      timeline: this.#timeline,
      deadlines: [...this.#deadlines.values()],
      ledger: this.#ledger,
      documents: this.#documents,
      texts: this.#texts,
    };
  }

  #count(counter: keyof RecoveryCaseState['counters']): number {
    const next = this.#state.counters[counter] + 1;
    this.#state = { ...this.#state, counters: { ...this.#state.counters, [counter]: next } };
    return next;
  }
}
