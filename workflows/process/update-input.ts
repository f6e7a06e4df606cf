import { ApplicationFailure } from '@temporalio/workflow';

/**
 * Holds the input of an update against what a process relies on, whoever has sent it. What a command says beyond that has been
 * checked by the API.
 * @throws ApplicationFailure `command-mismatch` for a command under another's name, whose rights it would be given with;
 *   `input-malformed` for what is no command
 */
export function checkEnvelope(update: string, envelope: unknown): void {
  if (!isRecord(envelope)) throw malformed('It is not an envelope.');
  const { command, payload, actor, commandId, bodyDigest, expectedRevision, requestId } = envelope;
  if (command !== update) {
    throw ApplicationFailure.nonRetryable(
      `The update ${update} carries another command. Send a command as the update of its own name.`,
      'command-mismatch',
    );
  }
  if (!isRecord(payload)) throw malformed('It has no payload.');
  if (!isRecord(actor) || !isName(actor['id']) || !isName(actor['name'])) throw malformed('It does not say who acts.');
  if (![commandId, bodyDigest, requestId].every(isName)) throw malformed('An id is missing.');
  if (expectedRevision !== null && !Number.isSafeInteger(expectedRevision))
    throw malformed('The expected revision is no revision.');
}

/** @throws ApplicationFailure `input-malformed` when what is no command does not carry its part */
export function checkChange(part: string, input: unknown): void {
  if (!isRecord(input) || !isRecord(input[part])) throw malformed(`It has no ${part}.`);
}

function malformed(fault: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(`The input of the update cannot be used. ${fault}`, 'input-malformed');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
