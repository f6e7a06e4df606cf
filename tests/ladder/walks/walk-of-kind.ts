import assert from 'node:assert/strict';
import { commandNamesOf } from '../../../domain/kernel/actions.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import { closedToCommand } from '../../../domain/kernel/command-admission.ts';
import type { ProcessDefinition } from '../../../domain/kernel/process-definition.ts';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { TransitionRecord } from '../../../domain/kernel/transition-record.ts';
import type { Message } from '../../../domain/message.ts';
import type { SimulatedProcess } from '../../sample/simulated-process.ts';
import type { Invariant } from '../invariants/invariant.ts';
import type { Pick } from '../random-payloads/pick.ts';
import type { Draws } from './draws.ts';
import { requireInvariants } from './require-invariants.ts';
import { Violation } from './violation.ts';

/** A kind of process as walks take it on its way. */
export interface WalkedKind<P extends ProcessTypes<P>> {
  readonly definition: ProcessDefinition<P>;
  /** How each command is worded, from the state that it meets. */
  readonly payloads: { readonly [Name in CommandName<P>]: (state: P['state'], pick: Pick) => P['commands'][Name] };
  readonly invariants: readonly Invariant<P>[];
  /** Holds that what somebody is answered is said in each language. */
  readonly requireSaid?: (message: Message) => void;
  /** Commands that end it. */
  readonly ends?: readonly CommandName<P>[];
  /** Who gives a command; left out where one person carries the process and another approves. */
  readonly whoGives?: (command: CommandName<P>, draws: Draws) => ActingPerson;
}

/** How a walk goes on from where a process is. */
export interface WayOfKind<P extends ProcessTypes<P>> {
  /** At most so many steps: half of them, and a drawn part of the rest. */
  readonly steps: number;
  /** So many steps of a hundred let time pass until the next clock has run out. */
  readonly lapses: number;
  /** Commands that it keeps to; any, where it names none. */
  readonly commands?: readonly CommandName<P>[];
  /** What else happens to it: five times of a hundred, unless it says so. */
  readonly surroundings?: (simulated: SimulatedProcess<P>, draws: Draws) => void;
  readonly disturbances?: number;
  /** Each command is previewed before it is given, and does what the preview has told. */
  readonly previews?: true;
  /** Where it wants to come to: it goes there when it can, and ends there. */
  readonly seeks?: Sought<P>;
}

interface Sought<P extends ProcessTypes<P>> {
  readonly commands: readonly CommandName<P>[];
  readonly clockRuns: (state: P['state']) => boolean;
  readonly comesTo: (records: readonly TransitionRecord<P>[], from: number) => boolean;
}

/**
 * Takes a process on its way: commands that are open, worded as it is, and lapses of time, in any order. After each
 * transition everything is looked at that must hold.
 *
 * @throws Violation that tells what is broken, where, and how it came there
 */
export function walkOfKind<P extends ProcessTypes<P>>(
  kind: WalkedKind<P>,
  simulated: SimulatedProcess<P>,
  draws: Draws,
  way: WayOfKind<P>,
): void {
  new Walk(kind, simulated, draws, way).go();
}

const caseworker: ActingPerson = { id: 'caseworker-1', name: '经办人一' };
const approver: ActingPerson = { id: 'approver-1', name: '审批人一' };

class Walk<P extends ProcessTypes<P>> {
  readonly #kind: WalkedKind<P>;
  readonly #simulated: SimulatedProcess<P>;
  readonly #draws: Draws;
  readonly #way: WayOfKind<P>;
  readonly #given = new Map<CommandName<P>, number>();
  readonly #sought: readonly CommandName<P>[];
  #openBefore: readonly CommandName<P>[] = [];
  #told = 'nothing';
  #lookedAt: number;
  #hasArrived = false;

  constructor(kind: WalkedKind<P>, simulated: SimulatedProcess<P>, draws: Draws, way: WayOfKind<P>) {
    this.#kind = kind;
    this.#simulated = simulated;
    this.#draws = draws;
    this.#way = way;
    this.#sought = way.seeks?.commands ?? [];
    this.#lookedAt = simulated.records.length;
  }

  go(): void {
    const most = this.#way.steps;
    const steps = Math.ceil(most / 2) + this.#draws.below(Math.ceil(most / 2));
    for (let left = steps; left > 0 && !this.#hasArrived; left -= this.#waitsForWhatItSeeks() ? 0 : 1) {
      this.#step();
      this.#look();
    }
  }

  #step(): void {
    try {
      const { surroundings, disturbances = 5 } = this.#way;
      if (surroundings !== undefined && this.#draws.chance(disturbances)) surroundings(this.#simulated, this.#draws);
      else if (this.#waitsForWhatItSeeks() || this.#draws.chance(this.#way.lapses)) this.#simulated.runOutNext();
      else this.#tellSomething();
    } catch (error) {
      throw new Violation('a rule', this.#simulated.records, this.#told, error);
    }
  }

  /** The clock that is to run out runs: it is waited for, however long that takes. */
  #waitsForWhatItSeeks(): boolean {
    return this.#way.seeks?.clockRuns(this.#simulated.state) === true;
  }

  #tellSomething(): void {
    const command = this.#choose(this.#open());
    if (command === undefined) return;
    this.#given.set(command, (this.#given.get(command) ?? 0) + 1);
    const { state, today } = this.#simulated;
    const payload = this.#kind.payloads[command](state, { number: this.#draws.below(1_000_000), today });
    this.#told = `${command} ${JSON.stringify(payload)}`;
    const person = this.#simulated.as(this.#whoGives(command));
    const foreseen = this.#way.previews === true ? person.preview(command, payload) : null;
    const refused = person.attempt(command, payload);
    if (refused !== null) this.#kind.requireSaid?.(refused.message);
    if (foreseen?.kind === 'carried-out') this.#requireDone(foreseen.record);
    else if (foreseen?.kind === 'refused') assert.deepEqual(refused, foreseen.refusal, 'refused as foreseen');
    // Whoever is warned looks again, and confirms it.
    const warnings = refused?.warnings ?? [];
    if (warnings.length > 0)
      person.attempt(
        command,
        payload,
        warnings.map(({ code }) => code),
      );
  }

  /** What a preview has told is what has happened, but for the id that the command was given under. */
  #requireDone(foreseen: TransitionRecord<P>): void {
    const done = this.#simulated.records.at(-1);
    const as = (commandId: string | null, record: object | undefined): string =>
      JSON.stringify(record).replaceAll(`"commandId":"${commandId}"`, '"commandId":""');
    const [told, is] = [as(idOf(foreseen), foreseen), as(done === undefined ? null : idOf(done), done)];
    if (told !== is) assert.deepEqual(done, foreseen, 'done as foreseen');
  }

  /** What ends it is no walk: it is open less often than anything else. */
  #open(): readonly CommandName<P>[] {
    const { definition, ends = [] } = this.#kind;
    const { commands = commandNamesOf(definition) } = this.#way;
    const mayEnd = this.#sought.some((command) => ends.includes(command)) || this.#draws.chance(10);
    return commands.filter(
      (command) =>
        definition.commands[command].sentByProcess !== true &&
        (!ends.includes(command) || mayEnd) &&
        closedToCommand(definition, this.#simulated.state, command) === null,
    );
  }

  /** What is sought; mostly what has just become possible, or what the walk has given least, so that it comes far. */
  #choose(open: readonly CommandName<P>[]): CommandName<P> | undefined {
    const sought = open.filter((command) => this.#sought.includes(command));
    const fresh = open.filter((command) => !this.#openBefore.includes(command));
    this.#openBefore = open;
    if (sought.length > 0 && this.#draws.chance(80)) return this.#draws.oneOf(sought);
    if (fresh.length > 0 && this.#draws.chance(40)) return this.#draws.oneOf(fresh);
    if (this.#draws.chance(40)) return this.#draws.oneOf(open);
    const times = open.map((command) => this.#given.get(command) ?? 0);
    const fewest = Math.min(...times);
    return this.#draws.oneOf(open.filter((_, index) => times[index] === fewest));
  }

  /** Mostly somebody else approves; now and then the two do each other's work. */
  #whoGives(command: CommandName<P>): ActingPerson {
    const { whoGives } = this.#kind;
    if (whoGives !== undefined) return whoGives(command, this.#draws);
    const approves = command === 'approve-step' || command === 'send-back-step';
    return approves === this.#draws.chance(90) ? approver : caseworker;
  }

  /** Looks at what has come since it last did. */
  #look(): void {
    const { records } = this.#simulated;
    const { seeks } = this.#way;
    requireInvariants(this.#kind.invariants, records, this.#lookedAt, this.#told);
    this.#hasArrived = seeks?.comesTo(records, this.#lookedAt) === true;
    this.#lookedAt = records.length;
  }
}

function idOf<P extends ProcessTypes<P>>({ cause }: TransitionRecord<P>): string | null {
  return cause.kind === 'command' ? cause.commandId : null;
}
