import { z } from 'zod';
import type { ReadWords } from '../../../database/process-texts.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { Closing } from '../../../domain/recovery-case/stages/closing-state.ts';
import { reasonInWords } from '../../processes/reading/reasons.ts';
import { dayText } from '../../processes/reading/amounts.ts';

export const closingView = z.object({ on: dayText, outcome: z.string(), reason: z.string() });

/** How the case closed, will close once its refund is paid out, and closed before it was reopened. */
export const closingViews = {
  closing: closingView.nullable(),
  pendingClosing: z
    .object({ outcome: z.string(), reason: z.string() })
    .nullable()
    .meta({ description: 'How the case closes once all that the agency owes is paid out.' }),
  closures: z
    .array(closingView)
    .meta({ description: 'Every closing, oldest first; more than one where the case was reopened.' }),
};

export function presentClosings({ closing, pendingClosing, closures }: RecoveryCaseState, read: ReadWords) {
  const presentClosing = ({ on, outcome, reason }: Closing): z.output<typeof closingView> => ({
    on,
    outcome,
    reason: reasonInWords(reason, read),
  });
  return {
    closing: closing === null ? null : presentClosing(closing),
    pendingClosing:
      pendingClosing === null
        ? null
        : { outcome: pendingClosing.outcome, reason: reasonInWords(pendingClosing.reason, read) },
    closures: closures.map(presentClosing),
  };
}
