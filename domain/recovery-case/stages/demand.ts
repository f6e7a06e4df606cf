import { message } from '../messages.ts';
import { beforeWindowCloses } from '../court/court-window.ts';
import { ofPurpose } from '../of-purpose.ts';
import { startPeriodFrom } from '../../kernel/facts/counted-from.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument, latestDocument, referenceTo } from '../issue-document.ts';
import type { ClockDefinitions, Transition } from '../recovery-case.ts';
import type { IssuedDocument } from '../issued-document.ts';
import type { Addressee } from '../service/addressee.ts';
import { startService } from '../service/service-attempts.ts';

/**
 * Demand (催告). Before the court is asked, everybody who owes is told once more to perform, with ten working days from
 * service (A18), early enough to finish inside the window for the application (A19). The application follows when the
 * demand has been served on all, the period has run out for each, and nobody has a remedy any more.
 */
export function enterDemand(t: Transition): void {
  const { decision } = t.state;
  const decided = decision?.documentId == null ? undefined : documentById(t.state, decision.documentId);
  if (decided === undefined) return t.moveTo('recovery-decision');
  const letter = issueDocument(t, {
    particulars: { kind: 'demand-letter', decision: referenceTo(decided) },
    periods: ['A18'],
  });
  startService(t, letter, 'stage');
}

export function onDemandServed(
  t: Transition,
  letter: IssuedDocument,
  addressee: Addressee,
  service: CountedFact,
): void {
  if (t.state.stage !== 'demand' || latestDocument(t.state, 'demand-letter')?.id !== letter.id) return;
  startPeriodFrom(t, service, {
    purpose: 'demand',
    rule: 'A18',
    announcedIn: letter,
    scope: 'stage',
    whoActs: 'debtor',
    addressee: addressee.id,
  });
}

export const demandClocks: ClockDefinitions<'demand'> = {
  demand: {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    inTime: ['record-payment'],
    actsBy: beforeWindowCloses,
    run: (t) => t.alert(message('demand-ran-out')),
  },
};

const periodOfDemand = ofPurpose('demand');

/** Goes on to the court when nobody has anything left of the demand; called whenever something has happened. */
export function goOnWithDemand(t: Transition): void {
  const { stage, hold, deadlines, decision } = t.state;
  if (stage !== 'demand' || hold !== null || deadlines.some(periodOfDemand)) return;
  if (decision === null || decision.remedyEnded === null) return;
  if (latestDocument(t.state, 'demand-letter')?.servedOn != null) t.moveTo('court-application');
}
