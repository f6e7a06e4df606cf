import type { PlainDate } from '../../calendar/plain-date.ts';
import { refusingBy } from '../../kernel/refusal.ts';
import type { Message, ValuesOf } from '../../message.ts';
import type { Money } from '../../money/money.ts';

/** Why a process may refuse what is said of a sum that is paid out. */
export const payoutRefusalCodes = [
  'account-of-another',
  'shares-unequal',
  'division-unsigned',
  'materials-missing',
  'repayment-too-large',
] as const;

type PayoutRefusals = { [Code in (typeof payoutRefusalCodes)[number]]: null };

/** What every process says of sums that it pays out, by code, with the values that stand in each. */
export interface PayoutMessages extends PayoutRefusals {
  'day-of-claim': null;
  'day-of-payment': null;
  'repaid-of': { on: PlainDate; amount: Money; reference: string };
}

export const { unless } = refusingBy<PayoutRefusals>();

/** Something that every process may say of a sum that it pays out. */
export function message<Code extends keyof PayoutMessages>(
  code: Code,
  ...[values]: ValuesOf<PayoutMessages, Code>
): Message {
  return { code, values: values ?? {} };
}
