import type { TransitionRecord } from '../domain/recovery-case/recovery-case.ts';
import type { TakenIn } from './activities.ts';

/** What a replayed history tells of a case, in the order in which it happened. */
export type ToldByReplay =
  | { readonly kind: 'recorded'; readonly record: TransitionRecord; readonly takenIn: TakenIn }
  /** Transitions that the case found in the record and went on from, as the recorder has written them down. */
  | { readonly kind: 'missed'; readonly transitions: string }
  /** A document was out of the house; `at` in epoch milliseconds of the workflow's clock. */
  | { readonly kind: 'produced'; readonly documentId: string; readonly at: number };
