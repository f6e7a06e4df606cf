import { message } from '../messages.ts';
import { earlierOf, isBefore } from '../../calendar/plain-date.ts';
import { rolled } from '../../kernel/clocks/clock-dates.ts';
import type { DateWithoutClock, Recount, RecountingRules } from '../../kernel/recounting/recounting-rules.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { followWindowClock, recountRemedyEnd } from '../court/court-window.ts';
import { followMovedPlan } from '../limitation/agreed-instalments.ts';
import { followPenaltyClock } from '../penalties/penalty-days.ts';
import type { Transition } from '../recovery-case.ts';
import { agreementInForce, withChangedPlan } from '../stages/agreement-in-force.ts';
import type { Agreement, PlannedInstalment } from '../stages/agreement-state.ts';
import { lowerDeduction } from '../stages/withholding-plan.ts';

/** Beside the clocks: the plan of instalments, the window for the court, the last days of a fine, what is withheld. */
export const caseRecounting: RecountingRules<RecoveryCase> = {
  countsFrom: ({ opening, openedOn }) => earlierOf(opening.foundOn, openedOn),
  beforeClocks: (t, recount) => {
    recountInstalments(t, recount);
    recountRemedyEnd(t);
  },
  onClockMoved: followPenaltyClock,
  afterClocks: followWindowClock,
  onOtherRules: lowerDeduction,
  datesWithoutClock: (state) => [...windowOpening(state), ...plan(state)],
};

/** Instalments that have fallen due stay as they were. */
function recountInstalments(t: Transition, { because, debtorsDays }: Recount): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  t.change({ agreement: withChangedPlan(agreement, (concluded) => recountedPlan(t, concluded, debtorsDays)) });
  followMovedPlan(t);
  const moved = movedInstalments(plannedBy({ agreement }), plannedBy(t.state));
  if (moved.length > 0) t.say('clock-moved', message('instalments-moved', { because, moved }));
}

function recountedPlan(t: Transition, agreement: Agreement, debtorsDays: Recount['debtorsDays']): Agreement {
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

function movedInstalments(before: readonly PlannedInstalment[], after: readonly PlannedInstalment[]) {
  return after.flatMap(({ number, dueOn }, index) => {
    const earlier = before[index]?.dueOn;
    return earlier === undefined || earlier === dueOn ? [] : [{ number, before: earlier, now: dueOn }];
  });
}

function windowOpening({ courtWindow }: RecoveryCaseState): readonly DateWithoutClock[] {
  return courtWindow === null
    ? []
    : [{ name: 'court-window', title: message('court-window-opens'), on: courtWindow.opens }];
}

function plan({ agreement }: RecoveryCaseState): readonly DateWithoutClock[] {
  return (agreement?.instalments ?? []).map(({ number, dueOn }, index) => ({
    name: `instalment ${index}`,
    title: message('instalment-due', { number }),
    on: dueOn,
  }));
}
