import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened, setBefore } from '../../kernel/days.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import { commandOfAct } from './act-command.ts';
import { refusal } from './act-refusal.ts';
import { asItStands, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { yearsAheadOfActs } from './horizons.ts';
import {
  beginRemedy,
  blockOther,
  checkFiling,
  closedToFiling,
  endRemedy,
  endWaiting,
  filing,
  hasRight,
  nothingIssued,
  remindOfRemedy,
  startCourseClock,
} from './remedy-course.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';
import type { Suit } from './remedy.ts';
import { addresseeNamed } from './who-acts.ts';

const rightsToSue = ['suit-after-reconsideration', 'suit'] as const;
const noSuit = refusal('remedy-not-ready', 'No suit is pending.');

/**
 * Suit in the administrative court (行政诉讼), directly (A15) or after reconsideration (A14). What a judgment means for the
 * process is said by the rules for the kind of act.
 */
export function suitCommands<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): CommandRules<
  P,
  Pick<RemedyPayloads, 'file-suit' | 'record-suit-acceptance' | 'record-suit-refusal' | 'record-judgment'>
> {
  return {
    'file-suit': commandOfAct(acts, {
      words: ({ addresseeId, filedOn, reasonForDelay }, t, act) => {
        const who = act === undefined ? undefined : addresseeNamed(acts, t.state, act, addresseeId);
        return `On ${filedOn} by ${who?.name ?? ''}. ${reasonForDelay ?? ''}`.trim();
      },
      onHold: true,
      without: nothingIssued,
      closed: (state, act) => closedToFiling(acts, state, act),
      fits: (state, act, payload) => hasRight(acts, state, act, payload, rightsToSue),
      check: (state, act, payload, moment) => checkFiling(acts, state, act, payload, rightsToSue, moment),
      apply: (t, act, { court, ...filed }) => {
        const begun = beginRemedy(acts, t, act, filed, rightsToSue);
        if (begun === null) return;
        const filedWith = court ?? t.state.opening.office.court;
        acts.change(t, act.id, { remedy: { ...begun, kind: 'suit', status: 'filed', filedWith } });
        startCourseClock(acts, t, act, {
          purpose: 'suit-acceptance',
          rule: 'A15.accept',
          from: filed.filedOn,
          whoActs: 'court',
          title: 'Acceptance of the suit',
        });
      },
    }),
    'record-suit-acceptance': commandOfAct(acts, {
      words: ({ acceptedOn, courtReference }) => `On ${acceptedOn}, ${courtReference}.`,
      onHold: true,
      without: noSuit,
      closed: (_state, act) => suitMustBe(act, 'filed'),
      check: (_state, act, { acceptedOn }, moment) => happened(acceptedOn, 'acceptedOn', moment, filing(act.remedy)),
      apply: (t, act, { acceptedOn, courtReference }) => {
        const { remedy } = act;
        if (remedy?.kind !== 'suit') return;
        endWaiting(t, act, 'met');
        const accepted = { ...remedy, status: 'accepted', acceptedOn, reference: courtReference } as const;
        acts.change(t, act.id, { remedy: blockOther(acts, t, act, accepted, 'reconsideration') });
        startCourseClock(acts, t, act, {
          purpose: 'suit-judgment',
          rule: 'A15.judgment',
          from: acceptedOn,
          whoActs: 'court',
          title: 'Judgment on the suit',
        });
      },
    }),
    'record-suit-refusal': commandOfAct(acts, {
      words: ({ refusedOn, reason }) => `On ${refusedOn}. ${reason}`,
      onHold: true,
      without: noSuit,
      closed: (_state, act) => suitMustBe(act, 'filed', 'accepted'),
      check: (_state, act, { refusedOn }, moment) => happened(refusedOn, 'refusedOn', moment, filing(act.remedy)),
      apply: (t, act, { refusedOn }) => {
        const { remedy } = act;
        if (remedy !== null)
          endRemedy(acts, t, act, 'refused', refusedOn, { runOn: [remedy.filedWithin, ...remedy.blocks], usedUp: [] });
      },
    }),
    'record-judgment': commandOfAct(acts, {
      words: ({ outcome, effectiveOn, courtReference }) =>
        `${outcome}, in effect on ${effectiveOn}, ${courtReference}.`,
      onHold: true,
      without: noSuit,
      closed: (_state, act) => suitMustBe(act, 'accepted'),
      check: (state, act, { effectiveOn, performBy, ...ruling }, moment) =>
        firstRefusal(
          happened(effectiveOn, 'effectiveOn', moment, filing(act.remedy)),
          performBy === null
            ? null
            : setBefore(performBy, 'performBy', moment, yearsAheadOfActs.performance, {
                date: effectiveOn,
                what: 'the judgment took effect',
              }),
          acts.rulesFor(act).checkRuling(state, act, ruling),
        ),
      apply: (t, act, { effectiveOn, courtReference, performBy, outcome, amounts, orderedStep }) => {
        const { remedy } = act;
        if (remedy === null) return;
        const { filedWith } = remedy;
        const rules = acts.rulesFor(act);
        endRemedy(acts, t, act, outcome, effectiveOn, { runOn: [], usedUp: [remedy.filedWithin] });
        const now = asItStands(acts, t.state, act);
        if (outcome === 'annulled') return rules.annulled(t, now, filedWith);
        if (orderedStep !== null) return rules.sentBack(t, now, orderedStep, filedWith);
        if (outcome === 'changed') rules.changed(t, now, amounts, filedWith);
        rules.confirmedByJudgment(t, now, { effectiveOn, courtReference, performBy: performBy ?? effectiveOn });
      },
    }),
  };
}

export function suitClocks<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): ActClocks<P, 'suit-acceptance' | 'suit-judgment'> {
  return {
    'suit-acceptance': {
      acts: 'period',
      heldBy: 'never',
      run: (t, deadline) => {
        t.alert('The court has not said in time whether it takes the suit.', deadline.legalBasis);
        const act = actOfClock(acts, t.state, deadline);
        if (act !== undefined) remindOfRemedy(acts, t, act);
      },
    },
    'suit-judgment': {
      acts: 'period',
      heldBy: 'never',
      run: (t, deadline) => {
        t.alert('The court has not judged in time.', deadline.legalBasis);
        const act = actOfClock(acts, t.state, deadline);
        if (act !== undefined) remindOfRemedy(acts, t, act);
      },
    },
  };
}

function suitMustBe({ remedy }: AdministrativeAct, ...statuses: readonly Suit['status'][]): Refusal | null {
  if (remedy?.kind !== 'suit') return noSuit;
  return statuses.includes(remedy.status) ? null : refusal('remedy-not-ready', `The suit is ${remedy.status}.`);
}
