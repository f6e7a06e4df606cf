import type { AmountByNatureRow } from '../../database/entities/amount-by-nature.ts';
import type { ListedProcess } from '../../database/kinds/process-kind.ts';
import type { AnyTransition } from '../../domain/kernel/any-process.ts';
import { rulesOf } from '../../domain/kernel/rules-of-process.ts';
import { ofNature, totalsOf } from '../../domain/ledger/booking.ts';
import { claimNatures } from '../../domain/ledger/ledger.ts';

/** What stands on the claims of a nature after a transition. */
export type RecordedAmount = Omit<AmountByNatureRow, 'processId'>;

/** What stands on the claims of each nature, where a transition may have changed it: it has booked, or entered a stage, the closed one among them. */
export function amountRows(
  { state, ledger, stagesEntered }: AnyTransition,
  { claims, officeId }: Pick<ListedProcess, 'claims' | 'officeId'>,
): readonly RecordedAmount[] {
  if (ledger.length === 0 && stagesEntered.length === 0) return [];
  return claimNatures.flatMap((nature) => {
    const own = ofNature(claims, nature);
    return own.length === 0
      ? []
      : [
          {
            nature,
            processKind: state.process,
            officeId,
            isOpen: state.closing === null,
            currency: rulesOf(state).currency,
            ...totalsOf(own),
          },
        ];
  });
}
