import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { Money } from '../../money/money.ts';

/** Application to the court, its window and the civil suit. */
export interface CourtMessages {
  'apply-to-court-by': { by: PlainDate };
  'window-has-closed': { left: Message };
  'late-application-not-cured': { closed: PlainDate; left: Message };
  'follow-up-with-court': { outstanding: Money };
  'runs-past-window': { closes: PlainDate; until: PlainDate; left: Message };
  'dismissal-final': { left: Message };
}
