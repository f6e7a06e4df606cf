import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { Actor } from '../../kernel/actors.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { Moment } from '../../kernel/moment.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import type { ActCommand } from './act-command.ts';
import { message } from './act-messages.ts';
import type { RemedyClock, RemedyRow } from './act-names.ts';
import { refusal } from './act-refusal.ts';
import { asItStands, clockOf, titleOf, type ActsOfProcess, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { OfAct } from './of-act.ts';
import type { Ruling } from './remedy-payloads.ts';
import { isUsedUpBy, leftOf } from './remedy-left.ts';
import { giveBackRight, keepEnded, rightOf, takeRight, useUpRight } from './remedy-rights.ts';
import type { EndedRemedy, Remedy, RemedyOutcome, RemedyPeriod, RemedyRight } from './remedy.ts';
import { addresseeIsKnown, addresseeNamed } from './who-acts.ts';

/** What an authority or court does runs whatever becomes of whoever filed the remedy: these clocks have no addressee. */
const courseClocks = [
  'reconsideration-review',
  'reconsideration-correction',
  'reconsideration-decision',
  'suit-acceptance',
  'suit-judgment',
] as const satisfies readonly RemedyClock[];

/** What can become of a remedy that is followed up. */
const whatMayHappen = [
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
] as const;

interface Filing {
  readonly addresseeId: string | null;
  readonly filedOn: PlainDate;
  readonly reasonForDelay: string | null;
}

const nothingIssued = refusal('decision-not-issued', message('no-act-issued'));

/** Why a remedy cannot be filed at all: there is nothing to be against yet, or another one is open (A16). */
function closedToFiling<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  state: P['state'],
  act: AdministrativeAct,
): Refusal | null {
  const { remedy } = act;
  return firstRefusal(
    act.documentId === null ? nothingIssued : null,
    acts.rulesFor(act).closedToRemedies(state, act),
    remedy === null
      ? null
      : refusal(
          'remedy-already-open',
          message('another-remedy-open', { remedy: remedy.kind, filedOn: remedy.filedOn }),
        ),
  );
}

/** Whether whoever is named has one of these rights against the act: tells which of several acts is meant. */
function hasRight<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  act: AdministrativeAct,
  { addresseeId }: Pick<Filing, 'addresseeId'>,
  rights: readonly RemedyRight[],
): boolean {
  const addressee = addresseeNamed(acts, state, act, addresseeId);
  return addressee !== undefined && rightOf(state, act, addressee.id, ...rights) !== undefined;
}

/** What is wrong with a filing: by whom, when, and whether the period was still running on that day. */
function checkFiling<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  act: AdministrativeAct,
  { addresseeId, filedOn, reasonForDelay }: Filing,
  rights: readonly RemedyRight[],
  moment: Moment,
): Refusal | null {
  const unknown = addresseeIsKnown(acts, state, act, addresseeId);
  if (unknown !== null) return unknown;
  const period = rightOf(state, act, addresseeNamed(acts, state, act, addresseeId)?.id ?? '', ...rights);
  if (period === undefined) return refusal('remedy-not-open', message('no-such-remedy'), 'addresseeId');
  return firstRefusal(
    happened(filedOn, 'filedOn', moment, { date: period.from, what: message('day-period-begins') }),
    filedOn <= period.due || reasonForDelay !== null
      ? null
      : refusal('remedy-period-over', message('remedy-period-has-ended', { on: period.due }), 'reasonForDelay'),
  );
}

/** What every filing within one of these rights has in common: what was said, when it is open, and what it must contain. */
export function filingWithin<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  rights: readonly RemedyRight[],
): Pick<ActCommand<P, OfAct & Filing>, 'words' | 'onHold' | 'without' | 'closed' | 'fits' | 'check'> {
  return {
    words: ({ addresseeId, filedOn, reasonForDelay }, t, act) => {
      const who = act === undefined ? undefined : addresseeNamed(acts, t.state, act, addresseeId);
      return message('filed-by', { on: filedOn, by: who?.name ?? '', reasonForDelay: reasonForDelay ?? '' });
    },
    onHold: true,
    without: nothingIssued,
    closed: (state, act) => closedToFiling(acts, state, act),
    fits: (state, act, payload) => hasRight(acts, state, act, payload, rights),
    check: (state, act, payload, moment) => checkFiling(acts, state, act, payload, rights, moment),
  };
}

/** What every remedy begins with: the period that it uses is met, and what had begun with its end waits again (A17). */
export function beginRemedy<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { addresseeId, filedOn, reasonForDelay }: Filing,
  rights: readonly RemedyRight[],
): Omit<Extract<Remedy, { kind: 'suit' }>, 'kind' | 'status' | 'filedWith'> | null {
  const addressee = addresseeNamed(acts, t.state, act, addresseeId);
  const filedWithin = addressee === undefined ? undefined : rightOf(t.state, act, addressee.id, ...rights);
  if (addressee === undefined || filedWithin === undefined) return null;
  takeRight(acts, t, act, filedWithin, 'met');
  acts.rulesFor(act).remedyOpened(t, act);
  t.alert(message('act-not-suspended', { act: acts.natureOf(act).called }), t.law('A17'));
  return {
    id: `M${numberOfRemedies(acts, t.state) + 1}`,
    addresseeId: addressee.id,
    filedOn,
    reasonForDelay: filedOn <= filedWithin.due || reasonForDelay === null ? null : t.keep(reasonForDelay),
    acceptedOn: null,
    reference: null,
    filedWithin,
    blocks: [],
  };
}

/** A remedy that is accepted blocks the addressee's other one as long as it is open (A16). */
export function blockOther<P extends ProcessTypes<P>, R extends Remedy>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  remedy: R,
  other: RemedyRight,
): R {
  const period = rightOf(t.state, asItStands(acts, t.state, act), remedy.addresseeId, other);
  if (period === undefined) return remedy;
  takeRight(acts, t, act, period, 'cancelled');
  const who = acts.nameOf(t.state, remedy.addresseeId);
  t.alert(message('no-other-remedy-meanwhile', { remedy: remedy.kind, who }), t.law('A16'));
  return { ...remedy, blocks: [...remedy.blocks, period] };
}

/** Starts a clock of what an authority or court does in the course of a remedy. */
export function startCourseClock<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  clock: {
    readonly purpose: (typeof courseClocks)[number];
    readonly rule: RemedyRow;
    readonly from: PlainDate;
    readonly whoActs: Actor;
    readonly title: Message;
    /** The fact that it counts from; undefined where it counts from none. */
    readonly fact: CountedFact | undefined;
  },
) {
  const { purpose, rule, from, whoActs, title, fact } = clock;
  return startPeriod(t, {
    purpose: acts.clock(purpose),
    rule: acts.row(rule),
    from,
    ...(fact === undefined ? {} : { fact: fact.id }),
    scope: acts.natureOf(act).scopeOfRemedies,
    whoActs,
    subject: act.id,
    ...titleOf(acts, act, title),
  });
}

/** Ends what was waited for in the course of the remedy; reminders of it are over. */
export function endWaiting<P extends ProcessTypes<P>>(
  t: Transition<P>,
  act: AdministrativeAct,
  status: 'met' | 'cancelled',
): void {
  endDeadlines(t, clockOf(act, ...courseClocks), status);
  endDeadlines(t, clockOf(act, 'remedy-reminder'), 'cancelled');
}

/** The remedy is over: the periods that it had taken run on, or are used up. */
export function endRemedy<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  outcome: RemedyOutcome,
  endedOn: PlainDate,
): void {
  const { remedy, remedies } = asItStands(acts, t.state, act);
  if (remedy === null) return;
  endWaiting(t, act, 'met');
  acts.change(t, act.id, { remedy: null, remedies: [...remedies, { remedy, endedOn, outcome }] });
  const left = leftOf(remedy, outcome);
  const who = acts.nameOf(t.state, remedy.addresseeId);
  t.alert(message('remedy-has-ended', { remedy: remedy.kind, who, outcome }));
  for (const period of left.usedUp) useUpRight(acts, t, act, period, endedOn);
  for (const period of left.runOn)
    if (isContestable(acts, t, act)) giveBackRight(acts, t, act, period, endedOn);
    else keepEnded(acts, t, act, period);
  acts.rulesFor(act).remedyEnded(t, asItStands(acts, t.state, act));
}

/** The day on which a remedy ended is another one: what it has used up ends with that. */
export function moveEnd<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { remedy, endedOn, outcome }: EndedRemedy,
  now: PlainDate,
): void {
  const { remedies, endedRights } = asItStands(acts, t.state, act);
  const left = leftOf(remedy, outcome);
  const isUsedUp = isUsedUpBy(remedy, endedOn);
  acts.change(t, act.id, {
    remedies: remedies.map((each) => (each.remedy.id === remedy.id ? { ...each, endedOn: now } : each)),
    endedRights: endedRights.filter((period) => !isUsedUp(period)),
  });
  // One that was used up although the remedy had ended within it belongs to somebody who has left.
  const isOver = ({ right, due }: RemedyPeriod): boolean =>
    now > due || (endedOn <= due && endedRights.some((each) => isUsedUp(each) && each.right === right));
  const overdue = isContestable(acts, t, act) ? left.runOn.filter(isOver) : [];
  for (const period of [...left.usedUp, ...overdue]) useUpRight(acts, t, act, period, now);
}

/** Whether a remedy can be filed against the act at all: nobody gets a period for one against what does not stand any more. */
export function isContestable<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): boolean {
  return acts.rulesFor(act).closedToRemedies(t.state, asItStands(acts, t.state, act)) === null;
}

/** What becomes of the process with a ruling on the act; tells whether the act stands, as it was or changed. */
export function followRuling<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { outcome, amounts, orderedStep }: Ruling<string>,
  by: string,
): boolean {
  const rules = acts.rulesFor(act);
  if (outcome !== 'upheld' && outcome !== 'dismissed') keepAmountsBefore(acts, t, asItStands(acts, t.state, act));
  const now = asItStands(acts, t.state, act);
  if (outcome === 'annulled') rules.annulled(t, now, by);
  else if (outcome === 'sent-back') rules.sentBack(t, now, orderedStep, by);
  else if (outcome === 'changed') rules.changed(t, now, amounts, by);
  return outcome !== 'annulled' && outcome !== 'sent-back';
}

/** What the act decided before a ruling has changed or ended it is kept with the remedy, should the ruling turn out to be none. */
function keepAmountsBefore<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): void {
  const changedFrom = acts.rulesFor(act).undoing?.amountsOf(t.state, act);
  const last = act.remedies.at(-1);
  if (changedFrom === undefined || last === undefined) return;
  acts.change(t, act.id, { remedies: act.remedies.map((each) => (each === last ? { ...last, changedFrom } : each)) });
}

/** Reminds the caseworker of an authority or court that is late, or of a stay, as long as nothing happens. */
export function remindOfRemedy<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): void {
  const { remedy } = asItStands(acts, t.state, act);
  if (remedy === null || t.state.deadlines.some(clockOf(act, 'remedy-reminder'))) return;
  startPeriod(t, {
    title: message('reminder-of-remedy', { remedy: remedy.kind }),
    ...titleOf(acts, act, message('reminder-of-remedy', { remedy: remedy.kind })),
    purpose: acts.clock('remedy-reminder'),
    rule: acts.row('remedy.reminder'),
    from: t.today,
    scope: acts.natureOf(act).scopeOfRemedies,
    whoActs: remedy.kind === 'suit' ? 'court' : 'reconsideration-authority',
    subject: act.id,
  });
}

export function remedyReminderClocks<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
): ActClocks<P, 'remedy-reminder'> {
  return {
    'remedy-reminder': {
      acts: 'reminder',
      heldBy: 'never',
      duty: () => ({ kind: acts.duty('follow-up-remedy'), who: 'assignee', commands: whatMayHappen.map(acts.command) }),
      run: (t, deadline) => {
        const act = actOfClock(acts, t.state, deadline);
        const remedy = act?.remedy ?? null;
        if (act === undefined || remedy === null) return;
        const { kind, filedWith, filedOn } = remedy;
        t.alert(message('follow-up-remedy', { remedy: kind, filedWith, filedOn }));
        remindOfRemedy(acts, t, act);
      },
    },
  };
}

/** The day on which the remedy was filed: what happens in its course lies later. */
export function filing(remedy: Remedy | null): EarliestDay | undefined {
  return remedy === null ? undefined : { date: remedy.filedOn, what: message('day-of-remedy') };
}

function numberOfRemedies<P extends ProcessTypes<P>>(acts: ActsOfProcess<P>, state: P['state']): number {
  return acts
    .acts(state)
    .reduce((number, { remedy, remedies }) => number + remedies.length + (remedy === null ? 0 : 1), 0);
}
