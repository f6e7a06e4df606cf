import type { Deadline } from './recovery-case.ts';

/** Whether a clock belongs to a process of its own beside the ladder, which leaving a rung does not end. */
export function standsBesideTheLadder({ scope, purpose }: Pick<Deadline, 'scope' | 'purpose'>): boolean {
  return scope === 'referral' || scope === 'penalty' || scope === 'approval' || purpose === 'collaboration-reminder';
}
