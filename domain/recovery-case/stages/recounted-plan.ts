import { isBefore } from '../../calendar/plain-date.ts';
import { rolled } from '../../kernel/clocks/clock-dates.ts';
import type { DateWithoutClock, Recount } from '../../kernel/recounting/recounting-rules.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';
import { agreementInForce, withChangedPlan } from './agreement-in-force.ts';
import type { Agreement, PlannedInstalment } from './agreement-state.ts';

/** Instalments that have fallen due stay as they were. */
export function recountInstalments(t: Transition, { because, debtorsDays }: Recount): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  t.change({ agreement: withChangedPlan(agreement, (concluded) => recountedPlan(t, concluded, debtorsDays)) });
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

/** The days of the plan, of which only the next has a clock. */
export function daysOfPlan({ agreement }: RecoveryCaseState): readonly DateWithoutClock[] {
  return (agreement?.instalments ?? []).map(({ number, dueOn }, index) => ({
    name: `instalment ${index}`,
    title: message('instalment-due', { number }),
    on: dueOn,
  }));
}
