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
import { asItStands, clockOf, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { review } from './reconsideration-request.ts';
import { recountRights } from './recounted-rights.ts';
import { endWaiting, filing } from './remedy-course.ts';
import { remedyFactOf } from './remedy-fact.ts';
import { giveBackRight } from './remedy-rights.ts';
import type { EndedRemedy, Remedy, RemedyPeriod } from './remedy.ts';
import { awaitAcceptance } from './suit.ts';
import { awaitDecision } from './undecided-reconsideration.ts';

/** A remedy that a fact is about, and the act that it is against. */
interface Found {
  readonly act: AdministrativeAct;
  readonly remedy: Remedy;
  /** How it has ended; null while it is open. */
  readonly ended: EndedRemedy | null;
}

/**
 * What happens in the course of a remedy – it is filed, accepted, ruled on – where the day was entered wrongly, or it never
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
    'remedy-ruling': {
      closedToCorrection: known,
      closedToWithdrawal: (state, fact) => {
        const ruled = found(state, fact);
        if (ruled === undefined) return notOfThisRemedy(fact);
        const { act, remedy, ended } = ruled;
        const isLast = act.remedy === null && act.remedies.at(-1) === ended;
        return remedy.kind === 'reconsideration' &&
          ended?.outcome === 'upheld' &&
          isLast &&
          !acts.rulesFor(act).closedToLateEntries(state, act)
          ? null
          : refusal('fact-not-standing', message('ruling-was-followed', { factId: fact.id }));
      },
      notBefore: (state, fact) => filing(found(state, fact)?.remedy ?? null),
      corrected: (t, before, now) => {
        const ruled = found(t.state, now);
        if (ruled === undefined) return;
        const { act, remedy } = ruled;
        const endsWith = usedUpBy(remedy, before.day);
        acts.change(t, act.id, {
          remedies: act.remedies.map((each) => (each.remedy.id === remedy.id ? { ...each, endedOn: now.day } : each)),
          endedRights: act.endedRights.map((period) =>
            endsWith(period) ? { ...period, counting: { kind: 'day', on: now.day }, due: now.day } : period,
          ),
        });
        moveClocks(t, before, now, () => undefined);
        recountRights(acts, t, asItStands(acts, t.state, act), before, now);
      },
      withdrawn: (t, fact) => {
        const ruled = found(t.state, fact);
        if (ruled === undefined || ruled.remedy.kind !== 'reconsideration') return;
        const { act, remedy } = ruled;
        endClocksOf(t, fact);
        const endsWith = usedUpBy(remedy, fact.day);
        const goesOn = { ...remedy, status: 'accepted', stayedOn: null, reference: null } as const;
        acts.change(t, act.id, {
          remedy: goesOn,
          remedies: act.remedies.filter((each) => each.remedy.id !== remedy.id),
          endedRights: act.endedRights.filter((period) => !endsWith(period) && period.fact !== fact.id),
        });
        acts.rulesFor(act).remedyOpened(t, asItStands(acts, t.state, act));
        const since = remedyFactOf(acts, t.state, 'remedy-acceptance', remedy);
        if (!t.state.deadlines.some(clockOf(act, 'reconsideration-decision')))
          awaitDecision(acts, t, asItStands(acts, t.state, act), goesOn, goesOn.acceptedOn ?? goesOn.filedOn, since);
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

/** Whether a period is the one that a remedy has used up by ending on a day. */
function usedUpBy({ filedWithin }: Remedy, day: string): (period: RemedyPeriod) => boolean {
  return ({ usedUp, right, addresseeId, due }) =>
    usedUp && right === filedWithin.right && addresseeId === filedWithin.addresseeId && due === day;
}
