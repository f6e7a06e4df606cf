import { asWritten } from '../../domain/message.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { dateAt, startOfDay } from '../../domain/calendar/time-zone.ts';
import type { ActingPerson } from '../../domain/kernel/acting-person.ts';
import { attempt, type Attempt } from '../../domain/kernel/attempt.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';
import { refuseCommand } from '../../domain/kernel/command-admission.ts';
import type { LostSteps } from '../../domain/kernel/steering/lost-steps-state.ts';
import type { CommandEnvelope } from '../../domain/kernel/envelope.ts';
import { failToAct, openProcess, reportDocumentFailure, runOut, takeUp } from '../../domain/kernel/procedure.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { CommandName } from '../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { adoptCalendar } from '../../domain/kernel/recounting/adopt-calendar.ts';
import { adoptOfficeSettings } from '../../domain/kernel/recounting/adopt-office-settings.ts';
import { adoptRulebook } from '../../domain/kernel/recounting/adopt-rulebook.ts';
import type { Refusal } from '../../domain/kernel/refusal.ts';
import type { TransitionRecord } from '../../domain/kernel/transition-record.ts';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import type { RulebookVersion } from '../../domain/rulebooks/rulebook.ts';

const timeZone = 'Asia/Shanghai';

/** The opening of a process, at nine in the morning of a day. */
export function simulatedOpening<P extends ProcessTypes<P>>(
  definition: ProcessDefinition<P>,
  openedOn: string,
  opening: P['state']['opening'],
  calendar: Calendar = chinaCalendar,
): TransitionRecord<P> {
  return openProcess(definition, opening, calendar, startOfDay(plainDate(openedOn), timeZone) + 9 * 3_600_000);
}

/** A process outside any workflow: the rules alone, with the test as its clock. */
export class SimulatedProcess<P extends ProcessTypes<P>> {
  readonly definition: ProcessDefinition<P>;
  readonly records: TransitionRecord<P>[] = [];
  #state: P['state'];
  #now: number;
  #actor: ActingPerson = { id: 'caseworker-1', name: '经办人一' };

  /** @param first the step that it goes on from: its opening, or that by which it was taken up from the record */
  constructor(definition: ProcessDefinition<P>, first: TransitionRecord<P>) {
    this.definition = definition;
    this.#now = first.at;
    this.#state = this.#keep(first);
  }

  get state(): P['state'] {
    return this.#state;
  }

  get now(): number {
    return this.#now;
  }

  /** Today where the office is. */
  get today(): PlainDate {
    return dateAt(this.#now, timeZone);
  }

  /** Gives a command and lets it be carried out. */
  give<Name extends CommandName<P>>(
    command: Name,
    payload: P['commands'][Name],
    confirmWarnings: readonly string[] = [],
  ): void {
    const refused = this.attempt(command, payload, confirmWarnings);
    if (refused !== null) throw new Error(`${command} is refused: ${refused.code}. ${refused.message.code}`);
  }

  /** Gives a command, as a workflow takes it: tried whole, and carried out unless it is refused. */
  attempt<Name extends CommandName<P>>(
    command: Name,
    payload: P['commands'][Name],
    confirmWarnings: readonly string[] = [],
  ): Refusal | null {
    const envelope = this.#envelope(command, payload, confirmWarnings);
    const tried = attempt(this.definition, this.#state, envelope, this.#now);
    if (tried.kind === 'answered') throw new Error(`${command} has been given before.`);
    if (tried.kind === 'refused' && tried.problem !== null) throw new Error(`${command}: ${tried.problem}`);
    if (tried.kind === 'refused') return tried.refusal;
    this.#state = this.#keep(tried.record);
    return null;
  }

  /** What a command would do, as a preview of it is told: it is tried whole under an id of its own, and thrown away. */
  preview<Name extends CommandName<P>>(command: Name, payload: P['commands'][Name]): Attempt<P> {
    const commandId = `preview-${this.records.length}`;
    return attempt(this.definition, this.#state, { ...this.#envelope(command, payload), commandId }, this.#now);
  }

  /** Another process sends it an event: that is never refused. */
  receive<Name extends CommandName<P>>(command: Name, payload: P['commands'][Name], from: string): void {
    if (!this.receiveUnder(`told-${this.records.length}`, command, payload, from))
      throw new Error(`${command} was told before.`);
  }

  /** The same under the key of an event, by which it is taken in once; whether that is now. */
  receiveUnder<Name extends CommandName<P>>(
    key: string,
    command: Name,
    payload: P['commands'][Name],
    from: string,
  ): boolean {
    const known = { commandId: key, bodyDigest: `digest of ${key}`, sentBy: from };
    const tried = attempt(this.definition, this.#state, { ...this.#envelope(command, payload), ...known }, this.#now);
    if (tried.kind === 'refused') throw new Error(`${command}: ${tried.problem ?? tried.refusal.code}`);
    if (tried.kind === 'answered') return false;
    this.#state = this.#keep(tried.record);
    return true;
  }

  /** The same process, steered by somebody else. */
  as(actor: ActingPerson): Pick<SimulatedProcess<P>, 'give' | 'attempt' | 'preview' | 'refusalOf'> {
    return {
      attempt: (command, payload, confirmed) => this.#by(actor, () => this.attempt(command, payload, confirmed)),
      preview: (command, payload) => this.#by(actor, () => this.preview(command, payload)),
      give: (command, payload, confirmed) => this.#by(actor, () => this.give(command, payload, confirmed)),
      refusalOf: (command, payload, confirmed) => this.#by(actor, () => this.refusalOf(command, payload, confirmed)),
    };
  }

  #by<Result>(actor: ActingPerson, act: () => Result): Result {
    const usual = this.#actor;
    this.#actor = actor;
    try {
      return act();
    } finally {
      this.#actor = usual;
    }
  }

  /** The code with which a command is refused now, or null. */
  refusalOf<Name extends CommandName<P>>(
    command: Name,
    payload: P['commands'][Name],
    confirmWarnings: readonly string[] = [],
  ): string | null {
    const envelope = this.#envelope(command, payload, confirmWarnings);
    return refuseCommand(this.definition, this.#state, envelope, this.#now)?.code ?? null;
  }

  /** It is taken up from the record, because its process was gone. */
  isTakenUp(lost: LostSteps | null): void {
    this.#state = this.#keep(takeUp(this.definition, this.#state, this.#now, lost));
  }

  /** A document turns out not to be producible as things are. */
  documentFails(documentId: string, problem: string): void {
    this.#state = this.#keep(reportDocumentFailure(this.definition, this.#state, documentId, problem, this.#now));
  }

  /** The clock that is due first comes to its day, and a rule fails on it. */
  clockFails(problem: string): void {
    const deadline = earliestDeadline(this.#state.deadlines);
    if (deadline === null) throw new Error('No clock runs.');
    this.#now = Math.max(this.#now, deadline.runsOutAt);
    this.#state = this.#keep(
      failToAct(
        this.definition,
        this.#state,
        deadline,
        { reason: asWritten(problem), field: null, problem },
        this.#now,
      ),
    );
  }

  /** Brings a calendar to it, as a rollout does; false when there is nothing to take. */
  adopt(calendar: Calendar): boolean {
    const record = adoptCalendar(this.definition, this.#state, calendar, this.#now);
    if (record === null) return false;
    this.#state = this.#keep(record);
    return true;
  }

  /** Moves it to a version of its office's settings, as a rollout does; false when there is nothing to move. */
  goBy(settings: OfficeSettings): boolean {
    const record = adoptOfficeSettings(this.definition, this.#state, settings, this.#now);
    if (record === null) return false;
    this.#state = this.#keep(record);
    return true;
  }

  /** Moves it to a version of its rulebook, as a rollout does; false when there is nothing to move. */
  goByRulebook(rulebook: RulebookVersion): boolean {
    const record = adoptRulebook(this.definition, this.#state, rulebook, this.#now);
    if (record === null) return false;
    this.#state = this.#keep(record);
    return true;
  }

  /** Lets the clock that is due first run out; false when none runs. */
  runOutNext(): boolean {
    const deadline = earliestDeadline(this.#state.deadlines);
    if (deadline === null) return false;
    this.#now = Math.max(this.#now, deadline.runsOutAt);
    const record = runOut(this.definition, this.#state, deadline.id, this.#now);
    if (record === null) throw new Error(`${deadline.id} did not run out.`);
    this.#state = this.#keep(record);
    return true;
  }

  /** Lets time pass to the morning of a day; what is due until then runs out. */
  until(day: string): void {
    const target = startOfDay(plainDate(day), timeZone) + 9 * 3_600_000;
    for (;;) {
      const deadline = earliestDeadline(this.#state.deadlines);
      if (deadline === null || deadline.runsOutAt > target) break;
      this.runOutNext();
    }
    this.#now = Math.max(this.#now, target);
  }

  /** Last day of the running clock of a purpose. */
  due(purpose: string): PlainDate | undefined {
    return this.#state.deadlines.find((deadline) => deadline.purpose === purpose)?.due;
  }

  #keep(record: TransitionRecord<P>): P['state'] {
    this.records.push(record);
    return record.state;
  }

  #envelope<Name extends CommandName<P>>(
    command: Name,
    payload: P['commands'][Name],
    confirmWarnings: readonly string[] = [],
  ): CommandEnvelope<P, Name> {
    const sequence = this.#state.revision;
    return {
      command,
      payload,
      actor: this.#actor,
      commandId: `command-${sequence}`,
      bodyDigest: `digest-${sequence}`,
      expectedRevision: null,
      requestId: 'sample',
      ...(confirmWarnings.length === 0 ? {} : { confirmWarnings }),
    };
  }
}
