import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { reminderBefore } from '../clock-dates.ts';
import { endDeadlines, ofPurpose, setReminder, startPeriod } from '../clocks.ts';
import { documentById, issueDocument, referenceTo } from '../paper.ts';
import { firstRefusal, happened, refusal, type ClockRules, type CommandRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import type { Preservation } from './court-state.ts';

/**
 * Preservation (财产保全). Where flight or dissipation of assets threatens, the court may be asked to hold assets before
 * the application for enforcement or beside it (A22), and in a civil suit.
 */
export const preservationCommands: CommandRules<'apply-for-preservation' | 'record-preservation'> = {
  'apply-for-preservation': {
    title: 'Apply for preservation of assets',
    titleChinese: '申请财产保全',
    done: 'Preservation of assets applied for',
    words: ({ assets, risk }) => `${assets} ${risk}`,
    closed: (state) =>
      firstRefusal(
        state.decision?.documentId != null || state.civilSuit !== null
          ? null
          : refusal('preservation-not-ready', 'There is neither a decision nor a civil suit that it could secure.'),
        pending(state) === undefined
          ? null
          : refusal('preservation-not-ready', 'The court has not answered the application before.'),
      ),
    apply: (t, { assets, risk }) => apply(t, assets, risk),
  },
  'record-preservation': {
    title: 'Record the answer of the court on preservation',
    titleChinese: '登记财产保全结果',
    done: 'The court has answered on preservation',
    words: ({ outcome, heldOn, heldUntil }) =>
      `${outcome === 'ordered' ? 'Ordered' : 'Refused'} on ${heldOn}${heldUntil === null ? '' : `, until ${heldUntil}`}.`,
    closed: (state) =>
      pending(state) === undefined
        ? refusal('preservation-not-ready', 'No application for preservation waits for an answer.')
        : null,
    check: (state, { heldOn, heldUntil }, moment) =>
      firstRefusal(
        happened(heldOn, 'heldOn', moment, applicationDay(state)),
        heldUntil !== null && heldUntil < heldOn
          ? refusal('date-before-start', `heldUntil lies before heldOn, ${heldOn}.`, 'heldUntil')
          : null,
      ),
    apply: (t, { outcome, heldOn, heldUntil }) => {
      endDeadlines(t, ofPurpose('preservation-reminder'), 'cancelled');
      t.change({
        preservations: t.state.preservations.map((each) =>
          each.outcome === null ? { ...each, outcome, heldOn, heldUntil } : each,
        ),
      });
      if (outcome === 'refused') return t.alert('The court has refused preservation.');
      if (heldUntil !== null) warnBeforeRelease(t, heldUntil);
    },
  },
};

export const preservationClocks: ClockRules<'preservation-reminder' | 'preservation-end-warning'> = {
  'preservation-reminder': (t) => {
    t.alert('The court has not answered the application for preservation yet.');
    remind(t);
  },
  'preservation-end-warning': (t, { legalBasis }) => {
    const until = t.state.preservations.findLast(({ outcome }) => outcome === 'ordered')?.heldUntil ?? '';
    t.alert(`The court holds the assets until ${until}: ask it to go on if they are still needed.`, legalBasis);
  },
};

function apply(t: Transition, assets: string, risk: string): void {
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
  remind(t);
}

function warnBeforeRelease(t: Transition, heldUntil: PlainDate): void {
  endDeadlines(t, ofPurpose('preservation-end-warning'), 'cancelled');
  setReminder(t, {
    purpose: 'preservation-end-warning',
    rule: 'preservation.warning',
    on: reminderBefore(t, 'preservation.warning', heldUntil),
    scope: 'case',
    whoActs: 'caseworker',
  });
}

function remind(t: Transition): void {
  startPeriod(t, {
    purpose: 'preservation-reminder',
    rule: 'preservation.reminder',
    from: t.today,
    scope: 'case',
    whoActs: 'caseworker',
  });
}

function pending({ preservations }: RecoveryCaseState): Preservation | undefined {
  return preservations.find(({ outcome }) => outcome === null);
}

function applicationDay(state: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const applied = pending(state);
  return applied === undefined ? undefined : { date: applied.appliedOn, what: 'the day of the application' };
}
