import { enterFact } from '../../kernel/facts/entering-facts.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';

/**
 * A public notice that goes out today: its period counts from the day on which it was published, which may turn out to be
 * another.
 * @param documentId what it serves, and on whom; null for the notice by which the person is asked to appear (A3)
 */
export function publishedToday(
  t: Transition,
  documentId: string | null = null,
  addresseeId: string | null = null,
): CountedFact {
  const about = { subject: documentId, addressee: addresseeId, day: t.today };
  return enterFact(t, { ...about, kind: 'public-notice', evidence: message('published-as-issued') });
}
