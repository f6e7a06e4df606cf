import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ClaimNature } from '../../domain/ledger/ledger.ts';
import type { Currency, MinorUnits } from '../../domain/money/money.ts';
import type { Actor } from '../../domain/kernel/actors.ts';
import type { Scheme, Stage, Violation } from '../../domain/recovery-case/vocabulary.ts';

/** What cases are narrowed by: each part that is given has to hold. */
export interface CaseFilter {
  /** Open where left out, unless the stage says otherwise. */
  readonly status?: 'open' | 'closed' | 'any' | undefined;
  readonly stage?: readonly Stage[] | undefined;
  readonly scheme?: readonly Scheme[] | undefined;
  readonly violation?: readonly Violation[] | undefined;
  readonly office?: readonly string[] | undefined;
  /** Null finds what nobody is assigned to. */
  readonly assignee?: string | null | undefined;
  readonly waitsFor?: readonly Actor[] | undefined;
  /** Days on which the next deadline ends, both included. */
  readonly due?: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined } | undefined;
  /** An instant as ISO 8601 has it. */
  readonly changedSince?: string | undefined;
  /** Both ends included; of one nature of claim, or of all together. */
  readonly outstanding?:
    | {
        readonly nature?: ClaimNature | undefined;
        readonly currency: Currency;
        readonly from?: MinorUnits | undefined;
        readonly to?: MinorUnits | undefined;
      }
    | undefined;
  readonly onHold?: boolean | undefined;
  readonly text?: string | undefined;
}

export interface CaseSort {
  readonly by: 'openedAt' | 'changedAt' | 'nextDeadline' | 'outstanding' | 'number';
  readonly order: 'ascending' | 'descending';
}
