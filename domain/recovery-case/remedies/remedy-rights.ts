import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { ClockDefinitions, Deadline, Transition } from '../recovery-case.ts';
import { presentParties } from '../service/addressee.ts';
import { isUnderWay } from '../service/service.ts';
import { remedyRights, type RemedyPeriod, type RemedyRight } from './remedy.ts';

/**
 * The periods in which each addressee may ask for reconsideration (A11) or sue (A15, A14). A period that has run out is
 * kept with the decision: what was filed inside it may become known later, and the last of all ends opens the window of
 * A19.
 */
export const remedyRightClocks: ClockDefinitions<RemedyRight> = {
  reconsideration: {
    acts: 'period',
    onExpiry: 'reconsideration can no longer be requested',
    heldBy: 'never',
    run: (t, deadline) => {
      keepEnded(t, ofDeadline('reconsideration', deadline));
      t.alert('Reconsideration can no longer be requested in time.');
    },
  },
  suit: {
    acts: 'period',
    onExpiry: 'the decision is final, the window for the court opens and the demand goes out',
    heldBy: 'never',
    run: (t, deadline) => keepEnded(t, ofDeadline('suit', deadline)),
  },
  'suit-after-reconsideration': {
    acts: 'period',
    onExpiry: 'the court can no longer be asked after reconsideration',
    heldBy: 'never',
    run: (t, deadline) => keepEnded(t, ofDeadline('suit-after-reconsideration', deadline)),
  },
};

/**
 * Opens the periods of the remedies for a party who has been served with the decision, in place of those that a service
 * before had opened. Whoever has turned to an authority or court already, and is served once more, has what that remedy
 * leaves them when it ends.
 */
export function openRights(t: Transition, addresseeId: string, servedOn: PlainDate): void {
  if (t.state.remedy?.addresseeId === addresseeId || hasBeenDecidedFor(t.state, addresseeId)) return;
  for (const right of ['reconsideration', 'suit'] as const) {
    const before = rightOf(t.state, addresseeId, right);
    if (before !== undefined) takeRight(t, before, 'cancelled');
    startRight(t, { right, addresseeId, from: servedOn });
  }
}

/** Whether an authority or court has had its say on the decision for this party, or its time for that is over. */
export function hasBeenDecidedFor({ decision, remedies }: RecoveryCaseState, addresseeId: string): boolean {
  return remedies.some(
    ({ remedy, outcome }) =>
      remedy.addresseeId === addresseeId &&
      remedy.decisionId === decision?.documentId &&
      ['upheld', 'changed', 'dismissed', 'undecided'].includes(outcome),
  );
}

/** Starts a period for a remedy; for somebody who has left the case, it has ended with the day on which it would start. */
export function startRight(
  t: Transition,
  { right, addresseeId, from }: Pick<RemedyPeriod, 'right' | 'addresseeId' | 'from'>,
): void {
  if (!isPresent(t, addresseeId)) {
    const counting = { kind: 'day', on: from } as const;
    return keepEnded(t, { right, addresseeId, rule: remedyRights[right], from, counting, due: from, usedUp: true });
  }
  startPeriod(t, {
    purpose: right,
    rule: remedyRights[right],
    from,
    scope: 'case',
    whoActs: 'debtor',
    addressee: addresseeId,
  });
}

/** The addressee's period for one of these remedies, running or over, unless it was used up; undefined without any. */
export function rightOf(
  state: RecoveryCaseState,
  addresseeId: string,
  ...rights: readonly RemedyRight[]
): RemedyPeriod | undefined {
  const running = rights.flatMap((right) =>
    state.deadlines.filter(isRight(addresseeId, right)).map((deadline) => ofDeadline(right, deadline)),
  );
  const ended = (state.decision?.endedRights ?? []).filter(
    (period) => period.addresseeId === addresseeId && rights.includes(period.right) && !period.usedUp,
  );
  return running[0] ?? ended.at(-1);
}

/** Takes the addressee's period off the case, because a remedy was filed within it or blocks it. */
export function takeRight(t: Transition, period: RemedyPeriod, because: 'met' | 'cancelled'): void {
  endDeadlines(t, isRight(period.addresseeId, period.right), because);
  const { decision } = t.state;
  if (decision === null) return;
  const endedRights = decision.endedRights.filter(
    ({ right, addresseeId, usedUp }) => usedUp || right !== period.right || addresseeId !== period.addresseeId,
  );
  t.change({ decision: { ...decision, endedRights } });
}

/** Lets a period go on that a remedy had taken: what is left of it, or nothing when it would be over by now. */
export function giveBackRight(t: Transition, period: RemedyPeriod, endedOn: PlainDate): void {
  if (!isPresent(t, period.addresseeId)) return useUpRight(t, period, endedOn);
  if (!isAfter(t.today, period.due)) return startRight(t, period);
  keepEnded(t, period);
  if (isAfter(endedOn, period.due)) useUpRight(t, period, endedOn);
}

/** The remedy was used: nothing is left of its period, and what follows counts from the end of the remedy. */
export function useUpRight(t: Transition, period: RemedyPeriod, endedOn: PlainDate): void {
  keepEnded(t, { ...period, counting: { kind: 'day', on: endedOn }, due: endedOn, usedUp: true });
}

/** Whether anybody has turned to an authority or court, or still may: so may whoever the decision is still being served on. */
export function somebodyHasARemedy({ remedy, deadlines, decision, documents }: RecoveryCaseState): boolean {
  const decided = documents.find(({ id }) => id === decision?.documentId);
  return (
    remedy !== null ||
    deadlines.some(ofPurpose('reconsideration', 'suit', 'suit-after-reconsideration')) ||
    decided?.services.some(isUnderWay) === true
  );
}

/** The end of the remedies: of all that has ended for all addressees, the last. */
export function lastEndedRight(state: RecoveryCaseState): RemedyPeriod | undefined {
  return (state.decision?.endedRights ?? []).toSorted((one, other) => (one.due < other.due ? -1 : 1)).at(-1);
}

function keepEnded(t: Transition, period: RemedyPeriod): void {
  const { decision } = t.state;
  if (decision !== null) t.change({ decision: { ...decision, endedRights: [...decision.endedRights, period] } });
}

function isPresent(t: Transition, addresseeId: string): boolean {
  return presentParties(t.state.addressees).some(({ id }) => id === addresseeId);
}

function ofDeadline(right: RemedyRight, { rule, from, counting, due, addressee }: Deadline): RemedyPeriod {
  return { right, addresseeId: addressee ?? '', rule, from, counting, due, usedUp: false };
}

function isRight(addresseeId: string, right: RemedyRight): (deadline: Deadline) => boolean {
  return ({ purpose, addressee }) => purpose === right && addressee === addresseeId;
}
