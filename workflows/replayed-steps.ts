import { proxySinks, type Sinks, type WorkflowInterceptorsFactory } from '@temporalio/workflow';
import type { ProducedDocument, TakenIn } from '../contracts/activities.ts';
import type { ReplayedStep } from '../contracts/replayed-step.ts';
import type { AnyTransition } from '../domain/kernel/any-process.ts';

/** Where a replay hands on what it finds. */
export interface ReplaySinks extends Sinks {
  readonly replay: { hand(step: ReplayedStep): void };
}

const { replay } = proxySinks<ReplaySinks>();

/** Listens to a history that is replayed: which transitions it recorded or went on from, and which documents it sent. */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      execute(input, next) {
        const [started]: readonly unknown[] = input.args;
        if (hasMissed(started)) replay.hand({ kind: 'missed', transitions: started.missed });
        return next(input);
      },
    },
  ],
  outbound: [
    {
      async scheduleLocalActivity(input, next) {
        const outcome: unknown = await next(input);
        const [record, takenIn]: readonly unknown[] = input.args;
        if (
          input.activityType === 'recordTransition' &&
          isRecorded(outcome) &&
          isTransition(record) &&
          isPlace(takenIn)
        )
          replay.hand({ kind: 'recorded', record, takenIn });
        if (hasMissed(outcome)) replay.hand({ kind: 'missed', transitions: outcome.missed });
        return outcome;
      },
      async scheduleActivity(input, next) {
        const outcome: unknown = await next(input);
        const [reference]: readonly unknown[] = input.args;
        if (input.activityType === 'produceDocument' && isDocument(reference))
          replay.hand({ kind: 'produced', document: reference, at: Date.now() });
        return outcome;
      },
    },
  ],
});

function isRecorded(outcome: unknown): outcome is { readonly kind: 'recorded' } {
  return typeof outcome === 'object' && outcome !== null && 'kind' in outcome && outcome.kind === 'recorded';
}

/** What a case went on from that found the record beyond itself, or was taken up from. */
function hasMissed(value: unknown): value is { readonly missed: string } {
  return typeof value === 'object' && value !== null && 'missed' in value && typeof value.missed === 'string';
}

function isTransition(value: unknown): value is AnyTransition {
  return typeof value === 'object' && value !== null && 'revision' in value && 'cause' in value && 'state' in value;
}

function isPlace(value: unknown): value is TakenIn {
  return typeof value === 'object' && value !== null && 'runId' in value && 'taskEventId' in value;
}

function isDocument(value: unknown): value is ProducedDocument {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && 'processId' in value && 'documentId' in value
  );
}
