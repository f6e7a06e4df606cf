import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { commandNames } from '../../../domain/recovery-case/command-names.ts';
import { closedToCommand } from '../../../domain/kernel/command-admission.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import type { PaperCase } from '../../sample/sample-case.ts';
import { randomPayloads } from '../random-payloads/random-payloads.ts';
import type { Draws } from './draws.ts';
import { clockRunsTo, comesTo, commandsTo, type Place } from './places.ts';
import { requireInvariants } from './require-invariants.ts';
import { Violation } from './violation.ts';

/** How a walk goes on from where a case is. */
export interface Way {
  /** At most so many steps: half of them, and a drawn part of the rest. */
  readonly steps: number;
  /** So many steps of a hundred let time pass until the next clock has run out. */
  readonly lapses: number;
  /** Commands that it keeps to; any, where it names none. */
  readonly commands?: readonly CommandName[];
  /** What else happens to a case, now and then. */
  readonly surroundings?: (paper: PaperCase, draws: Draws) => void;
  /** Where it wants to come to: it goes there when it can, and ends there. */
  readonly seeks?: Place;
}

/**
 * Takes a case on its way: commands that are open, worded as the case is, and lapses of time, in any order. After each
 * transition everything is looked at that must hold.
 *
 * @throws Violation that tells what is broken, where, and how the case came there
 */
export function walk(paper: PaperCase, draws: Draws, way: Way): PaperCase {
  new Walk(paper, draws, way).go();
  return paper;
}

const caseworker: ActingPerson = { id: 'caseworker-1', name: '经办人一' };
const approver: ActingPerson = { id: 'approver-1', name: '审批人一' };

class Walk {
  readonly #paper: PaperCase;
  readonly #draws: Draws;
  readonly #way: Way;
  readonly #given = new Map<CommandName, number>();
  readonly #sought: readonly CommandName[];
  #openBefore: readonly CommandName[] = [];
  #told = 'nothing';
  #lookedAt: number;
  #hasArrived = false;

  constructor(paper: PaperCase, draws: Draws, way: Way) {
    this.#paper = paper;
    this.#draws = draws;
    this.#way = way;
    this.#sought = way.seeks === undefined ? [] : commandsTo(way.seeks);
    this.#lookedAt = paper.records.length;
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
      const { surroundings } = this.#way;
      if (surroundings !== undefined && this.#draws.chance(5)) surroundings(this.#paper, this.#draws);
      else if (this.#waitsForWhatItSeeks() || this.#draws.chance(this.#way.lapses)) this.#paper.runOutNext();
      else this.#tellSomething();
    } catch (error) {
      throw new Violation('a rule', this.#paper.records, this.#told, error);
    }
  }

  /** The clock that is to run out runs: it is waited for, however long that takes. */
  #waitsForWhatItSeeks(): boolean {
    return this.#way.seeks !== undefined && clockRunsTo(this.#way.seeks, this.#paper.state);
  }

  #tellSomething(): void {
    const command = this.#choose(this.#open());
    if (command === undefined) return;
    this.#given.set(command, (this.#given.get(command) ?? 0) + 1);
    const { state, today } = this.#paper;
    const payload = randomPayloads[command](state, { number: this.#draws.below(1_000_000), today });
    this.#told = `${command} ${JSON.stringify(payload)}`;
    this.#paper.as(this.#atTheDesk(command)).tell(command, payload);
  }

  /** Closing is an end, not a walk: it is open less often than anything else. */
  #open(): readonly CommandName[] {
    const { commands = commandNames } = this.#way;
    const mayClose = this.#sought.includes('close') || this.#draws.chance(10);
    return commands.filter(
      (command) =>
        (command !== 'close' || mayClose) && closedToCommand(recoveryCase, this.#paper.state, command) === null,
    );
  }

  /** What is sought; mostly what has just become possible, or what the walk has given least, so that it comes far. */
  #choose(open: readonly CommandName[]): CommandName | undefined {
    const sought = open.filter((command) => this.#sought.includes(command));
    const news = open.filter((command) => !this.#openBefore.includes(command));
    this.#openBefore = open;
    if (sought.length > 0 && this.#draws.chance(80)) return this.#draws.oneOf(sought);
    if (news.length > 0 && this.#draws.chance(40)) return this.#draws.oneOf(news);
    if (this.#draws.chance(40)) return this.#draws.oneOf(open);
    const times = open.map((command) => this.#given.get(command) ?? 0);
    const fewest = Math.min(...times);
    return this.#draws.oneOf(open.filter((_, index) => times[index] === fewest));
  }

  /** Mostly somebody else approves; now and then the two do each other's work. */
  #atTheDesk(command: CommandName): ActingPerson {
    const approves = command === 'approve-step' || command === 'send-back-step';
    return approves === this.#draws.chance(90) ? approver : caseworker;
  }

  /** Looks at what has come since it last did. */
  #look(): void {
    const { records } = this.#paper;
    const { seeks } = this.#way;
    requireInvariants(records, this.#lookedAt, this.#told);
    this.#hasArrived = seeks !== undefined && comesTo(seeks, records, this.#lookedAt);
    this.#lookedAt = records.length;
  }
}
