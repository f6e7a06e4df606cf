import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Language } from '../../wording/language.ts';
import { Keyring } from '../../encryption/keyring.ts';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { payloadToJson } from '../codec/payload-json.ts';
import { describeEvent } from './history-words.ts';
import { inLanguage } from '../language/readers-language.ts';
import { runEvent, type RunEvent } from './events/run-event.ts';
import { PayloadReader } from './payload-reader.ts';
import { cases } from './../cases/served-cases.ts';
import { historyOf } from './history-controller.ts';
import { RunReader } from './run-reader.ts';

const recoveryCaseHistory = historyOf(cases);

const keyring = new Keyring(new Map([['known', randomBytes(32)]]), 'known');
const lost = new Keyring(new Map([['lost', randomBytes(32)]]), 'lost');

async function sealed(value: unknown, by: Keyring = keyring) {
  const [payload] = await new PayloadEncryption(by).encode([defaultPayloadConverter.toPayload(value)]);
  return payloadToJson(payload ?? {});
}

const at = '2026-11-20T08:00:00Z';

/** The words for the last of some events in Temporal's JSON form. */
async function lastInWords(...written: readonly Record<string, unknown>[]) {
  const events = written.map((event, index) => runEvent({ eventId: String(index + 1), eventTime: at, ...event }));
  return words(events.slice(-1), events);
}

/** The words for one event, with those that were read beside it. */
function words([told]: readonly RunEvent[], read: readonly RunEvent[], language: Language = 'en') {
  const run = new RunReader(read, new PayloadReader(keyring), recoveryCaseHistory);
  return told === undefined ? null : inLanguage(language, () => describeEvent(told.event, run));
}

async function timerStarted(by: Keyring = keyring) {
  return {
    eventType: 'EVENT_TYPE_TIMER_STARTED',
    userMetadata: { summary: await sealed('Reply: last day 2026-12-07 · reply · R765 46', by) },
  };
}

describe('the Temporal history in words', () => {
  it('tells a clock that was stopped from one that ran out', async () => {
    const fired = { eventType: 'EVENT_TYPE_TIMER_FIRED', timerFiredEventAttributes: { startedEventId: '1' } };
    const cancelled = { eventType: 'EVENT_TYPE_TIMER_CANCELED', timerCanceledEventAttributes: { startedEventId: '1' } };
    const clock = 'Reply: last day 2026-12-07 · reply · R765 46';
    expect(await lastInWords(await timerStarted())).toEqual({ category: 'timer', text: `Clock started: ${clock}` });
    expect(await lastInWords(await timerStarted(), fired)).toEqual({
      category: 'timer',
      text: `Clock ran out: ${clock}`,
    });
    expect(await lastInWords(await timerStarted(), cancelled)).toEqual({
      category: 'timer',
      text: `Clock stopped before it ran out: ${clock}`,
    });
  });

  it('names the person of a command, and how it ended', async () => {
    const accepted = {
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
      workflowExecutionUpdateAcceptedEventAttributes: {
        acceptedRequest: {
          input: { name: 'record-payment', args: { payloads: [await sealed({ actor: { id: 'li', name: '李华' } })] } },
        },
      },
    };
    const completed = {
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED',
      workflowExecutionUpdateCompletedEventAttributes: {
        acceptedEventId: '1',
        outcome: { success: { payloads: [await sealed({ revision: 4, stage: 'persuasion' })] } },
      },
    };
    const failed = {
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED',
      workflowExecutionUpdateCompletedEventAttributes: {
        acceptedEventId: '1',
        outcome: {
          failure: { message: 'Encoded failure', encodedAttributes: await sealed({ message: 'Closed by then.' }) },
        },
      },
    };
    expect(await lastInWords(accepted)).toEqual({
      category: 'person',
      text: 'Command record-payment (Record a payment) by 李华 (li): accepted.',
    });
    expect(await lastInWords(accepted, completed)).toEqual({
      category: 'system',
      text: 'Record a payment: carried out, revision 4.',
    });
    expect(await lastInWords(accepted, failed)).toEqual({
      category: 'system',
      text: 'Record a payment: not carried out. Closed by then.',
    });
  });

  it('names the process that has sent a command, which is no person', async () => {
    const accepted = {
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
      workflowExecutionUpdateAcceptedEventAttributes: {
        acceptedRequest: {
          input: {
            name: 'report-linked',
            args: { payloads: [await sealed({ actor: { id: 'f2a6', name: 'FUJIAN-2026-000001-55' } })] },
          },
        },
      },
    };
    const told = await lastInWords(accepted);
    expect(told).toMatchObject({ category: 'system' });
    expect(told?.text).toMatch(/^report-linked \(.+\), sent by FUJIAN-2026-000001-55: accepted\.$/);
  });

  it('tells the revisions that were recorded, found and repeated', async () => {
    const started = {
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED',
      workflowExecutionStartedEventAttributes: {
        input: { payloads: [await sealed({ continued: { revision: 41 }, previousRunId: 'before' })] },
      },
    };
    const marker = {
      eventType: 'EVENT_TYPE_MARKER_RECORDED',
      markerRecordedEventAttributes: {
        markerName: 'core_local_activity',
        details: {
          data: { payloads: [payloadToJson(defaultPayloadConverter.toPayload({ activity_type: 'recordTransition' }))] },
          result: { payloads: [await sealed({ kind: 'recorded', revision: 42 })] },
        },
      },
    };
    expect(await lastInWords(started)).toEqual({
      category: 'system',
      text: 'The process goes on in a new run from revision 41.',
    });
    const found = {
      eventType: 'EVENT_TYPE_MARKER_RECORDED',
      markerRecordedEventAttributes: {
        markerName: 'core_local_activity',
        details: {
          ...marker.markerRecordedEventAttributes.details,
          result: { payloads: [await sealed({ kind: 'superseded', state: { revision: 44 } })] },
        },
      },
    };
    expect(await lastInWords(started, marker, found)).toEqual({
      category: 'system',
      text: 'The record stood at revision 44 already: the process goes on from there.',
    });
    const repeated = {
      eventType: 'EVENT_TYPE_MARKER_RECORDED',
      markerRecordedEventAttributes: {
        markerName: 'core_local_activity',
        details: {
          ...marker.markerRecordedEventAttributes.details,
          result: { payloads: [await sealed({ kind: 'already-carried-out', first: { receipt: { revision: 7 } } })] },
        },
      },
    };
    expect(await lastInWords(started, repeated)).toEqual({
      category: 'system',
      text: 'The command had been carried out before, as revision 7: nothing has changed.',
    });
    expect(await lastInWords(started, marker)).toEqual({ category: 'system', text: 'Recorded as revision 42.' });
    const lookedAt = {
      eventType: 'EVENT_TYPE_MARKER_RECORDED',
      markerRecordedEventAttributes: {
        markerName: 'core_local_activity',
        details: {
          data: { payloads: [payloadToJson(defaultPayloadConverter.toPayload({ activity_type: 'findStanding' }))] },
          result: { payloads: [await sealed({ kind: 'ahead', state: { revision: 46 } })] },
        },
      },
    };
    expect(await lastInWords(started, lookedAt)).toEqual({
      category: 'system',
      text: 'The record stood at revision 46 already: the process goes on from there.',
    });
  });

  it('names the document that is made, and why it could not be', async () => {
    const scheduled = {
      eventType: 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED',
      activityTaskScheduledEventAttributes: { activityType: { name: 'produceDocument' } },
      userMetadata: { summary: await sealed('Notice to return DAYU-1') },
    };
    const failed = {
      eventType: 'EVENT_TYPE_ACTIVITY_TASK_FAILED',
      activityTaskFailedEventAttributes: { scheduledEventId: '1', failure: { message: 'No font for 𠮷.' } },
    };
    expect(await lastInWords(scheduled, failed)).toEqual({
      category: 'system',
      text: 'Making and sending Notice to return DAYU-1: failed. No font for 𠮷.',
    });
  });

  it.each([
    ['zh', '操作 record-payment（登记退款到账），经办人李华（li）：已接受。'],
    ['en', 'Command record-payment (Record a payment) by 李华 (li): accepted.'],
    ['vi', 'Thao tác record-payment (Ghi nhận khoản hoàn trả) do 李华 (li): đã chấp nhận.'],
  ] as const)('is told in %s to whoever reads that', async (language, text) => {
    const name = 'record-payment';
    const args = { payloads: [await sealed({ actor: { id: 'li', name: '李华' } })] };
    const accepted = runEvent({
      eventId: '1',
      eventTime: at,
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
      workflowExecutionUpdateAcceptedEventAttributes: { acceptedRequest: { input: { name, args } } },
    });
    expect(await words([accepted], [accepted], language)).toEqual({ category: 'person', text });
  });

  it('tells by its number what an event refers to that was not read with it', async () => {
    const fired = runEvent({
      eventId: '300',
      eventTime: at,
      eventType: 'EVENT_TYPE_TIMER_FIRED',
      timerFiredEventAttributes: { startedEventId: '12' },
    });
    expect(fired.refersTo).toBe(12);
    expect(await words([fired], [fired])).toEqual({
      category: 'timer',
      text: 'Clock ran out: the one that event 12 has started',
    });
  });

  it('names the steps between Temporal and the worker', async () => {
    expect(await lastInWords({ eventType: 'EVENT_TYPE_WORKFLOW_TASK_SCHEDULED' })).toEqual({
      category: 'system',
      text: 'Workflow task scheduled.',
    });
  });

  it('shows a step that the program could not take', async () => {
    const failed = (cause: string) => ({
      eventType: 'EVENT_TYPE_WORKFLOW_TASK_FAILED',
      workflowTaskFailedEventAttributes: { cause, failure: { message: 'Nondeterminism.' } },
    });
    expect(await lastInWords(failed('WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR'))).toEqual({
      category: 'system',
      text: 'The program could not take the next step and tries again: Nondeterminism.',
    });
    expect(await lastInWords(failed('WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND'))).toEqual({
      category: 'system',
      text: 'Something came in while the program was at work: the step is done again.',
    });
  });

  it('stays readable in its course when a key was given up', async () => {
    expect(await lastInWords(await timerStarted(lost))).toEqual({
      category: 'timer',
      text: 'Clock started: (encrypted with a key that is not known here)',
    });
  });
});
