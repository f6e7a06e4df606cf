import { isAfter } from '../../calendar/plain-date.ts';
import { actsOn, countedDay } from '../../kernel/clocks/clock-dates.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition } from '../../kernel/transition.ts';
import { asItStands, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { Remedy, RemedyPeriod } from './remedy.ts';
import { startRight } from './remedy-rights.ts';

/**
 * The service of an act has another day than was entered: periods for remedies that count from it and do not run any more are
 * counted again where they stand. One that lies ahead by the true day is open again, and what had begun with its end is
 * taken back.
 */
export function recountRights<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  before: CountedFact,
  now: CountedFact,
): void {
  const counts = ({ fact }: Pick<RemedyPeriod, 'fact'>): boolean => fact === before.id;
  const recounted = (period: RemedyPeriod): RemedyPeriod => {
    if (!counts(period)) return period;
    const counted = { ...period, from: now.day, fact: now.id };
    if (period.usedUp) return counted;
    return { ...counted, due: countedDay(t, { ...counted, provisional: false }, period.counting).due };
  };
  const { remedy, endedRights } = act;
  const isAhead = (period: RemedyPeriod): boolean =>
    !period.usedUp &&
    period.fact === now.id &&
    isAfter(actsOn(t.nature.clocks[acts.clock(period.right)], period.due), t.today);
  const ended = endedRights.map(recounted);
  acts.change(t, act.id, {
    endedRights: ended.filter((period) => !isAhead(period)),
    remedy: remedy === null ? null : inRemedy(remedy, recounted),
    remedies: act.remedies.map((each) => ({ ...each, remedy: inRemedy(each.remedy, recounted) })),
  });
  const open = ended.filter(isAhead);
  if (open.length === 0) return;
  for (const period of open) startRight(acts, t, asItStands(acts, t.state, act), period);
  acts.rulesFor(act).remedyOpened(t, asItStands(acts, t.state, act));
}

/** The act was not served as was entered: nobody has lost a remedy by that, and what had begun with its end is taken back. */
export function dropRights<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  { id }: Pick<CountedFact, 'id'>,
): void {
  const endedRights = act.endedRights.filter(({ fact, usedUp }) => usedUp || fact !== id);
  const { remedy } = act;
  // Whoever has filed a remedy keeps what it leaves them, until the act is served on them.
  const ofNoFact = ({ fact, ...period }: RemedyPeriod): RemedyPeriod =>
    fact === undefined || fact === id ? period : { ...period, fact };
  acts.change(t, act.id, {
    endedRights,
    remedy: remedy === null ? null : inRemedy(remedy, ofNoFact),
    remedies: act.remedies.map((each) => ({ ...each, remedy: inRemedy(each.remedy, ofNoFact) })),
  });
  if (endedRights.length < act.endedRights.length) acts.rulesFor(act).remedyOpened(t, asItStands(acts, t.state, act));
}

function inRemedy(remedy: Remedy, recounted: (period: RemedyPeriod) => RemedyPeriod): Remedy {
  return { ...remedy, filedWithin: recounted(remedy.filedWithin), blocks: remedy.blocks.map(recounted) };
}
