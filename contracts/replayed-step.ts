import type { AnyTransition } from '../domain/kernel/any-process.ts';
import type { ProducedDocument, TakenIn } from './activities.ts';

/** What a replayed history tells of a process, in the order in which it happened. */
export type ReplayedStep =
  | { readonly kind: 'recorded'; readonly record: AnyTransition; readonly takenIn: TakenIn }
  /** Transitions that the process found in the record and went on from, as the recorder has written them down. */
  | { readonly kind: 'missed'; readonly transitions: string }
  /** A document was out of the house; `at` in epoch milliseconds of the workflow's clock. */
  | { readonly kind: 'produced'; readonly document: ProducedDocument; readonly at: number };
