import { isGrpcServiceError, type Client } from '@temporalio/client';
import type proto from '@temporalio/proto';
import { z } from 'zod';
import type { Keyring } from '../encryption/keyring.ts';
import { valueOf } from '../temporal/payload-value.ts';
import { SealedPayloads } from '../temporal/sealed-payloads.ts';
import { revisionOf } from './recorded-revision.ts';

type HistoryEvent = proto.temporal.api.history.v1.IHistoryEvent;

/** Events asked for at a time, the latest first: a transition is never far from the end. */
const pageSize = 40;
/** Milliseconds after which an answer is not waited for any more. */
const patience = 5_000;
const grpcNotFound = 5;

/** Where a process stands. */
export type ProcessPosition =
  /** `atWork`: activities that it waits for, which are documents that it produces. */
  | { readonly kind: 'running'; readonly revision: number; readonly atWork: number }
  /** Its last run is over; `revision` null where the run tells of none. */
  | { readonly kind: 'ended'; readonly runId: string; readonly revision: number | null }
  /** Temporal knows no such process. */
  | { readonly kind: 'unknown' };

const startedWith = z.union([
  z.object({ continued: z.object({ revision: z.number() }) }).transform(({ continued }) => continued.revision),
  z.object({ closed: z.object({ revision: z.number() }) }).transform(({ closed }) => closed.revision),
  z.object({ opening: z.object({}) }).transform(() => 0),
]);

/** Reads from the end of their histories where processes stand: cheap, and without waking them. */
export class ProcessPositions {
  readonly #client: Client;
  readonly #payloads: SealedPayloads;

  constructor(client: Client, keyring: Keyring) {
    this.#client = client;
    this.#payloads = new SealedPayloads(keyring);
  }

  /** Errors of the connection pass through. */
  async find(workflowId: string): Promise<ProcessPosition> {
    try {
      const { raw, runId } = await this.#limited(() => this.#client.workflow.getHandle(workflowId).describe());
      const revision = await this.#lastRevision(workflowId, runId);
      if (raw.workflowExecutionInfo?.closeTime != null) return { kind: 'ended', runId, revision };
      return { kind: 'running', revision: revision ?? 0, atWork: raw.pendingActivities?.length ?? 0 };
    } catch (error) {
      if (isNotFound(error)) return { kind: 'unknown' };
      throw error;
    }
  }

  async #lastRevision(workflowId: string, runId: string): Promise<number | null> {
    let nextPageToken: Uint8Array = new Uint8Array();
    do {
      const page = await this.#limited(() =>
        this.#client.workflowService.getWorkflowExecutionHistoryReverse({
          namespace: this.#client.options.namespace,
          execution: { workflowId, runId },
          maximumPageSize: pageSize,
          nextPageToken,
        }),
      );
      for (const event of page.history?.events ?? []) {
        const revision = await this.#revisionOf(event);
        if (revision !== undefined) return revision;
      }
      nextPageToken = page.nextPageToken;
    } while (nextPageToken.length > 0);
    return null;
  }

  async #revisionOf(event: HistoryEvent): Promise<number | undefined> {
    const result = event.markerRecordedEventAttributes?.details?.['result']?.payloads?.[0];
    if (result != null) {
      const told = revisionOf(await valueOf(result, this.#payloads));
      // A command that was carried out before has left the process where it was.
      return told === undefined || told.kind === 'repeated' ? undefined : told.revision;
    }
    const input = event.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
    if (input == null) return undefined;
    return startedWith.safeParse(await valueOf(input, this.#payloads)).data;
  }

  #limited<Result>(call: () => Promise<Result>): Promise<Result> {
    return this.#client.withDeadline(Date.now() + patience, call);
  }
}

function isNotFound(error: unknown): boolean {
  if (error instanceof Error && error.name === 'WorkflowNotFoundError') return true;
  const cause = error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : error;
  return isGrpcServiceError(cause) && cause.code === grpcNotFound;
}
