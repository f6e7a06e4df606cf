import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened, setBefore } from '../../kernel/days.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { responsibleOffice } from '../../kernel/responsible-office.ts';
import type { Transition } from '../../kernel/transition.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import { commandOfAct } from './act-command.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import { asItStands, type ActsOfProcess, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { yearsAheadOfActs } from './horizons.ts';
import {
  beginRemedy,
  blockOther,
  endRemedy,
  endWaiting,
  filing,
  filingWithin,
  followRuling,
  remindOfRemedy,
  startCourseClock,
} from './remedy-course.ts';
import { enterRemedyFact } from './remedy-fact.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';
import type { Suit } from './remedy.ts';

const rightsToSue = ['suit-after-reconsideration', 'suit'] as const;
const noSuit = refusal('remedy-not-ready', message('no-suit-pending'));

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
    'file-suit': commandOfAct<P, RemedyPayloads['file-suit']>(acts, {
      ...filingWithin(acts, rightsToSue),
      apply: (t, act, { court, ...filed }) => {
        const begun = beginRemedy(acts, t, act, filed, rightsToSue);
        if (begun === null) return;
        const filedWith = court ?? responsibleOffice(t.state).court;
        const suit: Suit = { ...begun, kind: 'suit', status: 'filed', filedWith };
        acts.change(t, act.id, { remedy: suit });
        awaitAcceptance(acts, t, act, suit, enterRemedyFact(acts, t, 'remedy-filing', suit, filed.filedOn));
      },
    }),
    'record-suit-acceptance': commandOfAct(acts, {
      words: ({ acceptedOn, courtReference }) =>
        message('on-with-file-number', { on: acceptedOn, reference: courtReference }),
      onHold: true,
      followsRemedy: true,
      without: noSuit,
      closed: (_state, act) => suitMustBe(act, 'filed'),
      check: (_state, act, { acceptedOn }, moment) => happened(acceptedOn, 'acceptedOn', moment, filing(act.remedy)),
      apply: (t, act, { acceptedOn, courtReference }) => {
        const { remedy } = act;
        if (remedy?.kind !== 'suit') return;
        endWaiting(t, act, 'met');
        const accepted = { ...remedy, status: 'accepted', acceptedOn, reference: courtReference } as const;
        acts.change(t, act.id, { remedy: blockOther(acts, t, act, accepted, 'reconsideration') });
        awaitJudgment(acts, t, act, acceptedOn, enterRemedyFact(acts, t, 'remedy-acceptance', accepted, acceptedOn));
      },
    }),
    'record-suit-refusal': commandOfAct(acts, {
      words: ({ refusedOn, reason }) => message('on-with-words', { on: refusedOn, words: reason }),
      onHold: true,
      followsRemedy: true,
      without: noSuit,
      closed: (_state, act) => suitMustBe(act, 'filed', 'accepted'),
      check: (_state, act, { refusedOn }, moment) => happened(refusedOn, 'refusedOn', moment, filing(act.remedy)),
      apply: (t, act, { refusedOn }) => {
        const { remedy } = act;
        if (remedy === null) return;
        enterRemedyFact(acts, t, 'remedy-end', remedy, refusedOn);
        endRemedy(acts, t, act, 'refused', refusedOn);
      },
    }),
    'record-judgment': commandOfAct(acts, {
      words: ({ outcome, effectiveOn, courtReference }) =>
        message('judgment-in-effect', { outcome, on: effectiveOn, reference: courtReference }),
      onHold: true,
      followsRemedy: true,
      without: noSuit,
      closed: (_state, act) => suitMustBe(act, 'accepted'),
      check: (state, act, { effectiveOn, performBy, ...ruling }, moment) =>
        firstRefusal(
          happened(effectiveOn, 'effectiveOn', moment, filing(act.remedy)),
          performBy === null
            ? null
            : setBefore(performBy, 'performBy', moment, yearsAheadOfActs.performance, {
                date: effectiveOn,
                what: message('day-judgment-takes-effect'),
              }),
          acts.rulesFor(act).checkRuling(state, act, ruling),
        ),
      apply: (t, act, { effectiveOn, courtReference, performBy, ...ruling }) => {
        const { remedy } = act;
        if (remedy === null) return;
        enterRemedyFact(acts, t, 'remedy-ruling', remedy, effectiveOn);
        endRemedy(acts, t, act, ruling.outcome, effectiveOn);
        if (!followRuling(acts, t, act, ruling, remedy.filedWith)) return;
        const judgment = { effectiveOn, courtReference, performBy: performBy ?? effectiveOn };
        acts.rulesFor(act).confirmedByJudgment(t, asItStands(acts, t.state, act), judgment);
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
        t.alert(message('suit-acceptance-late'), deadline.legalBasis);
        const act = actOfClock(acts, t.state, deadline);
        if (act !== undefined) remindOfRemedy(acts, t, act);
      },
    },
    'suit-judgment': {
      acts: 'period',
      heldBy: 'never',
      run: (t, deadline) => {
        t.alert(message('suit-judgment-late'), deadline.legalBasis);
        const act = actOfClock(acts, t.state, deadline);
        if (act !== undefined) remindOfRemedy(acts, t, act);
      },
    },
  };
}

/** The court accepts the suit within its period from the day on which it was filed (A15). */
export function awaitAcceptance<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { filedOn }: Pick<Suit, 'filedOn'>,
  fact: CountedFact | undefined,
): void {
  startCourseClock(acts, t, act, {
    purpose: 'suit-acceptance',
    rule: 'A15.accept',
    from: filedOn,
    whoActs: 'court',
    title: message('acceptance-of-suit'),
    fact,
  });
}

/** The court judges within its period from acceptance (A15). */
export function awaitJudgment<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  acceptedOn: PlainDate,
  fact: CountedFact | undefined,
): void {
  startCourseClock(acts, t, act, {
    purpose: 'suit-judgment',
    rule: 'A15.judgment',
    from: acceptedOn,
    whoActs: 'court',
    title: message('judgment-on-suit'),
    fact,
  });
}

function suitMustBe({ remedy }: AdministrativeAct, ...statuses: readonly Suit['status'][]): Refusal | null {
  if (remedy?.kind !== 'suit') return noSuit;
  return statuses.includes(remedy.status)
    ? null
    : refusal('remedy-not-ready', message('suit-stands-otherwise', { status: remedy.status }));
}
