import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, ofPurpose, startPeriod } from '../clocks.ts';
import type { Refusal } from '../commands.ts';
import { refusal } from '../rule.ts';
import type { Transition } from '../transition.ts';
import type { PenaltyStatus } from '../vocabulary.ts';
import type { Penalty } from './penalty.ts';

export function updatePenalty(t: Transition, part: Partial<Penalty>): void {
  const { penalty } = t.state;
  if (penalty !== null) t.change({ penalty: { ...penalty, ...part } });
}

export function penaltyMustBe(...statuses: readonly PenaltyStatus[]): (state: RecoveryCaseState) => Refusal | null {
  return ({ penalty }) =>
    penalty !== null && statuses.includes(penalty.status)
      ? null
      : refusal('penalty-not-ready', `The penalty is ${penalty === null ? 'not proposed' : penalty.status}.`);
}

/** The office is reminded until the penalty is decided and what is charged is paid. */
export function remindOfPenalty(t: Transition): void {
  if (t.state.deadlines.some(ofPurpose('penalty-reminder'))) return;
  startPeriod(t, {
    purpose: 'penalty-reminder',
    rule: 'penalty.reminder',
    from: t.today,
    scope: 'penalty',
    whoActs: 'caseworker',
  });
}

/** The proceedings end without a penalty; another may be proposed where the law lets it. */
export function dropPenalty(t: Transition, why: string, legalBasis: string | null = null): void {
  endDeadlines(t, ({ scope }) => scope === 'penalty', 'cancelled');
  updatePenalty(t, { status: 'dropped' });
  t.alert(`No penalty is decided: ${why}`, legalBasis);
}
