import { isBefore } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { countedAnew } from '../../kernel/clocks/clock-changes.ts';
import { rolled } from '../../kernel/clocks/clock-dates.ts';
import { whenItActs } from '../../kernel/clocks/clock-nature.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import { followWindowClock, recountRemedyEnd } from '../court/court-window.ts';
import { followMovedPlan } from '../limitation/agreed-instalments.ts';
import { followPenaltyClock } from '../penalties/penalty-days.ts';
import { agreementInForce, withChangedPlan } from '../stages/agreement-in-force.ts';
import type { Agreement, PlannedInstalment } from '../stages/agreement-state.ts';

/** What becomes of a day that the debtor was told, where it would be an earlier one now. */
export type DebtorsDays = 'as-counted' | 'never-earlier';

/**
 * Counts every date of the case that still lies ahead once more, by its calendar and rules as they are now: running and
 * held clocks, the plan of instalments, the window for the court, the last days of a fine. What comes out as it was stays
 * untouched; what is left of a held clock stays, because people were told it. A running clock whose last day now lies in
 * the past runs out at once.
 *
 * @param because what made it necessary, as the timeline says it: "the holiday notice"
 * @param debtorsDays whether what the debtor was told may become an earlier day
 */
export function recount(t: Transition, because: string, debtorsDays: DebtorsDays = 'as-counted'): void {
  recountInstalments(t, because, debtorsDays);
  recountRemedyEnd(t);
  // A reminder is started after the deadline that it reminds of, and counted after it.
  const inOrderOfStart = t.state.deadlines
    .map(({ id }) => id)
    .toSorted((one, other) => sequence(one) - sequence(other));
  for (const id of inOrderOfStart) recountDeadline(t, id, because, debtorsDays);
  followWindowClock(t);
}

function recountDeadline(t: Transition, id: string, because: string, debtorsDays: DebtorsDays): void {
  const before = t.state.deadlines.find((deadline) => deadline.id === id);
  if (before === undefined) return;
  const counted = countedAnew(t, before);
  const isKept = debtorsDays === 'never-earlier' && before.whoActs === 'debtor' && isBefore(counted.due, before.due);
  const now = isKept ? countedAnew(t, asTold(before)) : counted;
  if (!isKept && now.due === before.due && now.provisional === before.provisional) return;
  t.putDeadline(now);
  if (now.due === before.due) return;
  followPenaltyClock(t, before, now);
  t.say('clock-moved', `Clock moved by ${because} from ${before.due}: ${now.title}, now ${whenItActs(now)}.`, {
    deadlineId: now.id,
    legalBasis: now.legalBasis,
  });
}

/** From now on the clock never ends before the day that the debtor was told, whatever it is counted by later. */
function asTold(deadline: Deadline): Deadline {
  return { ...deadline, counting: { kind: 'told', on: deadline.due, otherwise: deadline.counting } };
}

/** Instalments that have fallen due stay as they were. */
function recountInstalments(t: Transition, because: string, debtorsDays: DebtorsDays): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  t.change({ agreement: withChangedPlan(agreement, (concluded) => recountedPlan(t, concluded, debtorsDays)) });
  followMovedPlan(t);
  const moved = movedInstalments(plannedBy({ agreement }), plannedBy(t.state));
  if (moved.length > 0) t.say('clock-moved', `Instalments moved by ${because}: ${moved.join(', ')}.`);
}

function recountedPlan(t: Transition, agreement: Agreement, debtorsDays: DebtorsDays): Agreement {
  const instalments = agreement.instalments.map((instalment): PlannedInstalment => {
    if (isBefore(instalment.dueOn, t.today)) return instalment;
    const { due: dueOn, provisional } = rolled(t, instalment.agreedFor);
    if (debtorsDays === 'never-earlier' && isBefore(dueOn, instalment.dueOn)) return instalment;
    return { ...instalment, dueOn, provisional };
  });
  return { ...agreement, instalments };
}

function plannedBy(state: Pick<RecoveryCaseState, 'agreement'>): readonly PlannedInstalment[] {
  return agreementInForce(state)?.instalments ?? [];
}

function movedInstalments(before: readonly PlannedInstalment[], after: readonly PlannedInstalment[]): string[] {
  return after.flatMap(({ number, dueOn }, index) => {
    const earlier = before[index]?.dueOn;
    return earlier === undefined || earlier === dueOn ? [] : [`${number} from ${earlier} to ${dueOn}`];
  });
}

function sequence(id: Deadline['id']): number {
  return Number(id.slice(1));
}
