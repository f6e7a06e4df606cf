import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveredBefore } from '../amounts/recovered-before-state.ts';

/** An instalment of a plan, as letters print it. */
export interface Instalment {
  readonly number: number;
  readonly dueOn: PlainDate;
  /** The holiday notice for that year is not in yet, so that the date may still move. */
  readonly provisional: boolean;
  readonly amount: MinorUnits;
}

/** An instalment of a plan, with the day that was agreed before it moved off a rest day. */
export interface PlannedInstalment extends Instalment {
  readonly agreedFor: PlainDate;
}

/** The agreement to pay back in instalments, from the request for it on. */
export interface Agreement extends RecoveredBefore {
  /** Agreed with the office, or settled before the court in a civil suit. */
  readonly origin: 'agreement' | 'civil-settlement';
  readonly status: 'requested' | 'concluded' | 'defaulted';
  readonly requestedOn: PlainDate;
  readonly concludedOn: PlainDate | null;
  readonly accelerationAgreed: boolean;
  readonly instalments: readonly PlannedInstalment[];
  /** Number of the instalment that is watched now. */
  readonly current: number;
  /** Sum of the instalments that were missed beyond grace and those before them; grows with every further one. */
  readonly matured: MinorUnits;
  /** Last day of the grace that the last default has let pass; null before there was one. */
  readonly graceEndedOn: PlainDate | null;
  /** The agreement that stands until this request leads to another; null where none stands, or once concluded. */
  readonly replaces: Agreement | null;
}
