import type { CivilSuitStatus } from '../court/civil-suit-state.ts';
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
  'civil-suit-stands-otherwise': { status: CivilSuitStatus | 'not-filed' };
  'civil-title-paid': { amount: Money };
  'decision-enforced-by-application': null;
  'done-but-for-refund': null;
  'execution-barred': null;
  'judgment-can-be-enforced': null;
  'nothing-to-sue-for': null;
  'performance-of-title': { kind: 'settlement' | 'judgment' };
  'suit-against-heirs-and-drawers': null;
  'title-not-performed': { kind: 'settlement' | 'judgment' };
}
