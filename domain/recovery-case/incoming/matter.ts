import type { Matter } from '../../kernel/incoming/elsewhere.ts';
import type { AmountPayloads } from '../amounts/amount-payloads.ts';
import type { CaseOpening } from '../case-opening.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { PeoplePayloads } from '../people/people-payloads.ts';

/** What a case is about: what a scheme has paid for somebody, and for which days. */
export function matterOfOpening({ person, scheme, claimPeriods }: Omit<CaseOpening, 'number'>): Matter {
  return {
    identityNumber: person.identityNumber,
    of: scheme,
    days: claimPeriods.map(({ from, to }) => ({ from, to })),
  };
}

/** What a claim period that comes in makes a case be about. */
export function matterOfPeriod(
  { opening: { person, scheme } }: RecoveryCaseState,
  { from, to, amount }: Pick<AmountPayloads['add-claim-period'], 'from' | 'to' | 'amount'>,
): Matter | null {
  return amount > 0 ? { identityNumber: person.identityNumber, of: scheme, days: [{ from, to }] } : null;
}

/** The person concerned has another number: what is claimed is claimed for somebody else. */
export function matterOfNumber(
  { opening, addressees, claimPeriods }: RecoveryCaseState,
  { addresseeId, identityNumber }: Pick<PeoplePayloads['correct-particulars'], 'addresseeId' | 'identityNumber'>,
): Matter | null {
  const isPerson = addresseeId === null || addressees.some(({ id, role }) => id === addresseeId && role === 'person');
  if (!isPerson || identityNumber === null) return null;
  const days = claimPeriods.filter(({ amount }) => amount > 0).map(({ from, to }) => ({ from, to }));
  return { identityNumber, of: opening.scheme, days };
}
