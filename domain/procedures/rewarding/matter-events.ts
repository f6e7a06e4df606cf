import type { MinorUnits } from '../../money/money.ts';
import type { AwardBasis } from './award-amount.ts';

/** What a report tells the matter that it belongs to. */
export interface EventsForMatter {
  /** It is accepted; instants in epoch milliseconds, to the second; `keptFrom` whoever keeps away from it, by their ids. */
  'report-accepted': {
    readonly reportId: string;
    readonly number: string;
    readonly receivedAt: number;
    readonly acceptedAt: number;
    readonly office: string;
    readonly keptFrom: readonly string[];
  };
  /** Those who keep away from it, by their ids, have become more. */
  'report-kept-from': { readonly reportId: string; readonly keptFrom: readonly string[] };
  /** Its award is approved, and to be granted; `onNewPart` where it rests on facts that nobody else has reported. */
  'award-asked': { readonly reportId: string; readonly basis: AwardBasis; readonly onNewPart: boolean };
  'award-paid': { readonly reportId: string };
  /**
   * It earns nothing, or nothing any more: what was granted and not kept is free again. `keepsPlace` where it was the first all the
   * same, and its reporter has only waived what was granted.
   */
  'report-left': { readonly reportId: string; readonly keepsPlace: boolean };
  /** What its award is worked out from has turned out to be another sum. */
  'basis-corrected': { readonly reportId: string; readonly basis: AwardBasis };
}

/** Why a matter grants nothing. */
export type Denial = 'not-first' | 'matter-exhausted';

/** What a matter tells a report. */
export interface EventsForReport {
  /** `byTable` is what the table gives by itself, `waited` whether the award had to wait for reports accepted before. */
  'award-granted': { readonly amount: MinorUnits; readonly byTable: MinorUnits; readonly waited: boolean };
  'award-denied': { readonly reason: Denial };
  'award-corrected': { readonly amount: MinorUnits; readonly byTable: MinorUnits };
}

/** What a recovery case tells the reports that led to it: the loss that it establishes, and each later correction of it. */
export interface LossEvents {
  'loss-established': { readonly caseId: string; readonly loss: MinorUnits };
  /** It turned out that the report has not led to the case: what that has established is no loss of its. */
  'case-unlinked': { readonly caseId: string };
}

/** What a report tells the recovery cases that it has led to. */
export interface EventsForCase {
  'report-linked': { readonly reportId: string };
}
