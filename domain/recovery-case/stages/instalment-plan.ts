import { addMonths, type PlainDate } from '../../calendar/plain-date.ts';
import { splitEvenly, type MinorUnits } from '../../money/money.ts';
import type { PlannedInstalment } from '../case-state.ts';
import { rolled } from '../clock-dates.ts';
import type { Refusal } from '../commands.ts';
import { firstRefusal, refusal } from '../rule.ts';
import type { Moment, Transition } from '../transition.ts';

const mostInstalments = 120;

/** Why a plan of monthly instalments cannot be made; null when it can. */
export function instalmentsInvalid(
  amount: MinorUnits,
  instalmentCount: number,
  firstDueOn: PlainDate,
  moment: Moment,
): Refusal | null {
  return firstRefusal(
    instalmentCount >= 1 && instalmentCount <= mostInstalments && Number.isInteger(instalmentCount)
      ? null
      : refusal('instalments-invalid', `Agree on 1 to ${mostInstalments} instalments.`, 'instalmentCount'),
    amount >= instalmentCount
      ? null
      : refusal('instalments-invalid', 'There are more instalments than cents outstanding.', 'instalmentCount'),
    firstDueOn > moment.on
      ? null
      : refusal('date-not-in-future', `The first due date must lie after today, ${moment.on}.`, 'firstDueOn'),
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
