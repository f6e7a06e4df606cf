import type { RecoveryCaseState } from '../case-state.ts';
import type { Agreement } from './agreement-state.ts';

/**
 * The agreement by whose instalments the debt falls due. One that a new request is to replace stands until another is
 * concluded; none is left once a default has made the whole balance due.
 */
export function agreementInForce({ agreement }: Pick<RecoveryCaseState, 'agreement'>): Agreement | null {
  if (agreement === null || agreement.status === 'requested') return agreement?.replaces ?? null;
  return agreement.status === 'defaulted' && agreement.accelerationAgreed ? null : agreement;
}

/** The agreement after a change to its plan, or to that of the agreement which it is to replace. */
export function withChangedPlan(agreement: Agreement, change: (concluded: Agreement) => Agreement): Agreement {
  if (agreement.status !== 'requested') return change(agreement);
  return agreement.replaces === null ? agreement : { ...agreement, replaces: change(agreement.replaces) };
}
