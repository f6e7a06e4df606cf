import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../../domain/kernel/actors.ts';
import type { Conditions } from './conditions.ts';
import type { SearchKeys } from './search-keys.ts';

/** What processes of any kind are narrowed by: each part that is given has to hold. */
export interface ProcessFilter {
  /** Open where left out, unless the stage says otherwise. */
  readonly status?: 'open' | 'closed' | 'any' | undefined;
  readonly stage?: readonly string[] | undefined;
  readonly office?: readonly string[] | undefined;
  /** Null finds what nobody is assigned to. */
  readonly assignee?: string | null | undefined;
  readonly waitsFor?: readonly Actor[] | undefined;
  /** Days on which the next deadline ends, both included. */
  readonly due?: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined } | undefined;
  /** An instant as ISO 8601 has it. */
  readonly changedSince?: string | undefined;
  readonly onHold?: boolean | undefined;
  readonly text?: string | undefined;
}

/** Adds what is asked of that which only one kind has. */
export type OwnConditions = (conditions: Conditions) => void;

/** What is in the order, and which way; `by` is a sort of every process, or one that the kind has. */
export interface ListSort {
  readonly by: string;
  readonly order: 'ascending' | 'descending';
}

/** Where a page begins: after the process with this key and id. */
export interface ListPosition {
  readonly key: string | number;
  readonly id: string;
}

/** What a list or a count is asked for. */
export interface Narrowing {
  readonly filter: ProcessFilter;
  /** Left out where nothing is asked of what only the kind has. */
  readonly own?: OwnConditions | undefined;
  /** What people are found by, whom the filter speaks of. */
  readonly keys: SearchKeys;
  /** Who reads, null where that is not known; left out where none of these processes is kept out of anybody's sight. */
  readonly reader?: string | null | undefined;
}

export interface ListQuery extends Narrowing {
  readonly sort: ListSort;
  readonly limit: number;
  readonly after: ListPosition | undefined;
}
