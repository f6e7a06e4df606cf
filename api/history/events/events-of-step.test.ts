import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { Keyring } from '../../../encryption/keyring.ts';
import { PayloadEncryption } from '../../../temporal/payload-codec.ts';
import { payloadToJson } from '../../codec/payload-json.ts';
import { PayloadReader } from '../payload-reader.ts';
import { cases } from '../../cases/served-cases.ts';
import { historyOf } from '../history-controller.ts';
import { RunReader } from '../run-reader.ts';
import { eventsOfStep } from './events-of-step.ts';
import { runEvent, type RunEvent } from './run-event.ts';

const recoveryCaseHistory = historyOf(cases);

const keyring = new Keyring(new Map([['known', randomBytes(32)]]), 'known');

/** Events of a run by their types, numbered from 1; what a task gives names the event that ended the task. */
async function run(...written: readonly (readonly [type: string, task?: number, outcome?: unknown])[]) {
  const events: RunEvent[] = [];
  for (const [type, task, outcome] of written) {
    const [sealed = {}] = await new PayloadEncryption(keyring).encode([defaultPayloadConverter.toPayload(outcome)]);
    const result = { payloads: [payloadToJson(sealed)] };
    events.push(
      runEvent({
        eventId: String(events.length + 1),
        eventTime: '2026-11-20T08:00:00Z',
        eventType: `EVENT_TYPE_${type}`,
        ...(type === 'MARKER_RECORDED'
          ? {
              markerRecordedEventAttributes: {
                markerName: 'core_local_activity',
                workflowTaskCompletedEventId: String(task),
                details: { result },
              },
            }
          : {}),
        ...(type === 'TIMER_STARTED'
          ? { timerStartedEventAttributes: { workflowTaskCompletedEventId: String(task) } }
          : {}),
      }),
    );
  }
  return events;
}

const recorded = (revision: number) => ({ kind: 'recorded', revision });
const woken = [['WORKFLOW_TASK_SCHEDULED'], ['WORKFLOW_TASK_STARTED']] as const;

async function behind(events: readonly RunEvent[], revision: number, taskEventId: number) {
  const reader = new RunReader(events, new PayloadReader(keyring), recoveryCaseHistory);
  return (await eventsOfStep(events, { revision, taskEventId }, reader)).map(({ id }) => id);
}

describe('the events behind a step', () => {
  it('are what woke the task that recorded it, and what this task gave', async () => {
    const events = await run(
      ['WORKFLOW_EXECUTION_STARTED'],
      ...woken,
      ['WORKFLOW_TASK_COMPLETED'],
      ['MARKER_RECORDED', 4, recorded(1)],
      ['TIMER_STARTED', 4],
      ['TIMER_FIRED'],
      ...woken,
      ['WORKFLOW_TASK_COMPLETED'],
      ['MARKER_RECORDED', 10, recorded(2)],
      ['TIMER_STARTED', 10],
      ['ACTIVITY_TASK_STARTED'],
    );
    expect(await behind(events, 1, 3)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await behind(events, 2, 9)).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it('are shared by steps that were taken at once', async () => {
    const events = await run(
      ...woken,
      ['WORKFLOW_TASK_COMPLETED'],
      ['WORKFLOW_EXECUTION_UPDATE_ACCEPTED'],
      ['MARKER_RECORDED', 3, recorded(7)],
      ['WORKFLOW_EXECUTION_UPDATE_COMPLETED'],
      ['WORKFLOW_EXECUTION_UPDATE_ACCEPTED'],
      ['MARKER_RECORDED', 3, recorded(8)],
      ['WORKFLOW_EXECUTION_UPDATE_COMPLETED'],
      ['WORKFLOW_TASK_SCHEDULED'],
    );
    expect(await behind(events, 7, 2)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await behind(events, 8, 2)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('are those of the next attempt where the task that took it was lost', async () => {
    const events = await run(
      ...woken,
      ['WORKFLOW_TASK_TIMED_OUT'],
      ...woken,
      ['WORKFLOW_TASK_COMPLETED'],
      ['MARKER_RECORDED', 6, recorded(3)],
    );
    expect(await behind(events, 3, 2)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('are those of the task that found it in the record where its own never reached the server', async () => {
    const events = await run(
      ...woken,
      ['WORKFLOW_TASK_TIMED_OUT'],
      ...woken,
      ['WORKFLOW_TASK_COMPLETED'],
      ['MARKER_RECORDED', 6, { kind: 'superseded', state: { revision: 4 } }],
      ['MARKER_RECORDED', 6, recorded(5)],
    );
    expect(await behind(events, 4, 2)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('are none where the run never told of it, and a repeated command is no step', async () => {
    const events = await run(...woken, ['WORKFLOW_TASK_COMPLETED'], ['MARKER_RECORDED', 3, recorded(3)]);
    expect(await behind(events, 4, 2)).toEqual([]);
    const repeated = { kind: 'already-carried-out', first: { receipt: { revision: 9 } } };
    const again = await run(...woken, ['WORKFLOW_TASK_COMPLETED'], ['MARKER_RECORDED', 3, repeated]);
    expect(await behind(again, 4, 2)).toEqual([]);
  });
});
