import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { dateAt, startOfDay } from '../../domain/calendar/time-zone.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { refuseCommand } from '../../domain/kernel/command-admission.ts';
import type { CommandName, CommandPayloads } from '../../domain/recovery-case/commands.ts';
import type { CommandEnvelope, TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import { carryOut, openProcess, runOut } from '../../domain/kernel/procedure.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';

const morning = 9 * 3_600_000;

/** A case carried by the rules alone: no workflow, no record, and time that passes when it is told to. */
export class SimulatedCase {
  readonly #records: TransitionRecord[] = [];
  #state: RecoveryCaseState;
  #now: number;
  #commands = 0;

  constructor(opening: CaseOpening, openedOn: PlainDate) {
    this.#now = startOfDay(openedOn, opening.office.timeZone) + morning;
    this.#state = this.#kept(openProcess(recoveryCase, opening, chinaCalendar, this.#now));
  }

  get state(): RecoveryCaseState {
    return this.#state;
  }

  /** All its transitions, in order. */
  get records(): readonly TransitionRecord[] {
    return this.#records;
  }

  /** Today where the office is. */
  get today(): PlainDate {
    return dateAt(this.#now, this.#state.opening.office.timeZone);
  }

  /** @throws Error when the case refuses the command */
  give<Name extends CommandName>(command: Name, payload: CommandPayloads[Name]): void {
    this.#commands += 1;
    const envelope: CommandEnvelope<Name> = {
      command,
      payload,
      actor: this.#state.opening.openedBy,
      commandId: `command-${this.#commands}`,
      bodyDigest: `digest-${this.#commands}`,
      expectedRevision: null,
      requestId: 'simulated',
    };
    const refused = refuseCommand(recoveryCase, this.#state, envelope, this.#now);
    if (refused !== null) throw new Error(`${command} is refused: ${refused.code}`);
    this.#state = this.#kept(carryOut(recoveryCase, this.#state, envelope, this.#now));
  }

  /**
   * Lets one clock after the other run out until something has come about.
   * @throws Error when no clock is left before it has
   */
  runUntil(isReached: (state: RecoveryCaseState) => boolean): void {
    while (!isReached(this.#state)) {
      const deadline = earliestDeadline(this.#state.deadlines);
      if (deadline === null) throw new Error('No clock of the case runs any more.');
      this.#now = Math.max(this.#now, deadline.runsOutAt);
      const record = runOut(recoveryCase, this.#state, deadline.id, this.#now);
      if (record !== null) this.#state = this.#kept(record);
    }
  }

  #kept(record: TransitionRecord): RecoveryCaseState {
    this.#records.push(record);
    return record.state;
  }
}
