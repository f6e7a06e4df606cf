import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, Transition } from '../recovery-case.ts';
import type { Moment } from '../../kernel/moment.ts';
import { remedyOutcomes, type Remedy, type RemedyOutcome, type RemedyPeriod, type RemedyRight } from './remedy.ts';
import { giveBackRight, rightOf, takeRight, useUpRight } from './remedy-rights.ts';
import { cameBeforeRemediesEnded, liesWithTheCourt, reopenRemedies, returnToDecision } from './reopen-remedies.ts';
import { addresseeIsKnown, addresseeNamed, nameOf } from './who-acts.ts';

/** What an authority or court does runs whatever becomes of whoever filed the remedy: these clocks have no addressee. */
const courseClocks = ofPurpose(
  'reconsideration-review',
  'reconsideration-correction',
  'reconsideration-decision',
  'suit-acceptance',
  'suit-judgment',
);
const reminders = ofPurpose('remedy-reminder');

interface Filing {
  readonly addresseeId: string | null;
  readonly filedOn: PlainDate;
  readonly reasonForDelay: string | null;
}

/** Why a remedy cannot be filed at all: there is no decision to be against, or another one is open (A16). */
export function closedToFiling({ decision, remedy, judgment, stage }: RecoveryCaseState): Refusal | null {
  return firstRefusal(
    decision?.documentId == null ? refusal('decision-not-issued', 'No decision has been issued yet.') : null,
    judgment !== null && stage === 'court-application'
      ? refusal('remedy-not-open', 'A judgment on the decision has taken effect and is being enforced.')
      : null,
    remedy === null
      ? null
      : refusal(
          'remedy-already-open',
          `A ${remedy.kind} filed on ${remedy.filedOn} is open. Record this one when that has ended, with the day on which it was filed.`,
        ),
  );
}

/** What is wrong with a filing: by whom, when, and whether the period was still running on that day. */
export function checkFiling(
  state: RecoveryCaseState,
  { addresseeId, filedOn, reasonForDelay }: Filing,
  rights: readonly RemedyRight[],
  moment: Moment,
): Refusal | null {
  const unknown = addresseeIsKnown(state, addresseeId);
  if (unknown !== null) return unknown;
  const period = rightOf(state, addresseeNamed(state, addresseeId)?.id ?? '', ...rights);
  if (period === undefined)
    return refusal(
      'remedy-not-open',
      'This person has no such remedy: the decision has not been served on them yet, or the remedy has been used.',
      'addresseeId',
    );
  return firstRefusal(
    happened(filedOn, 'filedOn', moment, { date: period.from, what: 'the day from which the period runs' }),
    filedOn <= period.due || reasonForDelay !== null
      ? null
      : refusal(
          'remedy-period-over',
          `The period ended on ${period.due}. Give the reason for the delay if it is accepted all the same.`,
          'reasonForDelay',
        ),
  );
}

/** What every remedy begins with: the period that it uses is met, and a court route that had begun waits again (A17). */
export function beginRemedy(
  t: Transition,
  { addresseeId, filedOn, reasonForDelay }: Filing,
  rights: readonly RemedyRight[],
): Omit<Extract<Remedy, { kind: 'suit' }>, 'kind' | 'status' | 'filedWith'> | null {
  const addressee = addresseeNamed(t.state, addresseeId);
  const decisionId = t.state.decision?.documentId ?? null;
  const filedWithin = addressee === undefined ? undefined : rightOf(t.state, addressee.id, ...rights);
  if (addressee === undefined || decisionId === null || filedWithin === undefined) return null;
  takeRight(t, filedWithin, 'met');
  reopenRemedies(t);
  t.say('alert', 'The decision is not suspended by the remedy, but the way to the court waits until it has ended.', {
    legalBasis: t.law('A17'),
  });
  return {
    id: `M${t.state.remedies.length + 1}`,
    addresseeId: addressee.id,
    decisionId,
    filedOn,
    reasonForDelay: filedOn <= filedWithin.due || reasonForDelay === null ? null : t.keep(reasonForDelay),
    acceptedOn: null,
    reference: null,
    filedWithin,
    blocks: [],
  };
}

/** A remedy that is accepted blocks the addressee's other one as long as it is open (A16). */
export function blockOther<R extends Remedy>(t: Transition, remedy: R, other: RemedyRight): R {
  const period = rightOf(t.state, remedy.addresseeId, other);
  if (period === undefined) return remedy;
  takeRight(t, period, 'cancelled');
  t.say(
    'alert',
    `As long as the ${remedy.kind} is pending, ${nameOf(t.state, remedy.addresseeId)} has no other remedy.`,
    {
      legalBasis: t.law('A16'),
    },
  );
  return { ...remedy, blocks: [...remedy.blocks, period] };
}

/** Ends what was waited for in the course of the remedy; reminders of it are over. */
export function endWaiting(t: Transition, status: 'met' | 'cancelled'): void {
  endDeadlines(t, courseClocks, status);
  endDeadlines(t, reminders, 'cancelled');
}

/**
 * The remedy is over; what becomes of the periods it had taken is said by `left`. An application that the court refused
 * because the remedy was open can be made again.
 */
export function endRemedy(
  t: Transition,
  outcome: RemedyOutcome,
  endedOn: PlainDate,
  left: { readonly runOn: readonly RemedyPeriod[]; readonly usedUp: readonly RemedyPeriod[] },
): void {
  const { remedy } = t.state;
  if (remedy === null) return;
  endWaiting(t, 'met');
  t.change({ remedy: null, remedies: [...t.state.remedies, { remedy, endedOn, outcome }] });
  t.say('alert', `The ${remedy.kind} of ${nameOf(t.state, remedy.addresseeId)} has ended: ${remedyOutcomes[outcome]}.`);
  for (const period of left.usedUp) useUpRight(t, period, endedOn);
  for (const period of left.runOn) giveBackRight(t, period, endedOn);
  const { court } = t.state;
  if (court !== null && !liesWithTheCourt(court) && cameBeforeRemediesEnded(t.state)) returnToDecision(t);
}

/** Reminds the caseworker of an authority or court that is late, or of a stay, as long as nothing happens. */
export function remindOfRemedy(t: Transition): void {
  const { remedy } = t.state;
  if (remedy === null || t.state.deadlines.some(reminders)) return;
  startPeriod(t, {
    purpose: 'remedy-reminder',
    rule: 'remedy.reminder',
    from: t.today,
    scope: 'case',
    whoActs: remedy.kind === 'suit' ? 'court' : 'reconsideration-authority',
    title: `Reminder of the ${remedy.kind}`,
  });
}

export const remedyReminderClocks: ClockDefinitions<'remedy-reminder'> = {
  'remedy-reminder': {
    acts: 'reminder',
    onExpiry: 'the caseworker is reminded to ask the authority or the court',
    heldBy: 'never',
    duty: () => ({
      kind: 'follow-up-remedy',
      who: 'assignee',
      commands: [
        'record-reconsideration-acceptance',
        'record-correction-notice',
        'record-correction',
        'record-reconsideration-refusal',
        'record-reconsideration-resumption',
        'record-reconsideration-decision',
        'record-suit-acceptance',
        'record-suit-refusal',
        'record-judgment',
        'record-remedy-withdrawal',
      ],
    }),
    run: (t) => {
      const { remedy } = t.state;
      if (remedy === null) return;
      t.alert(`Follow up with ${remedy.filedWith}: the ${remedy.kind} of ${remedy.filedOn} is still open.`);
      remindOfRemedy(t);
    },
  },
};

/** The day on which the remedy was filed: what happens in its course lies later. */
export function filing(remedy: Remedy | null): { date: PlainDate; what: string } | undefined {
  return remedy === null ? undefined : { date: remedy.filedOn, what: 'the day of filing' };
}
