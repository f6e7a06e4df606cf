import { message } from '../messages.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  isBefore,
  laterOf,
  nextDay,
  type PlainDate,
} from '../../calendar/plain-date.ts';
import { splitEvenly, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { rolled } from '../../kernel/clocks/clock-dates.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { planned } from '../../kernel/days.ts';
import type { Hold } from '../../kernel/steering/hold-state.ts';
import type { Moment } from '../../kernel/moment.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import { MOST_INSTALMENTS, yearsAhead } from '../horizons.ts';
import { withChangedPlan } from './agreement-in-force.ts';
import type { Agreement, PlannedInstalment } from './agreement-state.ts';

/** Why a plan of monthly instalments cannot be made; null when it can. */
export function instalmentsInvalid(
  amount: MinorUnits,
  instalmentCount: number,
  firstDueOn: PlainDate,
  moment: Moment,
): Refusal | null {
  return firstRefusal(
    instalmentCount >= 1 && instalmentCount <= MOST_INSTALMENTS && Number.isInteger(instalmentCount)
      ? null
      : refusal('instalments-invalid', message('agree-on-instalments', { most: MOST_INSTALMENTS }), 'instalmentCount'),
    amount >= instalmentCount
      ? null
      : refusal('instalments-invalid', message('more-instalments-than-cents'), 'instalmentCount'),
    planned(firstDueOn, 'firstDueOn', moment, yearsAhead.firstInstalment),
  );
}

/** Splits an amount into monthly instalments to the cent, none of them due on a rest day. */
export function planInstalments(
  t: Transition,
  amount: MinorUnits,
  instalmentCount: number,
  firstDueOn: PlainDate,
): readonly PlannedInstalment[] {
  return splitEvenly(amount, instalmentCount).map((part, index) => {
    const agreedFor = addMonths(firstDueOn, index);
    const { due: dueOn, provisional } = rolled(t, agreedFor);
    return { number: index + 1, agreedFor, dueOn, provisional, amount: part };
  });
}

/**
 * After a hold every instalment that was still ahead when it began moves by as long as it lasted: the debtor was told that
 * nothing runs, and a plan whose later instalments kept their days would be shorter than what was agreed.
 */
export function movePlanAfterHold(t: Transition, { since }: Hold): void {
  const length = daysBetween(since, t.today);
  movePlan(t, ({ dueOn }) => (isBefore(dueOn, since) ? null : laterOf(addDays(dueOn, length), nextDay(t.today))));
}

/** An instalment that is given more time moves in its plan; those after it keep their days. */
export function extendPlan(t: Transition, { purpose, subject }: Deadline, until: PlainDate): void {
  if (purpose !== 'instalment-due') return;
  movePlan(t, ({ number }) => (number === Number(subject) ? until : null));
}

/** The day that a plan in force has for an instalment, before it moves off a rest day. */
export function plannedDay({ agreement }: Pick<RecoveryCaseState, 'agreement'>, number: number): PlainDate | undefined {
  return agreement?.instalments.find((instalment) => instalment.number === number)?.agreedFor;
}

function movePlan(t: Transition, movedTo: (instalment: PlannedInstalment) => PlainDate | null): void {
  const { agreement } = t.state;
  if (agreement === null) return;
  const moved = (concluded: Agreement): Agreement => ({
    ...concluded,
    instalments: concluded.instalments.map((instalment): PlannedInstalment => {
      const agreedFor = movedTo(instalment);
      if (agreedFor === null) return instalment;
      const { due: dueOn, provisional } = rolled(t, agreedFor);
      return { ...instalment, agreedFor, dueOn, provisional };
    }),
  });
  t.change({ agreement: withChangedPlan(agreement, moved) });
}
