import { isAfter, isBefore, laterOf } from '../../calendar/plain-date.ts';
import { message } from '../kernel-messages.ts';
import { count, ruleOf } from '../clocks/clock-dates.ts';
import { countedAnew } from '../clocks/clock-changes.ts';
import { endDeadlines, startPeriod } from '../clocks/clocks.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import { isOfOwnStep } from '../gates/gate.ts';
import { findingsOn, stoppedInWords, type PreFlightRules } from './pre-flight-rules.ts';
import type { Finding, StoppedAct, StoppedStep } from './stopped-step.ts';

/** A step that burdens somebody, and what is done by it. */
interface Step<P extends ProcessTypes<P>> {
  readonly burden: P['burden'];
  readonly act: StoppedAct<P>;
}

/**
 * Whether a step that burdens somebody, and that nobody has given, may be taken now. Where a check stops it, it is kept as a
 * stopped step, once, with the reasons, and a person is asked; what is only a doubt is told.
 */
export function passesPreFlight<P extends ProcessTypes<P>>(t: Transition<P>, { burden, act }: Step<P>): boolean {
  const rules = t.nature.preFlight;
  if (rules === undefined) return true;
  if (t.takesAllTheSame(burden) || waitsForApproval(t, act)) return true;
  const { stopping, doubts } = findingsOn(rules, t.state, t.today, burden);
  if (stopping.length > 0) {
    stop(t, rules, { burden, act }, stopping);
    return false;
  }
  if (stoppedStep(t, burden) !== undefined) goesOn(t, rules, burden);
  if (doubts.length > 0)
    t.alert(
      message('step-taken-in-doubt', {
        step: rules.burdens[burden].title,
        reasons: doubts.map(({ said }) => said),
      }),
    );
  return true;
}

/** The stopped step of a kind; undefined where none is. */
export function stoppedStep<P extends ProcessTypes<P>>(
  t: Transition<P>,
  burden: P['burden'],
): StoppedStep<P> | undefined {
  return t.state.stoppedSteps.find((each) => each.burden === burden);
}

/** Takes away those stopped steps that something else has overtaken. */
export function dropOvertakenSteps<P extends ProcessTypes<P>>(t: Transition<P>, rules: PreFlightRules<P>): void {
  const { stoppedSteps, closing, stage } = t.state;
  for (const { burden, act, stage: stoppedIn } of stoppedSteps) {
    const isLeft = closing !== null || (act.kind === 'stage' && stoppedIn !== stage);
    if (!isLeft && rules.burdens[burden].isDue(t.state)) continue;
    endStopped(t, burden, 'cancelled');
    t.say('step-stopped', message('stopped-step-overtaken', { step: rules.burdens[burden].title }));
  }
}

/** The first stopped step that nothing speaks against any more, while the process is not on hold. */
export function stepThatGoesOn<P extends ProcessTypes<P>>(
  t: Transition<P>,
  rules: PreFlightRules<P>,
): StoppedStep<P> | undefined {
  if (t.state.hold !== null) return undefined;
  return t.state.stoppedSteps.find(({ burden }) => findingsOn(rules, t.state, t.today, burden).stopping.length === 0);
}

/** Nothing speaks against a stopped step any more. */
export function goesOn<P extends ProcessTypes<P>>(
  t: Transition<P>,
  rules: PreFlightRules<P>,
  burden: P['burden'],
): void {
  endStopped(t, burden, 'met');
  t.say('step-stopped', message('stopped-step-goes-on', { step: rules.burdens[burden].title }));
}

/** A stopped step is decided on, or overtaken: nobody is reminded of it any more. */
export function endStopped<P extends ProcessTypes<P>>(
  t: Transition<P>,
  burden: P['burden'],
  as: 'met' | 'cancelled',
): void {
  endDeadlines(t, isReminderOf<P>(burden), as);
  t.change({ stoppedSteps: t.state.stoppedSteps.filter((each) => each.burden !== burden) });
}

/** Brings up to today what is said of stopped steps, and when somebody is reminded of them. */
export function watchStoppedSteps<P extends ProcessTypes<P>>(t: Transition<P>, rules: PreFlightRules<P>): void {
  for (const stopped of t.state.stoppedSteps) {
    const { burden } = stopped;
    const { stopping } = findingsOn(rules, t.state, t.today, burden);
    const lapsesOn = rules.burdens[burden].lapsesOn(t.state);
    const now = { ...stopped, reasons: stopping.length === 0 ? stopped.reasons : stopping, lapsesOn };
    if (!isSame(now, stopped)) put(t, now);
    const reminder = t.state.deadlines.find(isReminderOf<P>(burden));
    if (reminder === undefined) remindOfStopped(t, now);
    else hurry(t, now, reminder);
  }
}

/** Reminds of a stopped step until somebody decides on it, and in good time before the right that it keeps would lapse. */
export function remindOfStopped<P extends ProcessTypes<P>>(t: Transition<P>, stopped: StoppedStep<P>): void {
  const { burden } = stopped;
  const title = t.nature.preFlight?.burdens[burden].title;
  if (title === undefined) return;
  const reminder = startPeriod(t, {
    purpose: 'stopped-step-reminder',
    rule: 'stopped-step.reminder',
    from: t.today,
    scope: 'process',
    whoActs: 'caseworker',
    subject: burden,
    title: message('decision-on-stopped-step', { step: title }),
  });
  hurry(t, stopped, reminder);
}

/** Where the right would lapse soon, the reminder comes sooner: today at the earliest. */
function hurry<P extends ProcessTypes<P>>(
  t: Transition<P>,
  { lapsesOn }: Pick<StoppedStep<P>, 'lapsesOn'>,
  reminder: Deadline<P>,
): void {
  if (lapsesOn === null || reminder.status !== 'running' || isBefore(lapsesOn, t.today)) return;
  const inTime = laterOf(t.today, count(t, ruleOf(t, 'stopped-step.warning'), lapsesOn).due);
  if (isAfter(reminder.due, inTime))
    t.putDeadline(countedAnew(t, { ...reminder, counting: { kind: 'day', on: inTime } }));
}

function stop<P extends ProcessTypes<P>>(
  t: Transition<P>,
  rules: PreFlightRules<P>,
  { burden, act }: Step<P>,
  reasons: readonly Finding[],
): void {
  const before = stoppedStep(t, burden);
  const { lapsesOn } = rules.burdens[burden];
  const { stage } = t.state;
  const since = before?.since ?? t.today;
  const stopped: StoppedStep<P> = { burden, act, since, stage, reasons, lapsesOn: lapsesOn(t.state) };
  put(t, stopped);
  if (before !== undefined) return;
  t.say('step-stopped', stoppedInWords(rules, stopped));
  remindOfStopped(t, stopped);
}

/** Whether a second person decides on the step already. */
function waitsForApproval<P extends ProcessTypes<P>>(t: Transition<P>, act: StoppedAct<P>): boolean {
  return act.kind === 'own-step' && t.state.approvals.some(isOfOwnStep(act.step.kind, act.step.actId));
}

function put<P extends ProcessTypes<P>>(t: Transition<P>, stopped: StoppedStep<P>): void {
  const others = t.state.stoppedSteps.filter(({ burden }) => burden !== stopped.burden);
  t.change({ stoppedSteps: [...others, stopped] });
}

function isReminderOf<P extends ProcessTypes<P>>(
  burden: P['burden'],
): (deadline: Pick<Deadline<P>, 'purpose' | 'subject'>) => boolean {
  return ({ purpose, subject }) => purpose === 'stopped-step-reminder' && subject === burden;
}

function isSame<P extends ProcessTypes<P>>(one: StoppedStep<P>, other: StoppedStep<P>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
