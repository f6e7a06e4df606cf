import { z } from 'zod';
import { sentence, speaker } from '../../language/readers-language.ts';
import type { TemporalEvent } from '../temporal-event.ts';
import type { Describer, HistoryWords } from './describer.ts';

const person = z.object({ id: z.string(), name: z.string() });
const openingInput = z.object({ opening: z.object({ number: z.string(), openedBy: person }) });
const continuedInput = z.object({ continued: z.object({ revision: z.number() }) });
const reopenedInput = z.object({ closed: z.object({ revision: z.number() }), reopening: z.object({ actor: person }) });
const result = z.object({
  revision: z.number(),
  closing: z.object({ on: z.string(), outcome: z.string() }).nullable(),
});

/** How a process begins and ends. */
export const describeRun: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'WORKFLOW_EXECUTION_STARTED':
      return describeStart(await run.value(event.workflowExecutionStartedEventAttributes?.input?.payloads[0]));
    case 'WORKFLOW_EXECUTION_COMPLETED':
      return describeEnd(await run.value(event.workflowExecutionCompletedEventAttributes?.result?.payloads[0]));
    case 'WORKFLOW_EXECUTION_CONTINUED_AS_NEW':
      return system(sentence('history-grown-long'));
    case 'WORKFLOW_EXECUTION_FAILED': {
      const message = await run.failureMessage(event.workflowExecutionFailedEventAttributes?.failure);
      return system(sentence('process-failed', { why: message }));
    }
    case 'WORKFLOW_EXECUTION_TERMINATED': {
      const { reason } = event.workflowExecutionTerminatedEventAttributes ?? {};
      return byOperator(sentence('process-stopped', { reason: reason ?? '' }));
    }
    case 'WORKFLOW_EXECUTION_TIMED_OUT':
      return system(sentence('process-timed-out'));
    case 'WORKFLOW_EXECUTION_CANCEL_REQUESTED':
      return byOperator(sentence('cancel-requested'));
    case 'WORKFLOW_EXECUTION_CANCELED':
      return byOperator(sentence('process-cancelled'));
    case 'WORKFLOW_EXECUTION_PAUSED':
      return byOperator(sentence('process-paused'));
    case 'WORKFLOW_EXECUTION_UNPAUSED':
      return byOperator(sentence('process-unpaused'));
    case 'WORKFLOW_TASK_FAILED': {
      if (isOrdinary(event)) return system(sentence('step-repeated'));
      const message = await run.failureMessage(event.workflowTaskFailedEventAttributes?.failure);
      return system(sentence('step-failed', { why: message }));
    }
    default:
      return null;
  }
};

/** A command came in while the worker was at work. */
function isOrdinary({ workflowTaskFailedEventAttributes: failed }: TemporalEvent): boolean {
  return failed?.cause.endsWith('UNHANDLED_COMMAND') === true;
}

function describeStart(input: unknown): HistoryWords {
  const opened = openingInput.safeParse(input);
  if (opened.success) {
    const { number, openedBy } = opened.data.opening;
    return { category: 'person', text: sentence('process-opened', { number, person: openedBy.name, id: openedBy.id }) };
  }
  const reopened = reopenedInput.safeParse(input);
  if (reopened.success) {
    const { closed, reopening } = reopened.data;
    const { name, id } = reopening.actor;
    return { category: 'person', text: sentence('process-reopened', { revision: closed.revision, person: name, id }) };
  }
  const continued = continuedInput.safeParse(input);
  return system(
    continued.success
      ? sentence('run-goes-on', { revision: continued.data.continued.revision })
      : sentence('process-started'),
  );
}

function describeEnd(value: unknown): HistoryWords {
  const ended = result.safeParse(value);
  if (!ended.success || ended.data.closing === null) return system(sentence('process-ended'));
  const { closing, revision } = ended.data;
  return system(sentence('process-closed', { on: closing.on, outcome: speaker().outcome(closing.outcome), revision }));
}

function system(text: string): HistoryWords {
  return { category: 'system', text };
}

function byOperator(text: string): HistoryWords {
  return { category: 'person', text };
}
