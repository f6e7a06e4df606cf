import type {
  CustomSlotSupplier,
  SlotMarkUsedContext,
  SlotPermit,
  SlotReleaseContext,
  SlotReserveContext,
  WorkflowSlotInfo,
} from '@temporalio/worker';

/** How many workflow tasks a worker has in hand. */
export interface WorkflowSlotLimits {
  readonly atOnce: number;
  /** Those among them of cases that it may have to replay. */
  readonly replayedAtOnce: number;
  /** Milliseconds after which a task does not replay any more, but waits for the record. */
  readonly longestReplay: number;
}

/**
 * Tasks of which many may wait for the record, and of which only a few replay a history. All replays share one thread: begun
 * together they would end together, and late, after a worker was started again while many cases have something to do. Temporal
 * takes a task back after ten seconds, so that none would ever be done; one after the other each of them is.
 */
export const workflowSlotLimits: WorkflowSlotLimits = { atOnce: 100, replayedAtOnce: 8, longestReplay: 5_000 };

interface Waiting {
  readonly isSticky: boolean;
  readonly grant: (permit: SlotPermit) => void;
}

/** Hands out the slots for workflow tasks; what does not come from a worker's own queue may be a case to replay. */
export class WorkflowSlots implements CustomSlotSupplier<WorkflowSlotInfo> {
  readonly type = 'custom';
  readonly #limits: WorkflowSlotLimits;
  readonly #taken = new Set<SlotPermit>();
  /** Slots in which a case is replayed or may come to be, with what lets them go once they have had their time. */
  readonly #replaying = new Map<SlotPermit, NodeJS.Timeout | null>();
  readonly #waiting = new Set<Waiting>();

  constructor(limits: WorkflowSlotLimits) {
    this.#limits = limits;
  }

  reserveSlot({ isSticky }: SlotReserveContext, abortSignal: AbortSignal): Promise<SlotPermit> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { isSticky, grant: resolve };
      this.#waiting.add(waiting);
      abortSignal.addEventListener('abort', () => {
        if (this.#waiting.delete(waiting)) reject(abortSignal.reason);
      });
      this.#grantWhatIsFree();
    });
  }

  tryReserveSlot({ isSticky }: SlotReserveContext): SlotPermit | null {
    return this.#isFree(isSticky) ? this.#take(isSticky) : null;
  }

  markSlotUsed({ permit }: SlotMarkUsedContext<WorkflowSlotInfo>): void {
    if (!this.#replaying.has(permit)) return;
    const hadItsTime = (): void => this.#letReplay(permit);
    this.#replaying.set(permit, setTimeout(hadItsTime, this.#limits.longestReplay).unref());
  }

  releaseSlot({ permit }: SlotReleaseContext<WorkflowSlotInfo>): void {
    this.#taken.delete(permit);
    this.#letReplay(permit);
  }

  /** Another case may be replayed instead. */
  #letReplay(permit: SlotPermit): void {
    clearTimeout(this.#replaying.get(permit) ?? undefined);
    this.#replaying.delete(permit);
    this.#grantWhatIsFree();
  }

  #grantWhatIsFree(): void {
    for (const waiting of this.#waiting) {
      if (!this.#isFree(waiting.isSticky)) continue;
      this.#waiting.delete(waiting);
      waiting.grant(this.#take(waiting.isSticky));
    }
  }

  #isFree(isSticky: boolean): boolean {
    const { atOnce, replayedAtOnce } = this.#limits;
    return this.#taken.size < atOnce && (isSticky || this.#replaying.size < replayedAtOnce);
  }

  #take(isSticky: boolean): SlotPermit {
    const permit: SlotPermit = {};
    this.#taken.add(permit);
    if (!isSticky) this.#replaying.set(permit, null);
    return permit;
  }
}
