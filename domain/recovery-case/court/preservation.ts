import { message } from '../messages.ts';
import { yearsAhead } from '../horizons.ts';
import { isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { reminderBefore } from '../../kernel/clocks/clock-dates.ts';
import { endDeadlines, setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { ClockDefinitions, CommandRules, Deadline, Transition } from '../recovery-case.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, setBefore, type EarliestDay } from '../../kernel/days.ts';
import { overpaymentOf } from '../overpayment.ts';
import type { Preservation } from './court-state.ts';

/**
 * Preservation (财产保全). Where flight or dissipation of assets threatens, the court may be asked to hold assets before
 * the application for enforcement or beside it (A22), and in a civil suit.
 */
export const preservationCommands: CommandRules<'apply-for-preservation' | 'record-preservation'> = {
  'apply-for-preservation': {
    words: ({ assets, risk }) => message('two-texts', { first: assets, second: risk }),
    atWill: true,
    closed: (state) =>
      firstRefusal(
        state.decision?.documentId != null || state.civilSuit !== null
          ? null
          : refusal('preservation-not-ready', message('nothing-to-secure')),
        pending(state) === undefined
          ? null
          : refusal('preservation-not-ready', message('earlier-application-unanswered')),
      ),
    apply: (t, { assets, risk }) => apply(t, t.keep(assets), t.keep(risk)),
  },
  'record-preservation': {
    words: ({ outcome, heldOn, heldUntil }) =>
      message('preservation-answered', { outcome, on: heldOn, until: heldUntil }),
    closed: (state) =>
      pending(state) === undefined ? refusal('preservation-not-ready', message('no-preservation-waits')) : null,
    check: (state, { heldOn, heldUntil }, moment) =>
      firstRefusal(
        happened(heldOn, 'heldOn', moment, applicationDay(state)),
        heldUntil === null
          ? null
          : setBefore(heldUntil, 'heldUntil', moment, yearsAhead.preservation, {
              date: heldOn,
              what: message('day-of-court-answer'),
            }),
      ),
    apply: (t, { outcome, heldOn, heldUntil }) => {
      endDeadlines(t, ofPurpose('preservation-reminder'), 'met');
      t.change({
        preservations: t.state.preservations.map((each) =>
          each.outcome === null ? { ...each, outcome, heldOn, heldUntil } : each,
        ),
      });
      if (outcome === 'refused') t.alert(message('preservation-refused'));
    },
  },
};

export const preservationClocks: ClockDefinitions<'preservation-reminder' | 'preservation-end-warning'> = {
  'preservation-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    duty: () => ({ kind: 'follow-up-preservation', who: 'assignee', commands: ['record-preservation'] }),
    run: (t) => t.alert(message('preservation-unanswered')),
  },
  'preservation-end-warning': {
    acts: 'on-the-day',
    heldBy: 'never',
    duty: (state) =>
      preservationCommands['apply-for-preservation'].closed(state) === null
        ? { kind: 'renew-preservation', who: 'assignee', commands: ['apply-for-preservation'] }
        : null,
    run: (t, { subject, legalBasis }) => {
      const until = t.state.preservations.find(({ documentId }) => documentId === subject)?.heldUntil ?? '';
      t.alert(message('preservation-ends', { until }), legalBasis);
    },
  },
};

/**
 * As long as money is to be secured, the court is asked for its answer, and each preservation is warned of before it ends.
 * Once nothing is, nobody's assets may stay frozen for it: they have to be released. Whoever takes a case over takes over what
 * secures it.
 */
export function watchPreservations(t: Transition, before: RecoveryCaseState): void {
  const { preservations } = t.state;
  if (!hasMoneyToSecure(t.state)) {
    endDeadlines(t, ofPurpose('preservation-reminder', 'preservation-end-warning'), 'cancelled');
    if (hasMoneyToSecure(before) || before.preservations !== preservations)
      for (const each of preservations) sayWhatBecomesOf(t, each);
    return;
  }
  if (pending(t.state) !== undefined && !t.state.deadlines.some(ofPurpose('preservation-reminder'))) remind(t);
  for (const { documentId, outcome, heldUntil } of preservations)
    if (outcome === 'ordered' && heldUntil !== null && !t.state.deadlines.some(warnsOf(documentId)))
      warnBeforeRelease(t, documentId, heldUntil);
}

function hasMoneyToSecure(state: RecoveryCaseState): boolean {
  return state.stage !== 'closed' && state.stage !== 'refund-due' && overpaymentOf(state).outstanding > 0;
}

function sayWhatBecomesOf(t: Transition, { documentId, outcome, heldUntil }: Preservation): void {
  const isHeld = outcome === 'ordered' && (heldUntil === null || !isBefore(heldUntil, t.today));
  if (outcome !== null && !isHeld) return;
  const applied = documentById(t.state, documentId)?.number ?? documentId;
  const { closing, pendingClosing } = t.state;
  if ((closing ?? pendingClosing)?.outcome === 'transferred')
    t.alert(message(isHeld ? 'tell-successor-of-preservation' : 'tell-successor-of-request', { number: applied }));
  else if (isHeld) t.alert(message('release-preservation', { number: applied }));
  else t.alert(message('withdraw-preservation', { number: applied }));
}

function warnsOf(preservationId: string): (deadline: Deadline) => boolean {
  return ({ purpose, subject }) => purpose === 'preservation-end-warning' && subject === preservationId;
}

function apply(t: Transition, assets: KeptText, risk: KeptText): void {
  const { decision } = t.state;
  const decided = decision?.documentId == null ? undefined : documentById(t.state, decision.documentId);
  const { id } = issueDocument(t, {
    particulars: {
      kind: 'preservation-application',
      decision: decided === undefined ? null : referenceTo(decided),
      assets,
      risk,
    },
  });
  const applied = { documentId: id, appliedOn: t.today, assets, risk, outcome: null, heldOn: null, heldUntil: null };
  t.change({ preservations: [...t.state.preservations, applied] });
}

function warnBeforeRelease(t: Transition, preservationId: string, heldUntil: PlainDate): void {
  setReminder(t, {
    purpose: 'preservation-end-warning',
    subject: preservationId,
    rule: 'preservation.warning',
    on: reminderBefore(t, 'preservation.warning', heldUntil),
    scope: 'process',
    whoActs: 'caseworker',
  });
}

function remind(t: Transition): void {
  startPeriod(t, {
    purpose: 'preservation-reminder',
    rule: 'preservation.reminder',
    from: t.today,
    scope: 'process',
    whoActs: 'caseworker',
  });
}

function pending({ preservations }: RecoveryCaseState): Preservation | undefined {
  return preservations.find(({ outcome }) => outcome === null);
}

function applicationDay(state: RecoveryCaseState): EarliestDay | undefined {
  const applied = pending(state);
  return applied === undefined ? undefined : { date: applied.appliedOn, what: message('day-of-application') };
}
