import type { PlainDate } from '../../calendar/plain-date.ts';
import { startPeriod } from '../clocks.ts';
import { documentById, issueDocument, referenceTo } from '../paper.ts';
import type { ClockRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import { startService } from './service-clock.ts';

/**
 * Demand (催告). Before the court is asked, the debtor is told once more to perform, with ten working days from service
 * (A18), early enough to finish inside the window for the application (A19).
 */
export function enterDemand(t: Transition): void {
  const { decision } = t.state;
  const decided = decision?.documentId == null ? undefined : documentById(t.state, decision.documentId);
  if (decided === undefined) return t.moveTo('recovery-decision');
  const letter = issueDocument(t, {
    particulars: { kind: 'demand-letter', decision: referenceTo(decided) },
    periods: ['A18'],
    toBeServed: true,
  });
  startService(t, letter, 'stage');
}

export function onDemandServed(t: Transition, servedOn: PlainDate): void {
  if (t.state.stage !== 'demand') return;
  startPeriod(t, { purpose: 'demand', rule: 'A18', from: servedOn, scope: 'stage', whoActs: 'debtor' });
}

export const demandClocks: ClockRules<'demand'> = {
  demand: (t) => t.moveTo('court-application'),
};
