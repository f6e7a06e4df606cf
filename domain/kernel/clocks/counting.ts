import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PeriodLength, PeriodUnit } from '../../periods/period-rule.ts';

/** How the days of a deadline were counted: with it they can be counted again, by another calendar or by other rules. */
export type Counting =
  /** Its rule's whole length, from the day that the deadline counts from. */
  | { readonly kind: 'rule' }
  /** The length that a document has announced to the debtor, from that day, or its rule's where that ends later. */
  | ({ readonly kind: 'announced' } & PeriodLength)
  /** What a hold had left of its rule, from the day on which it went on. */
  | {
      readonly kind: 'rest';
      readonly left: number;
      /** In what that was counted, whatever the rule counts in since. */
      readonly unit: PeriodUnit;
      readonly since: PlainDate;
      /** Since when it was on hold, and how it was counted until then. */
      readonly heldOn: PlainDate;
      readonly otherwise: Counting;
    }
  /** A later last day that was granted; never earlier than the period would end without it. */
  | { readonly kind: 'extension'; readonly until: PlainDate; readonly otherwise: Counting }
  /** The last day that the debtor was told, where other settings would let the period end earlier. */
  | { readonly kind: 'notified'; readonly on: PlainDate; readonly otherwise: Counting }
  /** A day that an act has fixed, whatever day it is. */
  | { readonly kind: 'day'; readonly on: PlainDate }
  /** A day that an act has fixed, moved off a rest day (CC 203). */
  | { readonly kind: 'working-day'; readonly on: PlainDate }
  /** So long before the last day of another deadline of the case, by the rule of this one. */
  | {
      readonly kind: 'before';
      readonly deadlineId: string;
      /** That last day, as it was when this was counted. */
      readonly lastDay: PlainDate;
    };
