import { yearsAhead } from '../horizons.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, setBefore } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { openJudgmentWindow } from '../court/judgment-window.ts';
import { nothingOutstanding } from '../pursuit.ts';
import { annulDecision, changeDecision, checkRuling, sendBackDecision } from './decision-fate.ts';
import type { Suit } from './remedy.ts';
import {
  beginRemedy,
  blockOther,
  checkFiling,
  closedToFiling,
  endRemedy,
  endWaiting,
  filing,
  remindOfRemedy,
} from './remedy-course.ts';
import { liesWithTheCourt, returnToDecision } from './reopen-remedies.ts';
import { addresseeNamed } from './who-acts.ts';

const rightsToSue = ['suit-after-reconsideration', 'suit'] as const;

/**
 * Suit in the administrative court (行政诉讼), directly (A15) or after reconsideration (A14). A judgment that leaves
 * something to pay is enforced itself, by its own route (ALL 95): no demand, and not the window of A19.
 */
export const suitCommands: CommandRules<
  'file-suit' | 'record-suit-acceptance' | 'record-suit-refusal' | 'record-judgment'
> = {
  'file-suit': {
    title: 'Record a suit against the decision',
    titleChinese: '登记行政诉讼起诉',
    done: 'Suit filed',
    words: ({ addresseeId, filedOn, reasonForDelay }, t) =>
      `On ${filedOn} by ${addresseeNamed(t.state, addresseeId)?.name ?? ''}. ${reasonForDelay ?? ''}`.trim(),
    onHold: true,
    closed: closedToFiling,
    check: (state, payload, moment) => checkFiling(state, payload, rightsToSue, moment),
    apply: (t, { court, ...filed }) => {
      const begun = beginRemedy(t, filed, rightsToSue);
      if (begun === null) return;
      const filedWith = court ?? t.state.opening.office.court;
      t.change({ remedy: { ...begun, kind: 'suit', status: 'filed', filedWith } });
      startPeriod(t, {
        purpose: 'suit-acceptance',
        rule: 'A15.accept',
        from: filed.filedOn,
        scope: 'case',
        whoActs: 'court',
      });
    },
  },
  'record-suit-acceptance': {
    title: 'Record that the court has accepted the suit',
    titleChinese: '登记法院立案',
    done: 'Suit accepted',
    words: ({ acceptedOn, courtReference }) => `On ${acceptedOn}, ${courtReference}.`,
    onHold: true,
    closed: (state) => suitMustBe(state, 'filed'),
    check: (state, { acceptedOn }, moment) => happened(acceptedOn, 'acceptedOn', moment, filing(state.remedy)),
    apply: (t, { acceptedOn, courtReference }) => {
      const { remedy } = t.state;
      if (remedy?.kind !== 'suit') return;
      endWaiting(t, 'met');
      const accepted = { ...remedy, status: 'accepted', acceptedOn, reference: courtReference } as const;
      t.change({ remedy: blockOther(t, accepted, 'reconsideration') });
      startPeriod(t, {
        purpose: 'suit-judgment',
        rule: 'A15.judgment',
        from: acceptedOn,
        scope: 'case',
        whoActs: 'court',
      });
    },
  },
  'record-suit-refusal': {
    title: 'Record that the court does not take the suit',
    titleChinese: '登记法院不予立案或者驳回起诉',
    done: 'Suit refused',
    words: ({ refusedOn, reason }) => `On ${refusedOn}. ${reason}`,
    onHold: true,
    closed: (state) => suitMustBe(state, 'filed', 'accepted'),
    check: (state, { refusedOn }, moment) => happened(refusedOn, 'refusedOn', moment, filing(state.remedy)),
    apply: (t, { refusedOn }) => {
      const { remedy } = t.state;
      if (remedy !== null)
        endRemedy(t, 'refused', refusedOn, { runOn: [remedy.filedWithin, ...remedy.blocks], usedUp: [] });
    },
  },
  'record-judgment': {
    title: 'Record the judgment that has taken effect',
    titleChinese: '登记生效判决',
    done: 'Judgment',
    words: ({ outcome, effectiveOn, courtReference }) => `${outcome}, in effect on ${effectiveOn}, ${courtReference}.`,
    onHold: true,
    closed: (state) => suitMustBe(state, 'accepted'),
    check: (state, { effectiveOn, performBy, ...ruling }, moment) =>
      firstRefusal(
        happened(effectiveOn, 'effectiveOn', moment, filing(state.remedy)),
        performBy === null
          ? null
          : setBefore(performBy, 'performBy', moment, yearsAhead.performance, {
              date: effectiveOn,
              what: 'the judgment took effect',
            }),
        checkRuling(state, ruling),
      ),
    apply: (t, { effectiveOn, courtReference, performBy, outcome, amounts, orderedStep }) => {
      const { remedy } = t.state;
      if (remedy === null) return;
      endRemedy(t, outcome, effectiveOn, { runOn: [], usedUp: [remedy.filedWithin] });
      if (outcome === 'annulled') return annulDecision(t, remedy.filedWith);
      if (orderedStep !== null) return sendBackDecision(t, orderedStep, remedy.filedWith);
      if (outcome === 'changed') changeDecision(t, amounts, remedy.filedWith);
      standByJudgment(t, effectiveOn, courtReference, performBy ?? effectiveOn);
    },
  },
};

export const suitClocks: ClockDefinitions<'suit-acceptance' | 'suit-judgment'> = {
  'suit-acceptance': {
    acts: 'period',
    onExpiry: 'the court is late and reminders begin',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert('The court has not said in time whether it takes the suit.', legalBasis);
      remindOfRemedy(t);
    },
  },
  'suit-judgment': {
    acts: 'period',
    onExpiry: 'the court is late and reminders begin',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert('The court has not judged in time.', legalBasis);
      remindOfRemedy(t);
    },
  },
};

/**
 * From now on the judgment is enforced, in place of the decision that it confirms or changes; unless the office has set that
 * the window of the decision opens with it (open point 11).
 */
function standByJudgment(t: Transition, effectiveOn: PlainDate, courtReference: string, performBy: PlainDate): void {
  if (t.settings.judgmentRoute === 'window-of-the-decision') return;
  const judgment = { courtReference, effectiveOn, performBy };
  t.change({ judgment });
  t.alert('The judgment is enforced by its own route, without a demand.', ruleOf(t, 'J1').legalBasis);
  leaveApplicationOfDecision(t);
  if (t.state.court === null && !nothingOutstanding(t.state)) openJudgmentWindow(t, judgment);
}

/** An application that was made on the decision and not accepted gives way to that on the judgment. */
function leaveApplicationOfDecision(t: Transition): void {
  const { court } = t.state;
  if (court === null || court.status === 'accepted' || court.status === 'ruled') return;
  if (liesWithTheCourt(court)) t.alert('Withdraw the application made on the decision: the judgment takes its place.');
  returnToDecision(t);
}

function suitMustBe({ remedy }: RecoveryCaseState, ...statuses: readonly Suit['status'][]): Refusal | null {
  if (remedy?.kind !== 'suit') return refusal('remedy-not-ready', 'No suit is pending.');
  return statuses.includes(remedy.status) ? null : refusal('remedy-not-ready', `The suit is ${remedy.status}.`);
}
