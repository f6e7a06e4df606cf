import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened } from '../../kernel/days.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { responsibleOffice } from '../../kernel/responsible-office.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import { commandOfAct } from './act-command.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import { clockOf, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import {
  beginRemedy,
  blockOther,
  endRemedy,
  endWaiting,
  filing,
  filingWithin,
  startCourseClock,
} from './remedy-course.ts';
import { enterRemedyFact } from './remedy-fact.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';
import { giveBackRight } from './remedy-rights.ts';
import type { Reconsideration } from './remedy.ts';
import { awaitDecision, openReconsideration, reopenIfUndecided, undecidedInTime } from './undecided-reconsideration.ts';

const noRequest = refusal('remedy-not-ready', message('no-request-pending'));

/**
 * The request for reconsideration (行政复议申请) until it is accepted or not (A11, A12). The authority reviews it within
 * its period and may have it corrected; its silence is acceptance, and a request that is not corrected in time counts as
 * abandoned.
 */
export function reconsiderationRequestCommands<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): CommandRules<
  P,
  Pick<
    RemedyPayloads,
    | 'file-reconsideration'
    | 'record-correction-notice'
    | 'record-correction'
    | 'record-reconsideration-acceptance'
    | 'record-reconsideration-refusal'
  >
> {
  return {
    'file-reconsideration': commandOfAct<P, RemedyPayloads['file-reconsideration']>(acts, {
      ...filingWithin(acts, ['reconsideration']),
      apply: (t, act, { authority, ...filed }) => {
        const begun = beginRemedy(acts, t, act, filed, ['reconsideration']);
        if (begun === null) return;
        const fact = enterRemedyFact(acts, t, 'remedy-filing', begun, filed.filedOn);
        review(
          acts,
          t,
          act,
          {
            ...begun,
            kind: 'reconsideration',
            status: 'filed',
            filedWith: authority ?? responsibleOffice(t.state).reconsiderationAuthority,
            reviewUntil: filed.filedOn,
            acceptedBySilence: false,
            simplified: false,
            extended: false,
            stayedOn: null,
          },
          filed.filedOn,
          fact,
        );
      },
    }),
    'record-correction-notice': commandOfAct(acts, {
      words: ({ noticedOn, receivedOn, note }) => message('noticed-and-received', { noticedOn, receivedOn, note }),
      onHold: true,
      followsRemedy: true,
      without: noRequest,
      closed: (_state, act) => underReview(act),
      check: (state, act, { noticedOn, receivedOn }, moment) =>
        firstRefusal(
          duringReview(state, act, noticedOn, 'noticedOn'),
          happened(noticedOn, 'noticedOn', moment, filing(act.remedy)),
          happened(receivedOn, 'receivedOn', moment, { date: noticedOn, what: message('day-of-correction-notice') }),
        ),
      apply: (t, act, { receivedOn }) => {
        const request = backUnderReview(acts, t, act);
        if (request === null) return;
        acts.change(t, act.id, { remedy: { ...request, status: 'to-be-corrected' } });
        startCourseClock(acts, t, act, {
          purpose: 'reconsideration-correction',
          rule: 'A12.correct',
          from: receivedOn,
          whoActs: acts.whoIsConcerned,
          title: message('correction-of-request'),
          fact: undefined,
        });
      },
    }),
    'record-correction': commandOfAct(acts, {
      words: ({ correctedOn, note }) => message('on-with-words', { on: correctedOn, words: note }),
      onHold: true,
      followsRemedy: true,
      without: noRequest,
      closed: (_state, act) => requestMustBe(act, 'to-be-corrected'),
      check: (_state, act, { correctedOn }, moment) => happened(correctedOn, 'correctedOn', moment, filing(act.remedy)),
      apply: (t, act, { correctedOn }) => {
        const { remedy } = act;
        if (remedy?.kind === 'reconsideration')
          review(acts, t, act, { ...remedy, status: 'filed' }, correctedOn, undefined);
      },
    }),
    'record-reconsideration-acceptance': commandOfAct(acts, {
      words: ({ acceptedOn, simplified }) => message('accepted-on', { on: acceptedOn, simplified }),
      onHold: true,
      followsRemedy: true,
      without: noRequest,
      closed: (_state, act) => underReview(act),
      check: (state, act, { acceptedOn }, moment) =>
        firstRefusal(
          duringReview(state, act, acceptedOn, 'acceptedOn'),
          happened(acceptedOn, 'acceptedOn', moment, filing(act.remedy)),
        ),
      apply: (t, act, { acceptedOn, simplified, reference }) => {
        const request = backUnderReview(acts, t, act);
        if (request === null) return;
        const fact = enterRemedyFact(acts, t, 'remedy-acceptance', request, acceptedOn);
        accept(acts, t, act, { ...request, simplified, reference, acceptedBySilence: false }, acceptedOn, fact);
      },
    }),
    'record-reconsideration-refusal': commandOfAct(acts, {
      words: ({ refusedOn, reason }) => message('on-with-words', { on: refusedOn, words: reason }),
      onHold: true,
      followsRemedy: true,
      without: noRequest,
      closed: (state, act) =>
        undecidedInTime(acts, state, act) === undefined
          ? requestMustBe(act, 'filed', 'to-be-corrected', 'accepted', 'stayed')
          : null,
      check: (state, act, { refusedOn }, moment) =>
        happened(refusedOn, 'refusedOn', moment, filing(openReconsideration(acts, state, act))),
      apply: (t, act, { refusedOn }) => {
        const request = reopenIfUndecided(acts, t, act);
        if (request === null) return;
        enterRemedyFact(acts, t, 'remedy-end', request, refusedOn);
        endRemedy(acts, t, act, 'refused', refusedOn);
      },
    }),
  };
}

export function reconsiderationRequestClocks<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): ActClocks<P, 'reconsideration-review' | 'reconsideration-correction'> {
  return {
    'reconsideration-review': {
      acts: 'period',
      heldBy: 'never',
      run: (t, deadline) => {
        const act = actOfClock(acts, t.state, deadline);
        const remedy = act?.remedy ?? null;
        if (act === undefined || remedy?.kind !== 'reconsideration') return;
        const { due, legalBasis } = deadline;
        t.alert(message('request-counts-as-accepted', { on: due }), legalBasis);
        accept(acts, t, act, { ...remedy, acceptedBySilence: true, reviewUntil: due }, due, undefined);
      },
    },
    'reconsideration-correction': {
      acts: 'period',
      heldBy: 'never',
      run: (t, deadline) => {
        t.alert(message('request-counts-as-abandoned'), deadline.legalBasis);
        const act = actOfClock(acts, t.state, deadline);
        if (act !== undefined) endRemedy(acts, t, act, 'abandoned', deadline.due);
      },
    },
  };
}

/** The authority reviews the request from its receipt, and again from the receipt of the corrections. */
export function review<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  request: Reconsideration,
  receivedOn: PlainDate,
  fact: CountedFact | undefined,
): void {
  endWaiting(t, act, 'met');
  const clock = startCourseClock(acts, t, act, {
    purpose: 'reconsideration-review',
    rule: 'A12.review',
    from: receivedOn,
    whoActs: 'reconsideration-authority',
    title: message('review-of-request'),
    fact,
  });
  acts.change(t, act.id, { remedy: { ...request, reviewUntil: clock.due } });
}

function accept<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  request: Reconsideration,
  acceptedOn: PlainDate,
  fact: CountedFact | undefined,
): void {
  const accepted = blockOther(acts, t, act, { ...request, status: 'accepted', acceptedOn }, 'suit');
  acts.change(t, act.id, { remedy: accepted });
  awaitDecision(acts, t, act, accepted, acceptedOn, fact);
}

/** The request as it stood under review: what its silence had begun is taken back, for the authority was not silent. */
function backUnderReview<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): Reconsideration | null {
  const { remedy } = act;
  if (remedy?.kind !== 'reconsideration') return null;
  endWaiting(t, act, remedy.status === 'accepted' ? 'cancelled' : 'met');
  for (const period of remedy.blocks) giveBackRight(acts, t, act, period, period.from);
  return { ...remedy, acceptedOn: null, acceptedBySilence: false, blocks: [] };
}

export function requestMustBe(
  { remedy }: AdministrativeAct,
  ...statuses: readonly Reconsideration['status'][]
): Refusal | null {
  if (remedy?.kind !== 'reconsideration') return noRequest;
  return statuses.includes(remedy.status)
    ? null
    : refusal('remedy-not-ready', message('request-stands-otherwise', { status: remedy.status }));
}

/** Open as long as the authority reviews, and after its silence for what it did in time and is known only now. */
function underReview(act: AdministrativeAct): Refusal | null {
  const { remedy } = act;
  return remedy?.kind === 'reconsideration' && remedy.status === 'accepted' && remedy.acceptedBySilence
    ? null
    : requestMustBe(act, 'filed', 'to-be-corrected');
}

function duringReview<P extends ProcessTypes<P>>(
  state: P['state'],
  act: AdministrativeAct,
  day: PlainDate,
  field: string,
): Refusal | null {
  const { remedy } = act;
  if (remedy?.kind !== 'reconsideration' || remedy.status === 'to-be-corrected') return null;
  const until = state.deadlines.find(clockOf(act, 'reconsideration-review'))?.due ?? remedy.reviewUntil;
  return day <= until ? null : refusal('remedy-not-ready', message('review-has-ended', { on: until }), field);
}
