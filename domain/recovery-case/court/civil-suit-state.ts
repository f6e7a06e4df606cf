import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveredBefore } from '../amounts/recovered-before-state.ts';
import type { KeptText } from '../../kernel/kept-text.ts';

export type CivilSuitStatus = 'filed' | 'accepted' | 'settled' | 'judged' | 'executing' | 'dismissed' | 'performed';

/** One who is sued, and for how much: an heir for no more than was inherited (D4). */
export interface Defendant {
  readonly addresseeId: string;
  readonly amount: MinorUnits;
}

/** Suit for unjust enrichment (不当得利诉讼), row D6. */
export interface CivilSuit extends RecoveredBefore {
  readonly status: CivilSuitStatus;
  readonly filedOn: PlainDate;
  readonly documentId: string;
  readonly grounds: KeptText;
  readonly defendants: readonly Defendant[];
  readonly courtReference: string | null;
  readonly acceptedOn: PlainDate | null;
  /** What the suit asks for; once it is settled or judged, what the title gives, with what was recovered before fixed. */
  readonly amount: MinorUnits;
  /** The settlement or judgment by which can be executed. */
  readonly title: CivilTitle | null;
  readonly execution: { readonly documentId: string; readonly appliedOn: PlainDate } | null;
  readonly dismissed: { readonly on: PlainDate; readonly reason: KeptText } | null;
}

/** A title won in the suit: settlement on record (民事调解书) or judgment (民事判决书). */
export interface CivilTitle {
  readonly kind: 'settlement' | 'judgment';
  /** Day of the settlement or of the judgment. */
  readonly on: PlainDate;
  readonly effectiveOn: PlainDate;
  /** Last day for performance; of a settlement in instalments, the due day of the last. */
  readonly performBy: PlainDate;
}
