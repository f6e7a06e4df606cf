import type { Message } from '../message.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { LedgerTransaction } from '../ledger/ledger.ts';
import { formatAmountForReading, type MinorUnits, type Money } from '../money/money.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { ActingPerson } from './acting-person.ts';
import { isLive, type Deadline } from './clocks/deadline.ts';
import type { GatedAct } from './gates/approval.ts';
import { digestOfWords, type KeptText, type Reason, type Words, type WrittenText } from './kept-text.ts';
import type { Moment } from './moment.ts';
import type { DecidedOnStopped } from './pre-flight/stopped-step.ts';
import { idOfEvent, keyOfEvent, type ProcessEvent } from './process-event.ts';
import type { ProcessNature } from './process-nature.ts';
import type { Counters, ProcessState } from './process-state.ts';
import type { ProcessTypes } from './process-types.ts';
import { rulesOf } from './rules-of-process.ts';
import type { TimelineAuthor, TimelineEntry, TimelineKind } from './timeline.ts';
import type { TransitionCause, TransitionRecord } from './transition-record.ts';

/** Where the process goes when the rule that is being applied has said all it has to say. */
export type Destination<P extends ProcessTypes<P>> =
  { readonly kind: 'stage'; readonly stage: P['enteredStage'] } | Closes<P>;

export interface Closes<P extends ProcessTypes<P>> {
  readonly kind: 'close';
  readonly outcome: P['outcome'];
  readonly reason: Reason;
}

/** Parts of a state that have ways of their own to change. */
type Guarded = 'revision' | 'counters' | 'deadlines';

/** What a rule may change of a state: what every process has, and what this kind has besides. */
type Changes<P extends ProcessTypes<P>> =
  Partial<Omit<ProcessState<P>, Guarded>> | Partial<Omit<P['state'], Guarded | keyof P['accounts']>>;

interface Remark {
  readonly author?: TimelineAuthor;
  readonly legalBasis?: string | null;
  readonly deadlineId?: string | null;
  readonly documentId?: string | null;
}

/**
 * One step of a process from one recorded state to the next. The rules of the procedure speak through it: they change the
 * state, start and end clocks, issue documents, book money and leave entries; nothing reaches the outside before
 * `record()` is handed over. A transition that is thrown away has changed nothing.
 */
export class Transition<P extends ProcessTypes<P>> {
  readonly nature: ProcessNature<P>;
  readonly moment: Moment;
  #state: P['state'];
  #destination: Destination<P> | null = null;
  #approved: GatedAct<P> | null = null;
  #decidedOnStopped: DecidedOnStopped<P> | null = null;
  #sequels: readonly P['sequel'][] = [];
  readonly #stagesEntered: P['state']['stage'][];
  readonly #cause: TransitionCause<P>;
  readonly #timeline: TimelineEntry[] = [];
  readonly #deadlines = new Map<string, Deadline<P>>();
  readonly #ledger: LedgerTransaction[] = [];
  readonly #documents: P['documentRequest'][] = [];
  readonly #texts: WrittenText[] = [];
  readonly #lawsCited = new Set<string>();
  readonly #events: (P['sends'] & ProcessEvent)[] = [];

  constructor(nature: ProcessNature<P>, state: P['state'], cause: TransitionCause<P>, moment: Moment) {
    this.nature = nature;
    this.#state = { ...state, revision: state.revision + 1 };
    this.#cause = cause;
    this.moment = moment;
    this.#stagesEntered = cause.kind === 'opening' ? [state.stage] : [];
  }

  get state(): P['state'] {
    return this.#state;
  }

  get today(): PlainDate {
    return this.moment.on;
  }

  /** The clock that has run out and acts; null where something else has set this off. */
  get acting(): Deadline<P> | null {
    return this.#cause.kind === 'deadline' ? (this.#deadlines.get(this.#cause.deadlineId) ?? null) : null;
  }

  /** The rulebook of the process as its office applies it. */
  get rules(): Rulebook {
    return rulesOf(this.#state);
  }

  /** What the law leaves to the office, for this kind of process. */
  get settings(): P['settings'] {
    return this.nature.settings(this.rules);
  }

  /** Who has given the command that this step carries out, or has opened the process; null where no person has. */
  get givenBy(): ActingPerson | null {
    return this.#cause.kind === 'command' || this.#cause.kind === 'opening' ? this.#cause.actor : null;
  }

  change(part: Changes<P>): void {
    if ('stage' in part && part.stage !== undefined) this.#enter(part.stage);
    this.#state = { ...this.#state, ...part };
  }

  /** Changes what bookings alone change. */
  changeAccounts(part: Partial<P['accounts']>): void {
    this.#state = { ...this.#state, ...part };
  }

  /** Leaves an entry in the timeline; without an author the system speaks, as a consequence of what set this off. */
  say(kind: TimelineKind, said: Message, remark: Remark = {}): void {
    const sequence = this.#count('timeline');
    this.#timeline.push({
      sequence,
      kind,
      author: remark.author ?? { kind: 'system' },
      on: this.moment.on,
      at: this.moment.at,
      message: said,
      legalBasis: remark.legalBasis ?? null,
      deadlineId: remark.deadlineId ?? null,
      documentId: remark.documentId ?? null,
    });
  }

  /** An alert asks a person to look; nothing else happens by itself. */
  alert(said: Message, legalBasis: string | null = null): void {
    this.say('alert', said, { legalBasis });
  }

  /** Keeps a text that a person wrote: its words go into the record, and the process refers to them. */
  keep(words: Words): KeptText {
    if (typeof words !== 'string') return words;
    const text = { textId: `T${this.#count('text')}`, sha256: digestOfWords(words), length: words.length };
    this.#texts.push({ ...text, words });
    return text;
  }

  /** Tells another process something, once this step is recorded. */
  send(event: P['sends']): void {
    const { opening, revision } = this.#state;
    const key = keyOfEvent(opening.processId, idOfEvent(revision, this.#events.length + 1));
    this.#events.push({ ...event, key });
  }

  /** Ends the rule that is being applied by moving on; the last word counts. */
  moveTo(stage: P['enteredStage']): void {
    this.#destination = { kind: 'stage', stage };
  }

  close(outcome: P['outcome'], reason: Reason): void {
    this.#destination = { kind: 'close', outcome, reason };
  }

  /** Whether the rule that is being applied closes the process. */
  get closes(): boolean {
    return this.#destination?.kind === 'close';
  }

  /** Whether the rule that is being applied moves the process to another stage. */
  get moves(): boolean {
    return this.#destination?.kind === 'stage';
  }

  /** A step that waited for a second person has been approved and is taken now. */
  resume(act: GatedAct<P>): void {
    this.#approved = act;
  }

  /** Takes the approved step, once. */
  takeApproved(): GatedAct<P> | null {
    const act = this.#approved;
    this.#approved = null;
    return act;
  }

  /** A person decides on a step that a check has stopped. */
  decideOnStopped(decided: DecidedOnStopped<P>): void {
    this.#decidedOnStopped = decided;
  }

  get decidedOnStopped(): DecidedOnStopped<P> | null {
    return this.#decidedOnStopped;
  }

  /** Whether a person takes such a step now, whatever speaks against it. */
  takesAllTheSame(burden: P['burden']): boolean {
    const decided = this.#decidedOnStopped;
    return decided?.kind === 'taken' && decided.stopped.burden === burden;
  }

  /** Lets something follow once the rule that is being applied has said all it has to say. */
  follow(sequel: P['sequel']): void {
    this.#sequels = [...this.#sequels, sequel];
  }

  /** Takes what is to follow, once. */
  takeSequels(): readonly P['sequel'][] {
    const sequels = this.#sequels;
    this.#sequels = [];
    return sequels;
  }

  /** Takes the destination that a rule has set, once. */
  takeDestination(): Destination<P> | null {
    const destination = this.#destination;
    this.#destination = null;
    return destination;
  }

  nextDeadlineId(): string {
    return `D${this.#count('deadline')}`;
  }

  /** Puts a deadline that is new or has changed; one that no longer runs leaves the state and stays in the record. */
  putDeadline(deadline: Deadline<P>): void {
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

  putDocument(request: P['documentRequest']): void {
    this.#documents.push(request);
  }

  nextTransactionId(): string {
    return `L${this.#count('transaction')}`;
  }

  enterInLedger(transaction: LedgerTransaction): void {
    this.#ledger.push(transaction);
  }

  /** Whether money was booked so far. */
  get hasBooked(): boolean {
    return this.#ledger.length > 0;
  }

  /** Citation of a rule of the rulebook that is no period, such as A2; null where the rulebook has none. */
  law(row: string): string | null {
    const rule = this.rules.thresholds.find(({ id }) => id === row);
    if (rule !== undefined) this.#lawsCited.add(row);
    return rule?.legalBasis ?? null;
  }

  /** An amount as people read it, in the currency of the rulebook. */
  money(amount: MinorUnits): string {
    return formatAmountForReading(amount, this.rules.currency);
  }

  /** An amount as messages say it, in the currency of the rulebook. */
  amount(amount: MinorUnits): Money {
    return { amount, currency: this.rules.currency };
  }

  record(): TransitionRecord<P> {
    return {
      processId: this.#state.opening.processId,
      revision: this.#state.revision,
      at: this.moment.at,
      on: this.moment.on,
      cause: this.#cause,
      state: this.#state,
      stagesEntered: this.#stagesEntered,
      lawsCited: [...this.#lawsCited],
      timeline: this.#timeline,
      deadlines: [...this.#deadlines.values()],
      ledger: this.#ledger,
      documents: this.#documents,
      texts: this.#texts,
      outcome: null,
      events: this.#events,
    };
  }

  /** The stage that a process is opened in is entered once, whether or not its rules go on to enter it. */
  #enter(stage: P['state']['stage']): void {
    const entered = this.#stagesEntered;
    const isOpenedIn = this.#cause.kind === 'opening' && entered.length === 1 && entered[0] === stage;
    if (!isOpenedIn) entered.push(stage);
  }

  #count(counter: keyof Counters): number {
    const next = this.#state.counters[counter] + 1;
    this.#state = { ...this.#state, counters: { ...this.#state.counters, [counter]: next } };
    return next;
  }
}
