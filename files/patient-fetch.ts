import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds, and attempts. */
export interface RequestLimits {
  /** In which one attempt is answered, its body included. */
  readonly attempt: number;
  /** In which a request is over, with all its attempts. */
  readonly request: number;
  readonly attempts: number;
}

/** Milliseconds before the second attempt; doubled before each further one. */
const firstPause = 100;
const tooManyRequests = 429;

/**
 * Fetches, and tries again while there is time where no answer comes, or one that means "come again". The body has to be one that
 * can be sent again.
 */
export async function patientFetch(
  address: Parameters<typeof fetch>[0],
  request: RequestInit,
  limits: RequestLimits,
): Promise<Response> {
  const over = AbortSignal.timeout(limits.request);
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === limits.attempts;
    over.throwIfAborted();
    try {
      const signal = AbortSignal.any([over, AbortSignal.timeout(limits.attempt)]);
      const response = await fetch(address, { ...request, signal });
      if (isLast || !meansComeAgain(response.status)) return response;
      await response.body?.cancel();
    } catch (error) {
      if (isLast) throw error;
    }
    await pause(firstPause * 2 ** (attempt - 1));
  }
}

function meansComeAgain(status: number): boolean {
  return status >= 500 || status === tooManyRequests;
}
