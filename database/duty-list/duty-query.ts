import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { DutyHolder } from '../../domain/kernel/duties/duty.ts';

/** What duties are narrowed by: each part that is given has to hold. */
export interface DutyFilter {
  /** Open where left out. */
  readonly status?: 'open' | 'done' | 'any' | undefined;
  readonly office?: readonly string[] | undefined;
  readonly processKind?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly who?: readonly DutyHolder[] | undefined;
  /** Who carries the process; null finds those of processes that nobody carries. */
  readonly assignee?: string | null | undefined;
  /** Last days, both included; what has none is found by neither. */
  readonly due?: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined } | undefined;
  readonly overdue?: boolean | undefined;
  /** An instant as ISO 8601 has it. */
  readonly changedSince?: string | undefined;
  /** Who reads, null where that is not known: duties of processes that they do not see are left out. Left out where nobody reads. */
  readonly reader?: string | null | undefined;
}

/** Where a page begins: after this duty. */
export interface DutyPosition {
  /** Its last day, or `infinity` where it has none. */
  readonly day: string;
  readonly processId: string;
  readonly id: string;
}
