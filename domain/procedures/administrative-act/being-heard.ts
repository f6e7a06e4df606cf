import type { ProcessTypes } from '../../kernel/process-types.ts';
import { clockOf, type HeardActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { Defence, Hearing } from './being-heard-state.ts';

export function unansweredDefences({ beingHeard }: Pick<AdministrativeAct, 'beingHeard'>): readonly Defence[] {
  return beingHeard.defences.filter(({ answer }) => answer === null);
}

export function pendingHearings({ beingHeard }: Pick<AdministrativeAct, 'beingHeard'>): readonly Hearing[] {
  return beingHeard.hearings.filter(({ status }) => status === 'requested' || status === 'scheduled');
}

/**
 * Whether everybody has been heard: the advance notice is served on all, nobody's period for defence or for asking for a
 * hearing runs, no hearing is pending, and every defence has its answer.
 */
export function everybodyIsHeard<P extends ProcessTypes<P>>(
  acts: HeardActs<P>,
  state: P['state'],
  act: AdministrativeAct,
): boolean {
  return (
    act.noticeId !== null &&
    acts.servedOn(state, act.noticeId) !== null &&
    !state.deadlines.some(clockOf(act, 'defence', 'hearing-request')) &&
    pendingHearings(act).length === 0 &&
    unansweredDefences(act).length === 0
  );
}
