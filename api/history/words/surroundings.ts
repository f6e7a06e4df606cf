import { z } from 'zod';
import { called, sentence } from '../../language/readers-language.ts';
import type { RunReader } from '../run-reader.ts';
import type { TemporalEvent } from '../temporal-event.ts';
import type { Describer, HistoryWords } from './describer.ts';

const archiveInput = z.object({ runId: z.string() });

/** What a manager sees of a process elsewhere: the Temporal UI, the archive of histories, a clock that was moved. */
export const describeSurroundings: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'UPSERT_WORKFLOW_SEARCH_ATTRIBUTES':
      return system(sentence('shown-in-temporal', { what: await shownAttributes(event, run) }));
    case 'START_CHILD_WORKFLOW_EXECUTION_INITIATED':
      return system(await describeArchive(event, run));
    case 'START_CHILD_WORKFLOW_EXECUTION_FAILED':
      return system(sentence('keeping-history-not-begun'));
    case 'CHILD_WORKFLOW_EXECUTION_COMPLETED':
      return system(sentence('keeping-history-done'));
    case 'CHILD_WORKFLOW_EXECUTION_FAILED':
      return system(sentence('keeping-history-failed'));
    case 'WORKFLOW_EXECUTION_OPTIONS_UPDATED':
      return { category: 'person', text: describeOptions(event) };
    case 'WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED':
      return describeSkip(event);
    default:
      return null;
  }
};

async function shownAttributes(event: TemporalEvent, run: RunReader): Promise<string> {
  const fields = event.upsertWorkflowSearchAttributesEventAttributes?.searchAttributes?.indexedFields ?? {};
  const parts: string[] = [];
  for (const { name, words, valueInWords } of run.kind.shownAttributes) {
    const value = await run.value(fields[name]);
    if (typeof value === 'string') parts.push(`${called(words)} ${valueInWords(value)}`);
  }
  return parts.length === 0 ? sentence('next-deadline-shown') : parts.join('; ');
}

async function describeArchive(event: TemporalEvent, run: RunReader): Promise<string> {
  const input = event.startChildWorkflowExecutionInitiatedEventAttributes?.input?.payloads[0];
  const read = archiveInput.safeParse(await run.value(input));
  return read.success
    ? sentence('keeping-history-of-run-begun', { runId: read.data.runId })
    : sentence('keeping-history-begun');
}

function describeOptions(event: TemporalEvent): string {
  const skipping = event.workflowExecutionOptionsUpdatedEventAttributes?.timeSkippingConfig;
  if (skipping === undefined) return sentence('options-changed');
  if (!skipping.enabled) return sentence('clock-at-usual-pace');
  const duration = skipping.fastForwardConfig?.duration;
  return duration === undefined ? sentence('clock-jumps') : describeMove(duration);
}

function describeSkip(event: TemporalEvent): HistoryWords {
  const { targetTime } = event.workflowExecutionTimeSkippingTransitionedEventAttributes ?? {};
  return {
    category: 'timer',
    text:
      targetTime === undefined
        ? sentence('clock-stopped-jumping')
        : sentence('time-moved-to', { time: minuteOf(targetTime) }),
  };
}

/** A protobuf duration in JSON, such as "86400.5s". */
function describeMove(duration: string): string {
  const days = Number.parseFloat(duration) / 86_400;
  return days >= 1
    ? sentence('clock-moved-by-days', { count: Math.round(days * 10) / 10 })
    : sentence('clock-moved-by-hours', { count: Math.round(days * 24 * 10) / 10 });
}

function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}

function system(text: string): HistoryWords {
  return { category: 'system', text };
}
