import type { DeadlineScope } from './deadline-scope.ts';
import type { Deadline } from './recovery-case.ts';

const besideTheLadder: readonly DeadlineScope[] = ['referral', 'penalty', 'benefit', 'approval'];

/** Whether a clock belongs to a process of its own beside the ladder, which leaving a rung does not end. */
export function standsBesideTheLadder({ scope, purpose }: Pick<Deadline, 'scope' | 'purpose'>): boolean {
  return besideTheLadder.includes(scope) || purpose === 'collaboration-reminder';
}
