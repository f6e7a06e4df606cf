import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { Money } from '../../money/money.ts';
import type { Scheme, Violation } from '../vocabulary.ts';

/** The rungs of the ladder. */
export interface LadderMessages {
  'case-opened': { number: string; violation: Violation };
  'instalment-of-plan': { number: number; of: number; amount: Money };
  'instalment-due': { number: number };
  /** `moved`: the number of each instalment, the day before and the day now. */
  'instalments-moved': { because: Message; moved: readonly { number: number; before: PlainDate; now: PlainDate }[] };
  'court-window-opens': null;
  'violation-not-of-scheme': { violation: Violation; schemes: readonly Scheme[]; scheme: Scheme };
}
