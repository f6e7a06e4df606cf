import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** The civil suit and its execution. */
export interface CivilRemarks {
  'apply-for-execution-by': { by: PlainDate | '' };
  'civil-acceptance-late': null;
  'civil-judged': { on: PlainDate; reference: string; amount: Money; effectiveOn: PlainDate; performBy: PlainDate };
  'civil-judgment-late': null;
  'civil-settled': { on: PlainDate; reference: string; amount: Money; count: number; firstDueOn: PlainDate };
  'civil-suit-dismissed-because': { reason: string };
  'civil-title-paid': { amount: Money };
  'execution-barred': null;
  'performance-of-title': { kind: 'settlement' | 'judgment' };
  'title-not-performed': { kind: 'settlement' | 'judgment' };
}
