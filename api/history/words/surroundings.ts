import { z } from 'zod';
import type { RunReader } from '../run-reader.ts';
import type { TemporalEvent } from '../temporal-event.ts';
import type { Describer, HistoryWords } from './describer.ts';

const archiveInput = z.object({ runId: z.string() });

/** What a manager sees of a process elsewhere: the Temporal UI, the archive of histories, a clock that was moved. */
export const describeSurroundings: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'UPSERT_WORKFLOW_SEARCH_ATTRIBUTES':
      return system(`Shown in the Temporal UI: ${await shownAttributes(event, run)}.`);
    case 'START_CHILD_WORKFLOW_EXECUTION_INITIATED':
      return system(`${await archiveOf(event, run)}: begun.`);
    case 'START_CHILD_WORKFLOW_EXECUTION_FAILED':
      return system('Keeping the history in the record: could not be begun.');
    case 'CHILD_WORKFLOW_EXECUTION_COMPLETED':
      return system('Keeping the history in the record: done.');
    case 'CHILD_WORKFLOW_EXECUTION_FAILED':
      return system('Keeping the history in the record: failed.');
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
    if (typeof value === 'string') parts.push(`${words} ${valueInWords(value)}`);
  }
  return parts.length === 0 ? 'the next deadline' : parts.join('; ');
}

async function archiveOf(event: TemporalEvent, run: RunReader): Promise<string> {
  const input = event.startChildWorkflowExecutionInitiatedEventAttributes?.input?.payloads[0];
  const read = archiveInput.safeParse(await run.value(input));
  return read.success
    ? `Keeping the history of run ${read.data.runId} in the record`
    : 'Keeping the history in the record';
}

function describeOptions(event: TemporalEvent): string {
  const skipping = event.workflowExecutionOptionsUpdatedEventAttributes?.timeSkippingConfig;
  if (skipping === undefined) return 'An operator changed how the process runs.';
  if (!skipping.enabled) return 'The clock of the process runs at its usual pace again.';
  const duration = skipping.fastForwardConfig?.duration;
  return duration === undefined
    ? 'The clock of the process jumps over every wait from now on.'
    : `The clock of the process is moved on by ${inDays(duration)}.`;
}

function describeSkip(event: TemporalEvent): HistoryWords {
  const { targetTime } = event.workflowExecutionTimeSkippingTransitionedEventAttributes ?? {};
  return {
    category: 'timer',
    text:
      targetTime === undefined
        ? 'The clock of the process stopped jumping.'
        : `Time was moved on to ${instant(targetTime)}.`,
  };
}

/** A protobuf duration in JSON, such as "86400.5s". */
function inDays(duration: string): string {
  const days = Number.parseFloat(duration) / 86_400;
  return days >= 1 ? `${Math.round(days * 10) / 10} days` : `${Math.round(days * 24 * 10) / 10} hours`;
}

function instant(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

function system(text: string): HistoryWords {
  return { category: 'system', text };
}
