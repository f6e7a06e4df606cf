import { isAfter } from '../../calendar/plain-date.ts';
import { extendDeadline, holdDeadline } from '../../kernel/clocks/clock-changes.ts';
import { count } from '../../kernel/clocks/clock-dates.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition } from '../../kernel/transition.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import { clockOf, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { lastDayWithoutRolling } from './reconsideration-course.ts';
import { review } from './reconsideration-request.ts';
import { remindOfRemedy } from './remedy-course.ts';
import { remedyFactOf } from './remedy-fact.ts';
import type { Reconsideration, Suit } from './remedy.ts';
import { awaitAcceptance, awaitJudgment } from './suit.ts';
import { awaitDecision } from './undecided-reconsideration.ts';

/** A remedy that had seemed to be over goes on as it was: what was waited for in its course is waited for again, by its days. */
export function resumeCourse<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): void {
  const { remedy } = act;
  if (remedy?.kind === 'suit') resumeSuit(acts, t, act, remedy);
  if (remedy?.kind === 'reconsideration') resumeReconsideration(acts, t, act, remedy);
}

function resumeSuit<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  suit: Suit,
): void {
  if (suit.acceptedOn === null)
    return awaitAcceptance(acts, t, act, suit, remedyFactOf(acts, t.state, 'remedy-filing', suit));
  awaitJudgment(acts, t, act, suit.acceptedOn, remedyFactOf(acts, t.state, 'remedy-acceptance', suit));
}

function resumeReconsideration<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  request: Reconsideration,
): void {
  const { status, acceptedOn, filedOn, reviewUntil, extended, stayedOn } = request;
  switch (status) {
    case 'to-be-corrected':
      return remindOfRemedy(acts, t, act);
    case 'filed': {
      review(acts, t, act, request, filedOn, remedyFactOf(acts, t.state, 'remedy-filing', request));
      const clock = t.state.deadlines.find(clockOf(act, 'reconsideration-review'));
      if (clock !== undefined && isAfter(reviewUntil, clock.due)) extendDeadline(t, clock, reviewUntil);
      return;
    }
    case 'accepted':
    case 'stayed': {
      const accepted = remedyFactOf(acts, t.state, 'remedy-acceptance', request);
      const { due } = awaitDecision(acts, t, act, request, acceptedOn ?? filedOn, accepted);
      const clock = () => t.state.deadlines.find(clockOf(act, 'reconsideration-decision'));
      const running = clock();
      if (extended && running !== undefined)
        extendDeadline(t, running, count(t, { ...periodRule(t.rules, 'A13.extension'), rolling: 'nominal' }, due).due);
      const now = clock();
      if (status === 'accepted' || stayedOn === null || now === undefined) return;
      holdDeadline(t, { ...now, due: lastDayWithoutRolling(t, now) }, stayedOn);
      return remindOfRemedy(acts, t, act);
    }
    default:
      return status satisfies never;
  }
}
