import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { dateAt, startOfDay } from '../../domain/calendar/time-zone.ts';
import { parseAmount } from '../../domain/money/money.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { attempt } from '../../domain/kernel/attempt.ts';
import type { CommandName, CommandPayloads } from '../../domain/recovery-case/commands.ts';
import type { CommandEnvelope, TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import { failToAct, openProcess, reportDocumentFailure, runOut, takeUp } from '../../domain/kernel/procedure.ts';
import type { LostSteps } from '../../domain/kernel/desk/lost-steps-state.ts';
import { refuseCommand } from '../../domain/kernel/command-admission.ts';
import type { ActingPerson } from '../../domain/kernel/acting-person.ts';
import type { Refusal } from '../../domain/kernel/refusal.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';
import { withWords } from '../../domain/kernel/kept-text.ts';
import { adoptCalendar } from '../../domain/kernel/recounting/adopt-calendar.ts';
import { adoptOfficeSettings } from '../../domain/kernel/recounting/adopt-office-settings.ts';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import { settingsOf, type ProposedSettings } from '../../domain/rulebooks/office-settings-check.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { reading } from './words.ts';

const timeZone = 'Asia/Shanghai';

export const yuan = (text: string): ReturnType<typeof parseAmount> => parseAmount(text, 'CNY');

/** A version of an office's settings, as somebody would propose it. */
export function officeSettings(proposed: Partial<ProposedSettings>, version = 'dayu.cn.1'): OfficeSettings {
  return settingsOf(rulebook('cn'), version, { periods: {}, settings: {}, openPoints: {}, ...proposed });
}

/** A case as an office would open it; parts can be replaced. */
export function sampleOpening(part: Partial<CaseOpening> = {}): CaseOpening {
  return {
    caseId: '0190a0b0-0000-8000-8000-000000000001',
    number: 'DAYU-2026-000001-78',
    office: {
      id: 'dayu',
      name: '大余县社会保险中心',
      timeZone,
      address: '大余县',
      telephone: '0797-0000000',
      decidingAuthority: '大余县人力资源和社会保障局',
      reconsiderationAuthority: '大余县人民政府',
      court: '大余县人民法院',
      policeAuthority: '大余县公安局',
      receivingAccount: '大余县社会保险基金收入户',
    },
    rulebook: { id: 'cn', version: rulebook('cn').version },
    officeSettings: null,
    scheme: 'employee-pension',
    violation: 'pension-after-death',
    source: 'data-match',
    foundOn: plainDate('2026-01-04'),
    person: {
      name: '戴某',
      identityNumber: '360000000000000001',
      address: '大余县某镇',
      telephone: null,
      diedOn: plainDate('2017-03-01'),
      prison: null,
    },
    debtor: null,
    currency: 'CNY',
    claimPeriods: [
      {
        id: 'P1',
        from: plainDate('2017-04-01'),
        to: plainDate('2019-12-31'),
        benefitCode: 'basic-pension',
        amount: yuan('128900.00'),
      },
    ],
    currentBenefit: null,
    openedBy: { id: 'caseworker-1', name: '经办人一' },
    requestDigest: 'sample',
    requestId: 'sample',
    ...part,
  };
}

/** A case outside any workflow: the rules alone, with the test as its clock. */
export class PaperCase {
  readonly records: TransitionRecord[] = [];
  #state: RecoveryCaseState;
  #now: number;
  #commands = 0;
  #actor: ActingPerson = { id: 'caseworker-1', name: '经办人一' };

  constructor(openedOn: string, opening: CaseOpening = sampleOpening(), calendar: Calendar = chinaCalendar) {
    this.#now = startOfDay(plainDate(openedOn), timeZone) + 9 * 3_600_000;
    this.#state = this.#keep(openProcess(recoveryCase, opening, calendar, this.#now));
  }

  get state(): RecoveryCaseState {
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
  give<Name extends CommandName>(command: Name, payload: CommandPayloads[Name]): void {
    const refused = this.tell(command, payload);
    if (refused !== null) throw new Error(`${command} is refused: ${refused.code}. ${refused.message}`);
  }

  /** Gives a command, as the process of a case takes it: tried whole, and carried out unless it is refused. */
  tell<Name extends CommandName>(command: Name, payload: CommandPayloads[Name]): Refusal | null {
    const tried = attempt(recoveryCase, this.#state, this.#envelope(command, payload), this.#now);
    if (tried.kind === 'answered') throw new Error(`${command} has been given before.`);
    if (tried.kind === 'refused' && tried.problem !== null) throw new Error(`${command}: ${tried.problem}`);
    if (tried.kind === 'refused') return tried.refusal;
    this.#state = this.#keep(tried.record);
    return null;
  }

  /** The same case with somebody else at the desk. */
  as(actor: ActingPerson): Pick<PaperCase, 'give' | 'tell' | 'refusalOf'> {
    return {
      tell: (command, payload) => this.#by(actor, () => this.tell(command, payload)),
      give: (command, payload) => this.#by(actor, () => this.give(command, payload)),
      refusalOf: (command, payload) => this.#by(actor, () => this.refusalOf(command, payload)),
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
  refusalOf<Name extends CommandName>(command: Name, payload: CommandPayloads[Name]): string | null {
    return refuseCommand(recoveryCase, this.#state, this.#envelope(command, payload), this.#now)?.code ?? null;
  }

  /** The case is taken up from the record, because its process was gone. */
  isTakenUp(lost: LostSteps | null): void {
    this.#state = this.#keep(takeUp(recoveryCase, this.#state, this.#now, lost));
  }

  /** A document turns out not to be producible as things are. */
  documentFails(documentId: string, problem: string): void {
    this.#state = this.#keep(reportDocumentFailure(recoveryCase, this.#state, documentId, problem, this.#now));
  }

  /** The clock that is due first comes to its day, and a rule fails on it. */
  clockFails(problem: string): void {
    const deadline = earliestDeadline(this.#state.deadlines);
    if (deadline === null) throw new Error('No clock runs.');
    this.#now = Math.max(this.#now, deadline.runsOutAt);
    this.#state = this.#keep(
      failToAct(recoveryCase, this.#state, deadline, { reason: problem, field: null, problem }, this.#now),
    );
  }

  /** Brings a calendar to the case, as a rollout does; false when there is nothing to take. */
  adopt(calendar: Calendar): boolean {
    const record = adoptCalendar(recoveryCase, this.#state, calendar, this.#now);
    if (record === null) return false;
    this.#state = this.#keep(record);
    return true;
  }

  /** Moves the case to a version of its office's settings, as a rollout does; false when there is nothing to move. */
  goBy(settings: OfficeSettings): boolean {
    const record = adoptOfficeSettings(recoveryCase, this.#state, settings, this.#now);
    if (record === null) return false;
    this.#state = this.#keep(record);
    return true;
  }

  /** Lets the clock that is due first run out; false when none runs. */
  runOutNext(): boolean {
    const deadline = earliestDeadline(this.#state.deadlines);
    if (deadline === null) return false;
    this.#now = Math.max(this.#now, deadline.runsOutAt);
    const record = runOut(recoveryCase, this.#state, deadline.id, this.#now);
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

  /** A part of the case with what people have written in words, as its record has them. */
  inWords(part: unknown): unknown {
    return withWords(part, reading(this.records));
  }

  /** Kinds of all documents issued, in order. */
  documents(): readonly string[] {
    return this.#state.documents.map(({ kind }) => kind);
  }

  #keep(record: TransitionRecord): RecoveryCaseState {
    this.records.push(record);
    return record.state;
  }

  #envelope<Name extends CommandName>(command: Name, payload: CommandPayloads[Name]): CommandEnvelope<Name> {
    this.#commands += 1;
    return {
      command,
      payload,
      actor: this.#actor,
      commandId: `command-${this.#commands}`,
      bodyDigest: `digest-${this.#commands}`,
      expectedRevision: null,
      requestId: 'sample',
    };
  }
}
