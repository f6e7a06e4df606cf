import { z } from 'zod';
import { adoptCalendarUpdate, adoptOfficeSettingsUpdate } from '../../../contracts/rollout.ts';
import type { RunReader } from '../run-reader.ts';
import type { TemporalEvent } from '../temporal-event.ts';
import type { Describer } from './describer.ts';

const envelope = z.object({ actor: z.object({ id: z.string(), name: z.string() }) });
const receipt = z.object({ revision: z.number(), stage: z.string() });

/** Commands of people: refused ones leave no trace, so what stands here was accepted. */
export const describeCommand: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'WORKFLOW_EXECUTION_UPDATE_ADMITTED':
      return {
        category: categoryOf(event, run),
        text: `${await command(event, run)}: taken over from before a reset.`,
      };
    case 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED':
      return { category: categoryOf(event, run), text: `${await command(event, run)}: accepted.` };
    case 'WORKFLOW_EXECUTION_UPDATE_COMPLETED':
      return { category: 'system', text: await describeOutcome(event, run) };
    case 'WORKFLOW_EXECUTION_SIGNALED': {
      const name = event.workflowExecutionSignaledEventAttributes?.signalName ?? '';
      return { category: 'system', text: `Signal ${name} arrived; a process takes commands only.` };
    }
    default:
      return null;
  }
};

async function describeOutcome(event: TemporalEvent, run: RunReader): Promise<string> {
  const { acceptedEventId, outcome } = event.workflowExecutionUpdateCompletedEventAttributes ?? {};
  const accepted = run.event(acceptedEventId);
  const title =
    accepted === undefined ? `The command of event ${acceptedEventId ?? ''}` : titleOf(nameOf(accepted), run);
  if (outcome?.failure !== undefined) return `${title}: not carried out. ${await run.failureMessage(outcome.failure)}`;
  const read = receipt.safeParse(await run.value(outcome?.success?.payloads[0]));
  return read.success ? `${title}: carried out, revision ${read.data.revision}.` : `${title}: carried out.`;
}

/** "Command record-payment (Record a payment) by 李华 (li)" */
async function command(event: TemporalEvent, run: RunReader): Promise<string> {
  const name = nameOf(event);
  if (run.kind.commandTitle(name) === undefined) return titleOf(name, run);
  const given = envelope.safeParse(await run.value(requestOf(event)?.input.args?.payloads[0]));
  const by = given.success ? ` by ${given.data.actor.name} (${given.data.actor.id})` : '';
  return `Command ${name} (${titleOf(name, run)})${by}`;
}

function requestOf(event: TemporalEvent) {
  return (
    event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest ??
    event.workflowExecutionUpdateAdmittedEventAttributes?.request
  );
}

function nameOf(event: TemporalEvent): string {
  return requestOf(event)?.input.name ?? '';
}

/** Changes that a rollout brings; they are no commands of people. */
const changes: Readonly<Record<string, string>> = {
  [adoptCalendarUpdate]: 'Change of the calendar that the process is counted by',
  [adoptOfficeSettingsUpdate]: "Change of the office's settings that the process goes by",
};

function categoryOf(event: TemporalEvent, run: RunReader): 'person' | 'system' {
  return run.kind.commandTitle(nameOf(event)) === undefined ? 'system' : 'person';
}

function titleOf(name: string, run: RunReader): string {
  return run.kind.commandTitle(name) ?? changes[name] ?? name;
}
