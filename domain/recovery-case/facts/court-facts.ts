import { isAfter } from '../../calendar/plain-date.ts';
import { countedDay } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import type { EarliestDay } from '../../kernel/days.ts';
import { endClocksOf, moveClocks, startPeriodFrom } from '../../kernel/facts/counted-from.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { awaitCourtAcceptance } from '../court/court-application.ts';
import { refuse } from '../court/court-refusal.ts';
import { filingDay, updateCourt } from '../court/court-steps.ts';
import { awaitSuitAcceptance, awaitTrial, periodForAppeal, suitDay, updateSuit } from '../court/civil-suit.ts';
import { message } from '../messages.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import type { FactKind } from './fact-kinds.ts';

type CourtFact = Extract<
  FactKind,
  'court-acceptance' | 'court-refusal-receipt' | 'civil-acceptance' | 'civil-dismissal'
>;

/** What a court has done, where its day was entered wrongly or it never was: what counts from it follows. */
export const courtFacts: { readonly [Kind in CourtFact]: FactRules<RecoveryCase> } = {
  'court-acceptance': {
    closedToCorrection: (state, fact) => ofApplication(state, fact, state.court?.acceptedOn === fact.day),
    closedToWithdrawal: (state, fact) => ofApplication(state, fact, state.court?.status === 'accepted'),
    notBefore: (state) => filingDay(state),
    notAfter: ({ court }) => court?.refusal?.refusedOn ?? null,
    corrected: (t, before, now) => {
      const { court, enforcement } = t.state;
      if (court !== null) t.change({ court: { ...court, acceptedOn: now.day } });
      if (enforcement !== null && court?.title.kind === 'judgment' && enforcement.since === before.day)
        t.change({ enforcement: { ...enforcement, since: now.day } });
      moveClocks(t, before, now, () => undefined);
    },
    withdrawn: (t, fact) => {
      endClocksOf(t, fact);
      updateCourt(t, { status: 'filed', acceptedOn: null, courtReference: null, manifestDefect: null });
      awaitCourtAcceptance(t, t.state.court?.filedOn ?? t.today);
    },
  },
  'court-refusal-receipt': {
    closedToCorrection: refusalStands,
    closedToWithdrawal: refusalStands,
    notBefore: ({ court }) => refusalDay(court?.refusal?.refusedOn),
    corrected: (t, before, now) => {
      const refused = t.state.court?.refusal ?? null;
      if (refused === null) return;
      const known = { ...refused, receivedOn: now.day };
      if (t.state.court?.status === 'refused-finally') return objectAfterAll(t, now, known);
      if (t.state.court !== null) t.change({ court: { ...t.state.court, refusal: known } });
      moveClocks(t, before, now, () => undefined);
    },
    withdrawn: (t, fact) => {
      const refused = t.state.court?.refusal ?? null;
      endClocksOf(t, fact);
      if (refused !== null) refuse(t, { ...refused, receivedOn: null }, null);
    },
  },
  'civil-acceptance': {
    closedToCorrection: (state, fact) => ofSuit(state, fact, state.civilSuit?.acceptedOn === fact.day),
    closedToWithdrawal: (state, fact) => ofSuit(state, fact, state.civilSuit?.status === 'accepted'),
    notBefore: (state) => suitDay(state),
    notAfter: ({ civilSuit }) => civilSuit?.dismissed?.on ?? civilSuit?.title?.on ?? null,
    corrected: (t, before, now) => {
      const { civilSuit } = t.state;
      if (civilSuit !== null) t.change({ civilSuit: { ...civilSuit, acceptedOn: now.day } });
      moveClocks(t, before, now, () => undefined);
    },
    withdrawn: (t, fact) => {
      endClocksOf(t, fact);
      updateSuit(t, { status: 'filed', acceptedOn: null, courtReference: null });
      awaitSuitAcceptance(t, t.state.civilSuit?.filedOn ?? t.today);
    },
  },
  'civil-dismissal': {
    closedToCorrection: (state, fact) => ofSuit(state, fact, state.civilSuit?.status === 'dismissed'),
    closedToWithdrawal: (state, fact) => ofSuit(state, fact, state.civilSuit?.status === 'dismissed'),
    notBefore: (state) => suitDay(state),
    corrected: (t, before, now) => {
      const { civilSuit } = t.state;
      if (civilSuit === null || civilSuit.dismissed === null) return;
      t.change({ civilSuit: { ...civilSuit, dismissed: { ...civilSuit.dismissed, on: now.day } } });
      moveClocks(t, before, now, () => undefined);
      // The dismissal seemed final: while the office can still appeal, nobody is reminded of what comes after that.
      if (startPeriodFrom(t, now, periodForAppeal) !== null) endDeadlines(t, ofPurpose('court-reminder'), 'cancelled');
    },
    withdrawn: (t, fact) => {
      endClocksOf(t, fact);
      const { acceptedOn } = t.state.civilSuit ?? { acceptedOn: null };
      updateSuit(t, { status: acceptedOn === null ? 'filed' : 'accepted', dismissed: null });
      const accepted = t.state.facts.findLast(
        ({ kind, standing }) => kind === 'civil-acceptance' && standing === 'stands',
      );
      if (acceptedOn !== null && accepted !== undefined) return awaitTrial(t, accepted);
      awaitSuitAcceptance(t, t.state.civilSuit?.filedOn ?? t.today);
    },
  },
};

/** The refusal seemed final: by the day on which it was really received the office can still object. */
function objectAfterAll(t: Transition, now: Fact<FactKind>, known: Parameters<typeof refuse>[1]): void {
  const rule = known.against === 'refusal-to-accept' ? 'A20.object' : 'A21.object';
  const { due } = countedDay(t, { rule, from: now.day, due: now.day, provisional: false }, { kind: 'rule' });
  if (!isAfter(t.today, due)) return refuse(t, known, now);
  if (t.state.court !== null) t.change({ court: { ...t.state.court, refusal: known } });
}

function ofApplication({ court, stage }: RecoveryCaseState, fact: Fact<FactKind>, stands: boolean): Refusal | null {
  const isOfThis = court !== null && court.documentId === fact.subject && stage === 'court-application';
  return isOfThis && stands ? null : overtaken(fact);
}

function refusalStands(state: RecoveryCaseState, fact: Fact<FactKind>): Refusal | null {
  const { court } = state;
  const stands = court?.status === 'refused' || court?.status === 'refused-finally';
  return ofApplication(state, fact, stands && court?.refusal?.receivedOn === fact.day);
}

function ofSuit({ civilSuit, stage }: RecoveryCaseState, fact: Fact<FactKind>, stands: boolean): Refusal | null {
  const isOfThis = civilSuit !== null && civilSuit.documentId === fact.subject && stage === 'civil-suit';
  return isOfThis && stands ? null : overtaken(fact);
}

function overtaken({ id }: Fact<FactKind>): Refusal {
  return refusal('fact-not-standing', message('more-rests-on-fact', { factId: id }));
}

function refusalDay(refusedOn: EarliestDay['date'] | undefined): EarliestDay | undefined {
  return refusedOn === undefined ? undefined : { date: refusedOn, what: message('day-of-refusal') };
}
