import { describe, expect, it } from '@jest/globals';
import type { SlotPermit, SlotReserveContext, WorkflowSlotInfo } from '@temporalio/worker';
import { WorkflowSlots } from './workflow-slots.ts';

const asked = (isSticky: boolean): SlotReserveContext => ({
  slotType: 'workflow',
  taskQueue: 'cases',
  workerIdentity: 'worker',
  workerBuildId: '',
  isSticky,
});
const slotInfo: WorkflowSlotInfo = { type: 'workflow', workflowType: 'recoveryCase', isSticky: false };

/** Reserves a slot, and tells whether it is there. */
function reserved(
  slots: WorkflowSlots,
  isSticky: boolean,
): { permit: SlotPermit | null; readonly done: Promise<void> } {
  const reservation: { permit: SlotPermit | null; done: Promise<void> } = { permit: null, done: Promise.resolve() };
  const keep = async (given: Promise<SlotPermit>): Promise<void> => {
    reservation.permit = await given;
  };
  reservation.done = keep(slots.reserveSlot(asked(isSticky), new AbortController().signal));
  return reservation;
}

const settled = () => new Promise((resume) => setImmediate(resume));

describe('the slots for workflow tasks', () => {
  it('let a few cases be replayed at once and the next as soon as one is done, beside any number of others', async () => {
    const slots = new WorkflowSlots({ atOnce: 10, replayedAtOnce: 2, longestReplay: 60_000 });
    const replays = Array.from({ length: 4 }, () => reserved(slots, false));
    const others = Array.from({ length: 8 }, () => reserved(slots, true));
    await settled();
    expect(replays.filter(({ permit }) => permit !== null)).toHaveLength(2);
    expect(others.filter(({ permit }) => permit !== null)).toHaveLength(8);
    expect([slots.tryReserveSlot(asked(true)), slots.tryReserveSlot(asked(false))]).toEqual([null, null]);

    slots.releaseSlot({ slotInfo, permit: replays[0]?.permit ?? {} });
    await settled();
    expect(replays.filter(({ permit }) => permit !== null)).toHaveLength(3);
  });

  it('let others be replayed beside cases that cannot be done, because the record does not take them', async () => {
    const slots = new WorkflowSlots({ atOnce: 10, replayedAtOnce: 2, longestReplay: 1 });
    for (const stuck of [reserved(slots, false), reserved(slots, false)]) {
      await stuck.done;
      slots.markSlotUsed({ slotInfo, permit: stuck.permit ?? {} });
    }
    const next = reserved(slots, false);
    await next.done;
    expect(next.permit).not.toBeNull();
  });

  it('forget who does not ask any more', async () => {
    const slots = new WorkflowSlots({ atOnce: 1, replayedAtOnce: 1, longestReplay: 60_000 });
    const first = reserved(slots, true);
    const stopping = new AbortController();
    const given = slots.reserveSlot(asked(true), stopping.signal);
    stopping.abort(new Error('The worker stops.'));
    await expect(given).rejects.toThrow('The worker stops.');

    slots.releaseSlot({ slotInfo, permit: first.permit ?? {} });
    expect(slots.tryReserveSlot(asked(true))).not.toBeNull();
  });
});
