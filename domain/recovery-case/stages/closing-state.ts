import type { PlainDate } from '../../calendar/plain-date.ts';
import type { LedgerTransaction } from '../../ledger/ledger.ts';
import type { Reason } from '../../kernel/kept-text.ts';
import type { ClosingOutcome } from '../vocabulary.ts';

export interface Closing {
  readonly on: PlainDate;
  readonly outcome: ClosingOutcome;
  readonly reason: Reason;
  /** What the closing itself waived: a reopening takes it back. */
  readonly waiver: LedgerTransaction | null;
}

export interface PendingClosing {
  readonly outcome: ClosingOutcome;
  readonly reason: Reason;
  readonly waiver: LedgerTransaction | null;
}
