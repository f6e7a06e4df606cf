import { ApplicationFailure } from '@temporalio/workflow';

/** Fails with a message that quotes what it was given. */
export function refuse(name: string): Promise<string> {
  throw ApplicationFailure.nonRetryable(`refused for ${name}`, 'refused', { name });
}
