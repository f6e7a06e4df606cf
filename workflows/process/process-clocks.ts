import type { Message } from '../../domain/message.ts';
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { whenItActs } from '../../domain/kernel/clocks/clock-nature.ts';
import type { Deadline } from '../../domain/kernel/clocks/deadline.ts';

/** As much of a deadline as its timer needs. */
type Timed = Pick<
  Deadline,
  'id' | 'status' | 'runsOutAt' | 'title' | 'rule' | 'legalBasis' | 'acts' | 'due' | 'provisional'
>;

/** One Temporal timer for each running deadline, re-armed when the deadline moves and cancelled when it ends. */
export class ProcessClocks {
  readonly #armed = new Map<string, { readonly runsOutAt: number; readonly scope: CancellationScope }>();
  readonly #onDue: () => Promise<void>;

  constructor(onDue: () => Promise<void>) {
    this.#onDue = onDue;
  }

  /**
   * Brings the timers in line with the deadlines of the process.
   * @param say how the Temporal UI tells what a clock is called
   */
  follow(deadlines: readonly Timed[], say: (message: Message) => string): void {
    const running = new Map(
      deadlines.filter(({ status }) => status === 'running').map((deadline) => [deadline.id, deadline]),
    );
    for (const [id, { runsOutAt, scope }] of this.#armed) {
      if (running.get(id)?.runsOutAt === runsOutAt) continue;
      this.#armed.delete(id);
      scope.cancel();
    }
    for (const deadline of running.values())
      if (!this.#armed.has(deadline.id)) this.#arm(deadline, timerSummary(deadline, say));
  }

  #arm(deadline: Timed, summary: string): void {
    const scope = new CancellationScope();
    this.#armed.set(deadline.id, { runsOutAt: deadline.runsOutAt, scope });
    void this.#wait(deadline, scope, summary);
  }

  async #wait(deadline: Timed, scope: CancellationScope, summary: string): Promise<void> {
    try {
      await scope.run(() => sleepUntil(deadline.runsOutAt, summary));
    } catch (error) {
      if (isCancellation(error)) return;
      throw error;
    }
    if (this.#armed.get(deadline.id)?.scope === scope) this.#armed.delete(deadline.id);
    await this.#onDue();
  }
}

/**
 * Sleeps until an instant by the workflow's own clock. That clock is the server's, which may be set back between a timer and
 * the task that it wakes: a period would then not be over yet, so what is left is waited for as well.
 */
async function sleepUntil(instant: number, summary: string): Promise<void> {
  do await sleep(Math.max(1, instant - Date.now()), { summary });
  while (Date.now() < instant);
}

/** What the Temporal UI shows beside the timer: the clock, its last day, its law. */
function timerSummary(deadline: Timed, say: (message: Message) => string): string {
  const { title, rule, legalBasis } = deadline;
  return [`${say(title)}: ${say(whenItActs(deadline))}`, rule, legalBasis].filter((part) => part !== '').join(' · ');
}
