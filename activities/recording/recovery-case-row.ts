import { searchable } from '../../database/case-list/case-text.ts';
import type { RecoveryCaseRow } from '../../database/entities/recovery-case.ts';
import { identityNumberPurpose, normalisedIdentityNumber } from '../../database/sealing-contexts.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import type { Keyring } from '../../encryption/keyring.ts';

/** What a recovery case lists of its own after a transition. */
export function recoveryCaseRow(
  { caseId, state }: TransitionRecord,
  keyring: Pick<Keyring, 'blindIndex'>,
): RecoveryCaseRow {
  const { opening } = state;
  const { totals } = summaryOf(state);
  return {
    id: caseId,
    isOpen: state.closing === null,
    scheme: opening.scheme,
    violation: opening.violation,
    source: opening.source,
    foundOn: opening.foundOn,
    personName: opening.person.name,
    debtorName: otherDebtors(state),
    searchText: searchable(
      [opening.number, opening.person.name, ...state.addressees.map(({ name }) => name)].join(' '),
    ),
    identityBlindIndex: keyring.blindIndex(
      normalisedIdentityNumber(opening.person.identityNumber),
      identityNumberPurpose,
    ),
    currency: opening.currency,
    claimed: totals.claimed,
    recovered: totals.recovered,
    waived: totals.waived,
    outstanding: totals.outstanding,
    owedBack: state.owedBack,
    backPayDue: state.backPayDue,
    suspicion: state.confirmation?.suspicion ?? 'none',
    referralStatus: state.referral?.status ?? null,
  };
}

/** Those who owe now in the person's place; null where it is the person. */
function otherDebtors({ addressees }: RecoveryCaseState): string | null {
  const names = addressees
    .filter(({ role, until }) => until === null && ['drawer', 'heir', 'estate-administrator'].includes(role))
    .map(({ name }) => name);
  return names.length === 0 ? null : names.join('、');
}
