import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import { endClocksOf, moveClocks } from '../../kernel/facts/counted-from.ts';
import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { message } from './act-messages.ts';
import type { ActFact } from './act-names.ts';
import { refusal } from './act-refusal.ts';
import { asItStands, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { review } from './reconsideration-request.ts';
import { recountRights } from './recounted-rights.ts';
import { endWaiting, filing, moveEnd } from './remedy-course.ts';
import { remedyFactOf } from './remedy-fact.ts';
import { isUsedUpBy } from './remedy-left.ts';
import { resumeCourse } from './remedy-resumed.ts';
import { giveBackRight, takeRight } from './remedy-rights.ts';
import type { EndedRemedy, Remedy } from './remedy.ts';
import { awaitAcceptance } from './suit.ts';

/** A remedy that a fact is about, and the act that it is against. */
interface Found {
  readonly act: AdministrativeAct;
  readonly remedy: Remedy;
  /** How it has ended; null while it is open. */
  readonly ended: EndedRemedy | null;
}

/** A remedy that is over, and the act that it was against. */
interface Over {
  readonly act: AdministrativeAct;
  readonly ended: EndedRemedy;
}

/**
 * What happens in the course of a remedy – it is filed, accepted, refused or withdrawn, ruled on – where the day was entered wrongly, or it never
 * was: clocks of the authority or court, the period for a suit after reconsideration and the end of all remedies follow.
 */
export function remedyFacts<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): { readonly [Name in ActFact]: FactRules<P> } {
  const found = (state: P['state'], { subject }: Pick<Fact, 'subject'>): Found | undefined =>
    acts
      .acts(state)
      .flatMap(remediesOf)
      .find(({ remedy }) => remedy.id === subject);
  const known = (state: P['state'], fact: Fact): Refusal | null =>
    found(state, fact) === undefined ? notOfThisRemedy(fact) : null;
  const open = (state: P['state'], fact: Fact, ...statuses: readonly Remedy['status'][]): Refusal | null => {
    const remedy = found(state, fact);
    if (remedy === undefined) return notOfThisRemedy(fact);
    return remedy.ended === null && statuses.includes(remedy.remedy.status)
      ? null
      : refusal('fact-not-standing', message('more-rests-on-fact', { factId: fact.id }));
  };
  const change = (
    t: Transition<P>,
    { act, remedy, ended }: Found,
    part: Partial<Pick<Remedy, 'filedOn' | 'acceptedOn'>>,
  ) => {
    const changed: Remedy = { ...remedy, ...part };
    if (ended === null) return acts.change(t, act.id, { remedy: changed });
    const remedies = act.remedies.map((each) => (each.remedy.id === remedy.id ? { ...each, remedy: changed } : each));
    acts.change(t, act.id, { remedies });
  };
  /** The remedy where it was the last against its act, and none is open since. */
  const lastOf = (state: P['state'], fact: Pick<Fact, 'subject'>): Over | undefined => {
    const over = found(state, fact);
    if (over === undefined || over.ended === null || over.act.remedy !== null) return undefined;
    return over.act.remedies.at(-1) === over.ended ? { act: over.act, ended: over.ended } : undefined;
  };
  const changedSomething = (state: P['state'], act: AdministrativeAct, { outcome }: EndedRemedy): boolean =>
    outcome !== 'upheld' || acts.rulesFor(act).closedToLateEntries(state, act);
  /** The remedy is open again as it was, with the periods that it had taken. */
  const goOnAfterAll = (t: Transition<P>, { act, ended }: Over, fact: Pick<Fact, 'id' | 'day'>): void => {
    const { remedy } = ended;
    for (const period of [remedy.filedWithin, ...remedy.blocks]) takeRight(acts, t, act, period, 'cancelled');
    const { remedies, endedRights } = asItStands(acts, t.state, act);
    const isUsedUp = isUsedUpBy(remedy, ended.endedOn);
    acts.change(t, act.id, {
      remedy,
      remedies: remedies.filter((each) => each.remedy.id !== remedy.id),
      endedRights: endedRights.filter((period) => !isUsedUp(period) && period.fact !== fact.id),
    });
    acts.rulesFor(act).remedyOpened(t, asItStands(acts, t.state, act));
    resumeCourse(acts, t, asItStands(acts, t.state, act));
  };
  return {
    'remedy-filing': {
      closedToCorrection: known,
      closedToWithdrawal: (state, fact) => open(state, fact, 'filed', 'to-be-corrected'),
      notBefore: (state, fact) => {
        const from = found(state, fact)?.remedy.filedWithin.from;
        return from === undefined ? undefined : { date: from, what: message('day-period-begins') };
      },
      notAfter: (state, fact) => {
        const remedy = found(state, fact);
        return remedy === undefined ? null : (remedy.remedy.acceptedOn ?? remedy.ended?.endedOn ?? null);
      },
      corrected: (t, before, now) => {
        const remedy = found(t.state, now);
        if (remedy === undefined) return;
        change(t, remedy, { filedOn: now.day });
        moveClocks(t, before, now, (_, clock) => {
          const { act, remedy: filed } = found(t.state, now) ?? remedy;
          if (clock.purpose === acts.clock('reconsideration-review') && filed.kind === 'reconsideration')
            acts.change(t, act.id, { remedy: { ...filed, reviewUntil: clock.due } });
        });
        const { filedWithin, reasonForDelay } = remedy.remedy;
        if (now.day > filedWithin.due && reasonForDelay === null)
          findConsequence(t, { causeId: now.id, kind: 'filed-late', subject: remedy.remedy.id });
      },
      withdrawn: (t, fact) => {
        const remedy = found(t.state, fact);
        if (remedy === undefined) return;
        const { act, remedy: filed } = remedy;
        endWaiting(t, act, 'cancelled');
        acts.change(t, act.id, { remedy: null });
        for (const period of [filed.filedWithin, ...filed.blocks])
          giveBackRight(acts, t, asItStands(acts, t.state, act), period, period.due);
        acts.rulesFor(act).remedyEnded(t, asItStands(acts, t.state, act));
      },
    },
    'remedy-acceptance': {
      closedToCorrection: known,
      closedToWithdrawal: (state, fact) => open(state, fact, 'accepted'),
      notBefore: (state, fact) => filing(found(state, fact)?.remedy ?? null),
      notAfter: (state, fact) => found(state, fact)?.ended?.endedOn ?? null,
      corrected: (t, before, now) => {
        const remedy = found(t.state, now);
        if (remedy === undefined) return;
        change(t, remedy, { acceptedOn: now.day });
        moveClocks(t, before, now, () => undefined);
      },
      withdrawn: (t, fact) => {
        const remedy = found(t.state, fact);
        if (remedy === undefined) return;
        const { act, remedy: accepted } = remedy;
        endWaiting(t, act, 'cancelled');
        const filed: Remedy = { ...accepted, status: 'filed', acceptedOn: null, reference: null, blocks: [] };
        acts.change(t, act.id, { remedy: filed });
        for (const period of accepted.blocks)
          giveBackRight(acts, t, asItStands(acts, t.state, act), period, period.due);
        const since = remedyFactOf(acts, t.state, 'remedy-filing', filed);
        const now = asItStands(acts, t.state, act);
        if (filed.kind === 'reconsideration') review(acts, t, now, filed, filed.filedOn, since);
        else awaitAcceptance(acts, t, now, filed, since);
      },
    },
    'remedy-end': {
      closedToCorrection: known,
      closedToWithdrawal: (state, fact) => {
        const over = lastOf(state, fact);
        const isOpen = over !== undefined && !acts.rulesFor(over.act).closedToLateEntries(state, over.act);
        return isOpen ? null : notOfThisRemedy(fact);
      },
      notBefore: (state, fact) => filing(found(state, fact)?.remedy ?? null),
      corrected: (t, _before, now) => {
        const over = found(t.state, now);
        if (over !== undefined && over.ended !== null) moveEnd(acts, t, over.act, over.ended, now.day);
      },
      withdrawn: (t, fact) => {
        const over = lastOf(t.state, fact);
        if (over !== undefined) goOnAfterAll(t, over, fact);
      },
    },
    'remedy-ruling': {
      closedToCorrection: known,
      closedToWithdrawal: (state, fact) => {
        const ruled = lastOf(state, fact);
        if (ruled === undefined) return notOfThisRemedy(fact);
        const { undoing } = acts.rulesFor(ruled.act);
        const isFollowed = undoing?.isFollowed ?? changedSomething;
        return isFollowed(state, ruled.act, ruled.ended)
          ? refusal('fact-not-standing', message('ruling-was-followed', { factId: fact.id }))
          : null;
      },
      notBefore: (state, fact) => filing(found(state, fact)?.remedy ?? null),
      corrected: (t, before, now) => {
        const ruled = found(t.state, now);
        if (ruled === undefined) return;
        const { act, ended } = ruled;
        if (ended !== null) moveEnd(acts, t, act, ended, now.day);
        moveClocks(t, before, now, () => undefined);
        recountRights(acts, t, asItStands(acts, t.state, act), before, now);
      },
      withdrawn: (t, fact) => {
        const ruled = lastOf(t.state, fact);
        if (ruled === undefined) return;
        endClocksOf(t, fact);
        acts.rulesFor(ruled.act).undoing?.apply(t, ruled.act, ruled.ended);
        const { remedy } = ruled.ended;
        const unanswered: Remedy = remedy.kind === 'suit' ? remedy : { ...remedy, reference: null };
        goOnAfterAll(t, { act: ruled.act, ended: { ...ruled.ended, remedy: unanswered } }, fact);
      },
    },
  };
}

function remediesOf(act: AdministrativeAct): readonly Found[] {
  const over = act.remedies.map((ended) => ({ act, remedy: ended.remedy, ended }));
  return act.remedy === null ? over : [...over, { act, remedy: act.remedy, ended: null }];
}

function notOfThisRemedy({ id }: Pick<Fact, 'id'>): Refusal {
  return refusal('fact-not-standing', message('more-rests-on-fact', { factId: id }));
}
