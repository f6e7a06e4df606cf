import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import type { Deadline } from '../../kernel/clocks/deadline.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition } from '../../kernel/transition.ts';
import { actOfClock, type ActClocks } from './act-clocks.ts';
import { message } from './act-messages.ts';
import { asItStands, clockOf, titleOf, type ActsOfProcess } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { remedyRights, type RemedyPeriod, type RemedyRight } from './remedy.ts';

/**
 * The periods in which each addressee may ask for reconsideration (A11) or sue (A15, A14). A period that has run out is
 * kept with the act: what was filed inside it may become known later, and the last of all ends says since when the act is
 * final.
 */
export function remedyRightClocks<P extends ProcessTypes<P>>(acts: ActsOfProcess<P>): ActClocks<P, RemedyRight> {
  const keepAs = (right: RemedyRight) => (t: Transition<P>, deadline: Deadline<P>) => {
    const act = actOfClock(acts, t.state, deadline);
    if (act !== undefined) keepEnded(acts, t, act, ofDeadline(right, deadline));
  };
  const { windowAfter } = acts;
  const right = {
    acts: 'period',
    heldBy: 'never',
    ...(windowAfter === undefined ? {} : { actsBy: windowAfter }),
  } as const;
  const toSue = { ...right, inTime: [acts.command('file-suit')] };
  return {
    reconsideration: {
      ...right,
      inTime: [acts.command('file-reconsideration')],
      run: (t, deadline) => {
        keepAs('reconsideration')(t, deadline);
        t.alert(message('reconsideration-no-longer-in-time'));
      },
    },
    suit: { ...toSue, run: keepAs('suit') },
    'suit-after-reconsideration': { ...toSue, run: keepAs('suit-after-reconsideration') },
  };
}

/**
 * Opens the periods of the remedies for a party who has been served with the act, in place of those that a service before
 * had opened; those of a service that was corrected are counted again where they stand (`recountRights`). Whoever has turned to an authority or court already, and is served once more, has what that remedy leaves
 * them when it ends.
 */
export function openRights<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  addresseeId: string,
  service: CountedFact,
): void {
  if (service.corrects !== null) return;
  if (act.remedy?.addresseeId === addresseeId) return;
  if (hasBeenDecidedFor(act, addresseeId)) return openRightCutShort(acts, t, act, addresseeId, service);
  for (const right of ['reconsideration', 'suit'] as const) {
    const before = rightOf(t.state, asItStands(acts, t.state, act), addresseeId, right);
    if (before !== undefined) takeRight(acts, t, act, before, 'cancelled');
    startRight(acts, t, act, { right, addresseeId, from: service.day, fact: service.id });
  }
}

/**
 * Whoever has been answered by the authority, and whose period to sue was cut short because they were thought dead, has it from
 * the service once more: time that is lost through no fault of theirs does not count (ALL 48).
 */
function openRightCutShort<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  addresseeId: string,
  { day: from, id: fact }: CountedFact,
): void {
  const isTheirs = (period: RemedyPeriod): boolean => period.addresseeId === null || period.addresseeId === addresseeId;
  const kept = [...runningRights(t.state, act), ...asItStands(acts, t.state, act).endedRights];
  const last = act.remedies.findLast(({ remedy }) => remedy.addresseeId === addresseeId);
  if (kept.some(isTheirs) || last?.remedy.kind !== 'reconsideration') return;
  startRight(acts, t, act, { right: 'suit-after-reconsideration', addresseeId, from, fact });
}

/** Whether an authority or court has had its say on the act for this party, or its time for that is over. */
export function hasBeenDecidedFor({ remedies }: AdministrativeAct, addresseeId: string): boolean {
  return remedies.some(
    ({ remedy, outcome }) =>
      remedy.addresseeId === addresseeId && ['upheld', 'changed', 'dismissed', 'undecided'].includes(outcome),
  );
}

/** Starts a period for a remedy; for somebody who has left the process, it has ended with the day on which it would start. */
export function startRight<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { right, addresseeId, from, fact }: Pick<RemedyPeriod, 'right' | 'addresseeId' | 'from' | 'fact'>,
): void {
  const counted = fact === undefined ? {} : { fact };
  if (!isPresent(acts, t, act, addresseeId)) {
    const counting = { kind: 'day', on: from } as const;
    const over = { right, addresseeId, rule: remedyRights[right], from, ...counted, counting, due: from, usedUp: true };
    return keepEnded(acts, t, act, over);
  }
  startPeriod(t, {
    purpose: acts.clock(right),
    rule: acts.row(remedyRights[right]),
    from,
    ...counted,
    scope: acts.natureOf(act).scopeOfRemedies,
    whoActs: acts.whoIsConcerned,
    subject: act.id,
    ...titleOf(acts, act, message('right-to-remedy', { right })),
    ...(addresseeId === null ? {} : { addressee: addresseeId }),
  });
}

/** The addressee's period for one of these remedies, running or over, unless it was used up; undefined without any. */
export function rightOf<P extends ProcessTypes<P>>(
  state: P['state'],
  act: AdministrativeAct,
  addresseeId: string,
  ...rights: readonly RemedyRight[]
): RemedyPeriod | undefined {
  const isTheirs = (theirs: string | null): boolean => theirs === null || theirs === addresseeId;
  const running = rights
    .flatMap((right) => runningRights(state, act, right))
    .filter((period) => isTheirs(period.addresseeId));
  const ended = act.endedRights.filter(
    (period) => isTheirs(period.addresseeId) && rights.includes(period.right) && !period.usedUp,
  );
  return running[0] ?? ended.at(-1);
}

/** The periods for these remedies that run, or for any. */
export function runningRights<P extends ProcessTypes<P>>(
  state: P['state'],
  act: AdministrativeAct,
  ...rights: readonly RemedyRight[]
): readonly RemedyPeriod[] {
  const all = ['reconsideration', 'suit', 'suit-after-reconsideration'] as const;
  return (rights.length > 0 ? rights : all).flatMap((right) =>
    state.deadlines.filter(clockOf(act, right)).map((deadline) => ofDeadline(right, deadline)),
  );
}

/** Takes a period off the process, because a remedy was filed within it or blocks it. */
export function takeRight<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  period: RemedyPeriod,
  because: 'met' | 'cancelled',
): void {
  const isThatRight = clockOf(act, period.right);
  endDeadlines(t, (deadline) => isThatRight(deadline) && deadline.addressee === period.addresseeId, because);
  const endedRights = asItStands(acts, t.state, act).endedRights.filter(
    ({ right, addresseeId, usedUp }) => usedUp || right !== period.right || addresseeId !== period.addresseeId,
  );
  acts.change(t, act.id, { endedRights });
}

/** Lets a period go on that a remedy had taken: what is left of it, or nothing when it would be over by now. */
export function giveBackRight<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  period: RemedyPeriod,
  endedOn: PlainDate,
): void {
  if (!isPresent(acts, t, act, period.addresseeId)) return useUpRight(acts, t, act, period, endedOn);
  if (!isAfter(t.today, period.due)) return startRight(acts, t, act, period);
  keepEnded(acts, t, act, period);
  if (isAfter(endedOn, period.due)) useUpRight(acts, t, act, period, endedOn);
}

/** The remedy was used: nothing is left of its period, and what follows counts from the end of the remedy. */
export function useUpRight<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  period: RemedyPeriod,
  endedOn: PlainDate,
): void {
  keepEnded(acts, t, act, { ...period, counting: { kind: 'day', on: endedOn }, due: endedOn, usedUp: true });
}

/** Whether anybody has turned to an authority or court, or still may: so may whoever the act is still being served on. */
export function somebodyHasARemedy<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  act: AdministrativeAct,
): boolean {
  return (
    act.remedy !== null ||
    state.deadlines.some(clockOf(act, 'reconsideration', 'suit', 'suit-after-reconsideration')) ||
    (act.documentId !== null && acts.isBeingServed(state, act.documentId))
  );
}

/** The end of the remedies: of all that has ended for all addressees, the last. */
export function lastEndedRight({ endedRights }: AdministrativeAct): RemedyPeriod | undefined {
  return endedRights.toSorted((one, other) => (one.due < other.due ? -1 : 1)).at(-1);
}

/** Keeps a period that does not run with the act. */
export function keepEnded<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  period: RemedyPeriod,
): void {
  acts.change(t, act.id, { endedRights: [...asItStands(acts, t.state, act).endedRights, period] });
}

function isPresent<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  addresseeId: string | null,
): boolean {
  return addresseeId === null || acts.partiesTo(t.state, act).some(({ id }) => id === addresseeId);
}

function ofDeadline(
  right: RemedyRight,
  {
    rule,
    from,
    fact,
    counting,
    due,
    addressee,
  }: Pick<Deadline, 'rule' | 'from' | 'fact' | 'counting' | 'due' | 'addressee'>,
): RemedyPeriod {
  const counted = fact === undefined ? {} : { fact };
  return { right, addresseeId: addressee, rule, from, ...counted, counting, due, usedUp: false };
}
