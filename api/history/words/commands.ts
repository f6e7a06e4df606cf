import { z } from 'zod';
import { adoptCalendarUpdate, adoptOfficeSettingsUpdate, adoptRulebookUpdate } from '../../../contracts/rollout.ts';
import { sentence } from '../../language/readers-language.ts';
import type { RunReader } from '../run-reader.ts';
import type { TemporalEvent } from '../temporal-event.ts';
import type { Describer } from './describer.ts';

const envelope = z.object({ actor: z.object({ id: z.string(), name: z.string() }) });
const receipt = z.object({ revision: z.number(), stage: z.string() });

/** Commands of people and of other processes: refused ones leave no trace, so what stands here was accepted. */
export const describeCommand: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'WORKFLOW_EXECUTION_UPDATE_ADMITTED':
      return {
        category: categoryOf(event, run),
        text: sentence('command-taken-over', { command: await command(event, run) }),
      };
    case 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED':
      return {
        category: categoryOf(event, run),
        text: sentence('command-accepted', { command: await command(event, run) }),
      };
    case 'WORKFLOW_EXECUTION_UPDATE_COMPLETED':
      return { category: 'system', text: await describeOutcome(event, run) };
    case 'WORKFLOW_EXECUTION_SIGNALED': {
      const name = event.workflowExecutionSignaledEventAttributes?.signalName ?? '';
      return { category: 'system', text: sentence('signal-arrived', { signal: name }) };
    }
    default:
      return null;
  }
};

async function describeOutcome(event: TemporalEvent, run: RunReader): Promise<string> {
  const { acceptedEventId, outcome } = event.workflowExecutionUpdateCompletedEventAttributes ?? {};
  const accepted = run.event(acceptedEventId);
  const title =
    accepted === undefined
      ? sentence('command-of-event', { eventId: acceptedEventId ?? '' })
      : titleOf(nameOf(accepted), run);
  if (outcome?.failure !== undefined)
    return sentence('command-failed', { command: title, why: await run.failureMessage(outcome.failure) });
  const read = receipt.safeParse(await run.value(outcome?.success?.payloads[0]));
  return read.success
    ? sentence('command-carried-out-as', { command: title, revision: read.data.revision })
    : sentence('command-carried-out', { command: title });
}

/** "Command record-payment (Record a payment) by 李华 (li)"; what another process sends has its number. */
async function command(event: TemporalEvent, run: RunReader): Promise<string> {
  const name = nameOf(event);
  if (run.kind.commandTitle(name) === undefined) return titleOf(name, run);
  const given = envelope.safeParse(await run.value(requestOf(event)?.input.args?.payloads[0]));
  const title = titleOf(name, run);
  if (!given.success) return sentence('command-by-somebody', { name, title });
  const { actor } = given.data;
  if (run.kind.isSentByProcess(name)) return sentence('command-sent-by', { name, title, number: actor.name });
  return sentence('command-by', { name, title, person: actor.name, id: actor.id });
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
const changes: Readonly<Record<string, 'change-of-calendar' | 'change-of-settings' | 'change-of-rulebook'>> = {
  [adoptCalendarUpdate]: 'change-of-calendar',
  [adoptOfficeSettingsUpdate]: 'change-of-settings',
  [adoptRulebookUpdate]: 'change-of-rulebook',
};

function categoryOf(event: TemporalEvent, run: RunReader): 'person' | 'system' {
  const name = nameOf(event);
  return run.kind.commandTitle(name) === undefined || run.kind.isSentByProcess(name) ? 'system' : 'person';
}

function titleOf(name: string, run: RunReader): string {
  const change = changes[name];
  return run.kind.commandTitle(name) ?? (change === undefined ? name : sentence(change));
}
