import { setTimeout as pause } from 'node:timers/promises';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import type { Report } from '../../tools/embedded/embedded-error.ts';
import { recover } from '../../tools/recover/recover-command.ts';
import { readRecoverSettings } from '../../tools/recover/recover-settings.ts';
import { awaited, onGround } from '../afterwards/ground.ts';
import { notLevel } from '../afterwards/quiet.ts';
import type { BreakableSystem } from './breakable-system.ts';
import type { SharedCases } from './clerk.ts';
import { inWords, type Fault, type PlannedFault } from './fault-plan.ts';
import { describe, type InflictedFault, type Mending } from './inflicted-fault.ts';
import type { Journal } from './journal.ts';

/** Milliseconds within which somebody's command is acknowledged after a fault, and all is mended after a loss. */
const recoveryLimit = 180_000;
const mendingLimit = 900_000;
/** Times that `npm run recover` is given after a loss at most. */
const mostRecoveries = 3;

/** Inflicts faults on a system while clerks work on it. */
export class Inflicting {
  readonly #system: BreakableSystem;
  readonly #cases: SharedCases;
  readonly #others: readonly string[];
  readonly #journal: Journal;
  readonly #report: Report;

  /** @param others ids of the workflows of further processes, which nobody works on */
  constructor(
    system: BreakableSystem,
    cases: SharedCases,
    others: readonly string[],
    journal: Journal,
    report: Report,
  ) {
    this.#system = system;
    this.#cases = cases;
    this.#others = others;
    this.#journal = journal;
    this.#report = report;
  }

  async all(plan: readonly PlannedFault[]): Promise<readonly InflictedFault[]> {
    const inflicted: InflictedFault[] = [];
    await this.#system.copyData();
    for (const [index, { after, fault }] of plan.entries()) {
      await pause(after);
      this.#report(`${index + 1} of ${plan.length}: ${inWords(fault)}`);
      const result = await this.#inflict(fault);
      inflicted.push(result);
      this.#report(`  ${describe(result)}`);
    }
    return inflicted;
  }

  async #inflict(fault: Fault): Promise<InflictedFault> {
    switch (fault.kind) {
      case 'away':
        await this.#system.takeAway(fault.parts, fault.departure, fault.duration);
        await this.#system.bringBack();
        return { fault, recovery: await this.#recovery(), mending: null };
      case 'terminated':
        await this.#terminate(fault.which);
        return { fault, recovery: await this.#recovery(), mending: null };
      case 'loss': {
        await this.#system.lose(fault.loss);
        const recovery = await this.#recovery();
        const mending = await this.#mending(fault.recovers);
        // A copy from before the loss would be older than histories that Temporal has lost by it.
        await this.#system.copyData();
        return { fault, recovery, mending };
      }
      default:
        return fault satisfies never;
    }
  }

  async #terminate(which: number): Promise<void> {
    await onGround(this.#system.whereabouts, async ({ temporal: { client }, startedProcesses }) => {
      const running: string[] = [];
      const query = `${startedProcesses} AND ExecutionStatus = 'Running'`;
      for await (const { workflowId } of client.workflow.list({ query })) running.push(workflowId);
      const chosen = running.toSorted()[Math.floor(which * running.length)];
      if (chosen !== undefined) await client.workflow.getHandle(chosen).terminate('by hand');
    });
  }

  async #recovery(): Promise<number | null> {
    const began = performance.now();
    while (this.#journal.acknowledgedAt <= began) {
      if (performance.now() > began + recoveryLimit) return null;
      await pause(20);
    }
    return (this.#journal.acknowledgedAt - began) / 1_000;
  }

  /** Each process has to be seen level once; clerks go on with it meanwhile. */
  async #mending(recovers: boolean): Promise<Mending> {
    const recoverSaid = recovers ? await this.#recover() : null;
    let pending: readonly string[] = [...this.#cases.ids.map(workflowIdOf), ...this.#others];
    const { left, seconds } = await awaited(mendingLimit, async () => {
      const uneven = await onGround(this.#system.whereabouts, (ground) => notLevel(ground, pending));
      pending = uneven.map(({ workflowId }) => workflowId);
      return pending;
    });
    return { seconds: left.length === 0 ? seconds : null, recoverSaid };
  }

  /** Given again, as the page has it, where it did not come to its end, or left something while clerks went on. */
  async #recover(): Promise<string | null> {
    const settings = readRecoverSettings(this.#system.variables);
    let said: string[] = [];
    for (let times = 0; times < mostRecoveries; times += 1) {
      said = [];
      try {
        if (await recover({ settings, dryRun: false, say: (line) => said.push(line) })) return null;
      } catch (error) {
        said.push(String(error));
      }
    }
    return said.join('\n');
  }
}
