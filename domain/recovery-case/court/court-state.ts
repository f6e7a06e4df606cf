import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { KeptText } from '../../kernel/kept-text.ts';

export type CourtApplicationStatus =
  'not-filed' | 'filed' | 'accepted' | 'refused' | 'objected' | 'refused-finally' | 'ruled';

/** What the court refused: to take the application (ACL 56), or to enforce the decision (ACL 58). */
export type CourtRefusalKind = 'refusal-to-accept' | 'refusal-to-enforce';

export interface CourtRefusal {
  readonly against: CourtRefusalKind;
  readonly refusedOn: PlainDate;
  /** Day on which the office received the refusal, from which the objection counts; null until then. */
  readonly receivedOn: PlainDate | null;
  readonly reason: KeptText;
}

/** Application to the court for compulsory execution (申请强制执行). */
export interface CourtApplication {
  readonly status: CourtApplicationStatus;
  /** By what the court is asked to enforce. */
  readonly title: EnforceableTitle;
  readonly filedOn: PlainDate | null;
  readonly amount: MinorUnits;
  readonly documentId: string | null;
  readonly reasonForDelay: KeptText | null;
  readonly courtReference: string | null;
  /** What the court still wants before it accepts; null when nothing is missing. */
  readonly gaps: { readonly askedOn: PlainDate; readonly missing: KeptText } | null;
  readonly acceptedOn: PlainDate | null;
  /** A manifest defect that the court examines, hearing both sides (ACL 58). */
  readonly manifestDefect: { readonly notedOn: PlainDate; readonly defect: KeptText } | null;
  /** The latest refusal; null while none has been met. */
  readonly refusal: CourtRefusal | null;
}

/** A judgment that confirms the decision and is enforced in its place (ALL 95; ALI 153). */
export interface EnforceableJudgment {
  readonly courtReference: string;
  readonly effectiveOn: PlainDate;
  /** Last day for performance that the judgment sets; where it sets none, the day on which it was served. */
  readonly performBy: PlainDate;
}

/** Preservation of assets asked of the court (财产保全), before the application or beside it. */
export interface Preservation {
  readonly documentId: string;
  readonly appliedOn: PlainDate;
  readonly assets: KeptText;
  readonly risk: KeptText;
  /** Null while the court has not answered. */
  readonly outcome: 'ordered' | 'refused' | null;
  /** Day of the court's answer; the assets are held from then where it ordered so. */
  readonly heldOn: PlainDate | null;
  /** Last day for which the court holds the assets; null where it named none. */
  readonly heldUntil: PlainDate | null;
}

/** Enforcement by the court under an enforceable title (执行), in whatever procedure the title was won. */
export interface Enforcement {
  readonly courtReference: string;
  readonly since: PlainDate;
  /** The end of this enforcement without full payment (终结本次执行程序); null while it goes on. */
  readonly ended: { readonly on: PlainDate; readonly reason: KeptText } | null;
}

/** Window in which the court must be applied to (ACL 53): both days included. */
export interface CourtWindow {
  readonly opens: PlainDate;
  readonly closes: PlainDate;
  readonly missed: boolean;
}

/**
 * By what the court is asked to enforce: the decision whose remedies have run out (ACL 53), or a judgment that has taken
 * effect (ALL 95).
 */
export type EnforceableTitle =
  | { readonly kind: 'decision' }
  | { readonly kind: 'judgment'; readonly courtReference: string; readonly effectiveOn: PlainDate };
