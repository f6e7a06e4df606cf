import { bytesAsText } from '../../database/sealing/bytes-as-text.ts';
import type { ProcessEventRow } from '../../database/entities/process-event.ts';
import { sealingContext } from '../../database/sealing/sealing-contexts.ts';
import type { AnyTransition } from '../../domain/kernel/any-process.ts';
import { idOfEvent } from '../../domain/kernel/process-event.ts';
import type { Keyring } from '../../encryption/keyring.ts';

/** An event as it is told; what it says, sealed, is written as the database reads bytes from text. */
export type EventRow = Omit<
  ProcessEventRow,
  'processId' | 'payloadSealed' | 'deliveredAt' | 'lastError' | 'reportedAt' | 'withdrawnOn'
> & {
  readonly payloadSealed: string;
};

/** What a transition tells other processes; it is on its way as soon as it is recorded. */
export function eventRows(
  { processId, revision, events }: AnyTransition,
  keyring: Pick<Keyring, 'seal'>,
): readonly EventRow[] {
  const nextAttemptAt = new Date();
  return events.map(({ to, event, payload }, index) => {
    const position = index + 1;
    const id = idOfEvent(revision, position);
    const sealed = keyring.seal(JSON.stringify(payload), sealingContext.processEvent(processId, id));
    return {
      id,
      revision,
      position,
      toKind: to.process,
      toId: to.id,
      event,
      payloadSealed: bytesAsText(sealed),
      attempts: 0,
      nextAttemptAt,
    };
  });
}
