import { z } from 'zod';
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
      return system('The history has grown long: the process goes on in a new run.');
    case 'WORKFLOW_EXECUTION_FAILED': {
      const message = await run.failureMessage(event.workflowExecutionFailedEventAttributes?.failure);
      return system(`The process has failed: ${message}`);
    }
    case 'WORKFLOW_EXECUTION_TERMINATED': {
      const { reason } = event.workflowExecutionTerminatedEventAttributes ?? {};
      return byOperator(`The process was stopped by an operator${reason ? `: ${reason}` : '.'}`);
    }
    case 'WORKFLOW_EXECUTION_TIMED_OUT':
      return system('The process has run out of its time limit.');
    case 'WORKFLOW_EXECUTION_CANCEL_REQUESTED':
      return byOperator('An operator asked to cancel the process; it is ended only by a command.');
    case 'WORKFLOW_EXECUTION_CANCELED':
      return byOperator('The process was cancelled by an operator.');
    case 'WORKFLOW_EXECUTION_PAUSED':
      return byOperator('The process was paused by an operator.');
    case 'WORKFLOW_EXECUTION_UNPAUSED':
      return byOperator('An operator let the process go on.');
    case 'WORKFLOW_TASK_FAILED': {
      if (isOrdinary(event)) return system('Something came in while the program was at work: the step is done again.');
      const message = await run.failureMessage(event.workflowTaskFailedEventAttributes?.failure);
      return system(`The program could not take the next step and tries again: ${message}`);
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
    return { category: 'person', text: `${number} opened by ${openedBy.name} (${openedBy.id}).` };
  }
  const reopened = reopenedInput.safeParse(input);
  if (reopened.success) {
    const { closed, reopening } = reopened.data;
    const { name, id } = reopening.actor;
    return { category: 'person', text: `Closed at revision ${closed.revision}, reopened by ${name} (${id}).` };
  }
  const continued = continuedInput.safeParse(input);
  return system(
    continued.success
      ? `The process goes on in a new run from revision ${continued.data.continued.revision}.`
      : 'The process has started.',
  );
}

function describeEnd(value: unknown): HistoryWords {
  const ended = result.safeParse(value);
  if (!ended.success || ended.data.closing === null) return system('The process has ended.');
  const { closing, revision } = ended.data;
  return system(`The process has ended: closed on ${closing.on} as ${closing.outcome}, revision ${revision}.`);
}

function system(text: string): HistoryWords {
  return { category: 'system', text };
}

function byOperator(text: string): HistoryWords {
  return { category: 'person', text };
}
