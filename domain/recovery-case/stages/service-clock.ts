import type { IssuedDocument } from '../case-state.ts';
import { startPeriod } from '../clocks.ts';
import type { DeadlineScope } from '../deadline.ts';
import { documentKinds } from '../documents.ts';
import type { Transition } from '../transition.ts';

/**
 * Service (送达). Clocks of a decision start on the day on which it is served. When no proof of service has come back in
 * time, the document is served by public notice (A10) and counts as served on the last day of the notice. Nothing is
 * ever presumed served because nobody looked.
 */
export function startService(t: Transition, document: IssuedDocument, scope: DeadlineScope): void {
  startPeriod(t, {
    purpose: 'service-proof',
    rule: 'service.proof',
    from: document.issuedOn,
    scope,
    whoActs: 'caseworker',
    subject: document.id,
    title: `Proof of service of ${documentKinds[document.kind].title}`,
  });
}
