import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../of-purpose.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import type { Reconsideration } from './remedy.ts';
import {
  beginRemedy,
  blockOther,
  checkFiling,
  closedToFiling,
  endRemedy,
  endWaiting,
  filing,
} from './remedy-course.ts';
import { giveBackRight } from './remedy-rights.ts';
import { awaitDecision, reconsiderationInHand, takeInHand, undecidedInTime } from './undecided-reconsideration.ts';
import { addresseeNamed } from './who-acts.ts';

/**
 * The request for reconsideration (行政复议申请) until it is accepted or not (A11, A12). The authority reviews it within
 * its period and may have it corrected; its silence is acceptance, and a request that is not corrected in time counts as
 * abandoned.
 */
export const reconsiderationRequestCommands: CommandRules<
  | 'file-reconsideration'
  | 'record-correction-notice'
  | 'record-correction'
  | 'record-reconsideration-acceptance'
  | 'record-reconsideration-refusal'
> = {
  'file-reconsideration': {
    title: 'Record a request for reconsideration',
    titleChinese: '登记行政复议申请',
    done: 'Reconsideration requested',
    words: ({ addresseeId, filedOn, reasonForDelay }, t) =>
      `On ${filedOn} by ${addresseeNamed(t.state, addresseeId)?.name ?? ''}. ${reasonForDelay ?? ''}`.trim(),
    onHold: true,
    closed: closedToFiling,
    check: (state, payload, moment) => checkFiling(state, payload, ['reconsideration'], moment),
    apply: (t, { authority, ...filed }) => {
      const begun = beginRemedy(t, filed, ['reconsideration']);
      if (begun === null) return;
      review(
        t,
        {
          ...begun,
          kind: 'reconsideration',
          status: 'filed',
          filedWith: authority ?? t.state.opening.office.reconsiderationAuthority,
          reviewUntil: filed.filedOn,
          acceptedBySilence: false,
          simplified: false,
          extended: false,
          stayedOn: null,
        },
        filed.filedOn,
      );
    },
  },
  'record-correction-notice': {
    title: 'Record that the request has to be corrected',
    titleChinese: '登记复议申请补正通知',
    done: 'Correction asked for',
    words: ({ noticedOn, receivedOn, note }) => `On ${noticedOn}, received on ${receivedOn}. ${note}`,
    onHold: true,
    closed: (state) => underReview(state),
    check: (state, { noticedOn, receivedOn }, moment) =>
      firstRefusal(
        duringReview(state, noticedOn, 'noticedOn'),
        happened(noticedOn, 'noticedOn', moment, filing(state.remedy)),
        happened(receivedOn, 'receivedOn', moment, { date: noticedOn, what: 'the notice' }),
      ),
    apply: (t, { receivedOn }) => {
      const request = backUnderReview(t);
      if (request === null) return;
      t.change({ remedy: { ...request, status: 'to-be-corrected' } });
      startPeriod(t, {
        purpose: 'reconsideration-correction',
        rule: 'A12.correct',
        from: receivedOn,
        scope: 'case',
        whoActs: 'debtor',
      });
    },
  },
  'record-correction': {
    title: 'Record that the request was corrected',
    titleChinese: '登记复议申请已补正',
    done: 'Request corrected',
    words: ({ correctedOn, note }) => `On ${correctedOn}. ${note}`,
    onHold: true,
    closed: (state) => requestMustBe(state, 'to-be-corrected'),
    check: (state, { correctedOn }, moment) => happened(correctedOn, 'correctedOn', moment, filing(state.remedy)),
    apply: (t, { correctedOn }) => {
      const { remedy } = t.state;
      if (remedy?.kind === 'reconsideration') review(t, { ...remedy, status: 'filed' }, correctedOn);
    },
  },
  'record-reconsideration-acceptance': {
    title: 'Record that the authority has accepted the request',
    titleChinese: '登记行政复议受理',
    done: 'Reconsideration accepted',
    words: ({ acceptedOn, simplified }) => `On ${acceptedOn}${simplified ? ', simplified procedure' : ''}.`,
    onHold: true,
    closed: (state) => underReview(state),
    check: (state, { acceptedOn }, moment) =>
      firstRefusal(
        duringReview(state, acceptedOn, 'acceptedOn'),
        happened(acceptedOn, 'acceptedOn', moment, filing(state.remedy)),
      ),
    apply: (t, { acceptedOn, simplified, reference }) => {
      const request = backUnderReview(t);
      if (request !== null) accept(t, { ...request, simplified, reference, acceptedBySilence: false }, acceptedOn);
    },
  },
  'record-reconsideration-refusal': {
    title: 'Record that the authority does not take the request',
    titleChinese: '登记行政复议不予受理或者驳回申请',
    done: 'Reconsideration refused',
    words: ({ refusedOn, reason }) => `On ${refusedOn}. ${reason}`,
    onHold: true,
    closed: (state) =>
      undecidedInTime(state) === undefined
        ? requestMustBe(state, 'filed', 'to-be-corrected', 'accepted', 'stayed')
        : null,
    check: (state, { refusedOn }, moment) =>
      happened(refusedOn, 'refusedOn', moment, filing(reconsiderationInHand(state))),
    apply: (t, { refusedOn }) => {
      takeInHand(t);
      endUndecided(t, 'refused', refusedOn);
    },
  },
};

export const reconsiderationRequestClocks: ClockDefinitions<'reconsideration-review' | 'reconsideration-correction'> = {
  'reconsideration-review': {
    acts: 'period',
    onExpiry: 'the request for reconsideration counts as accepted',
    heldBy: 'never',
    run: (t, { due, legalBasis }) => {
      const { remedy } = t.state;
      if (remedy?.kind !== 'reconsideration') return;
      t.alert(`The authority has not refused the request: it counts as accepted on ${due}.`, legalBasis);
      accept(t, { ...remedy, acceptedBySilence: true, reviewUntil: due }, due);
    },
  },
  'reconsideration-correction': {
    acts: 'period',
    onExpiry: 'the request for reconsideration counts as abandoned',
    heldBy: 'never',
    run: (t, { due, legalBasis }) => {
      t.alert('The request was not corrected in time and counts as abandoned.', legalBasis);
      endUndecided(t, 'abandoned', due);
    },
  },
};

/** The authority reviews the request from its receipt, and again from the receipt of the corrections. */
function review(t: Transition, request: Reconsideration, receivedOn: PlainDate): void {
  endWaiting(t, 'met');
  const clock = startPeriod(t, {
    purpose: 'reconsideration-review',
    rule: 'A12.review',
    from: receivedOn,
    scope: 'case',
    whoActs: 'reconsideration-authority',
  });
  t.change({ remedy: { ...request, reviewUntil: clock.due } });
}

function accept(t: Transition, request: Reconsideration, acceptedOn: PlainDate): void {
  const accepted = blockOther(t, { ...request, status: 'accepted', acceptedOn }, 'suit');
  t.change({ remedy: accepted });
  awaitDecision(t, accepted, acceptedOn);
}

/** The request as it stood under review: what its silence had begun is taken back, for the authority was not silent. */
function backUnderReview(t: Transition): Reconsideration | null {
  const { remedy } = t.state;
  if (remedy?.kind !== 'reconsideration') return null;
  endWaiting(t, remedy.status === 'accepted' ? 'cancelled' : 'met');
  for (const period of remedy.blocks) giveBackRight(t, period, period.from);
  return { ...remedy, acceptedOn: null, acceptedBySilence: false, blocks: [] };
}

/** The request ends without a word on the decision: what is left of the periods runs on. */
function endUndecided(t: Transition, outcome: 'refused' | 'abandoned', on: PlainDate): void {
  const { remedy } = t.state;
  if (remedy !== null) endRemedy(t, outcome, on, { runOn: [remedy.filedWithin, ...remedy.blocks], usedUp: [] });
}

export function requestMustBe(
  { remedy }: RecoveryCaseState,
  ...statuses: readonly Reconsideration['status'][]
): Refusal | null {
  if (remedy?.kind !== 'reconsideration')
    return refusal('remedy-not-ready', 'No request for reconsideration is pending.');
  return statuses.includes(remedy.status)
    ? null
    : refusal('remedy-not-ready', `The request for reconsideration is ${remedy.status}.`);
}

/** Open as long as the authority reviews, and after its silence for what it did in time and is known only now. */
function underReview(state: RecoveryCaseState): Refusal | null {
  const { remedy } = state;
  return remedy?.kind === 'reconsideration' && remedy.status === 'accepted' && remedy.acceptedBySilence
    ? null
    : requestMustBe(state, 'filed', 'to-be-corrected');
}

function duringReview(state: RecoveryCaseState, day: PlainDate, field: string): Refusal | null {
  const { remedy } = state;
  if (remedy?.kind !== 'reconsideration' || remedy.status === 'to-be-corrected') return null;
  const until = state.deadlines.find(ofPurpose('reconsideration-review'))?.due ?? remedy.reviewUntil;
  return day <= until
    ? null
    : refusal('remedy-not-ready', `The review ended on ${until}: the request counts as accepted on that day.`, field);
}
