import type { PlainDate } from '../calendar/plain-date.ts';
import type { StepToApprove } from '../rulebooks/gate-step.ts';
import type { LedgerPosting, LedgerTransaction } from '../ledger/ledger.ts';
import type { Deadline } from './clocks/deadline.ts';
import type { Duty } from './duties/duty.ts';

/**
 * What a command did, or would do, by codes and values alone: it is kept with the transition, so that a repeated command has the
 * same answer, and tells of no person.
 */
export interface Outcome {
  readonly stage: { readonly from: string; readonly to: string };
  /** Steps that wait for a second person since. */
  readonly awaitsApproval: readonly { readonly approvalId: string; readonly step: StepToApprove }[];
  readonly clocks: readonly ClockChange[];
  readonly letters: readonly { readonly documentId: string; readonly kind: string; readonly number: string }[];
  readonly money: readonly {
    readonly kind: LedgerTransaction['kind'];
    readonly postings: readonly LedgerPosting[];
  }[];
  readonly duties: {
    /** Those that are done, or that something else has taken the place of. */
    readonly done: readonly DutyOfOutcome[];
    /** Those that have come. */
    readonly asked: readonly DutyOfOutcome[];
  };
}

export interface ClockChange extends Pick<
  Deadline,
  'purpose' | 'subject' | 'addressee' | 'title' | 'rule' | 'legalBasis' | 'from' | 'due' | 'provisional' | 'whoActs'
> {
  readonly deadlineId: string;
  readonly change: 'started' | 'moved' | 'held' | 'met' | 'cancelled' | 'expired';
}

export interface DutyOfOutcome {
  readonly id: string;
  readonly kind: string;
  readonly who: Duty['who'];
  readonly due: PlainDate | null;
}
