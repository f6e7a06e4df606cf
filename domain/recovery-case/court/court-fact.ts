import type { PlainDate } from '../../calendar/plain-date.ts';
import { enterFact } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactKind } from '../facts/fact-kinds.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';

/** Takes in what a court has done on an application or a suit, which the document that asked for it stands for. */
export function enterCourtFact(
  t: Transition,
  kind: Extract<FactKind, 'court-acceptance' | 'court-refusal-receipt' | 'civil-acceptance' | 'civil-dismissal'>,
  documentId: string | null,
  day: PlainDate,
): Fact<FactKind> {
  return enterFact(t, { kind, subject: documentId, addressee: null, day, evidence: message('as-reported') });
}
