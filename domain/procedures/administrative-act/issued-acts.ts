import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import type { Message } from '../../message.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import { clockOf, type ActRules, type ActsOfProcess, type Party, type RuledActs } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { IssuedAct } from './issued-act.ts';
import type { OrderedStep } from './remedy-payloads.ts';
import { somebodyHasARemedy } from './remedy-rights.ts';

/** What a kind of process hands over that has such acts alone: where they stand, whom they concern, what follows from each. */
export interface ActsIssued<P extends ProcessTypes<P>, Kind extends string> extends Omit<
  ActsOfProcess<P>,
  'acts' | 'change' | 'partiesTo' | 'partyNamed' | 'nameOf' | 'servedOn' | 'isBeingServed'
> {
  readonly list: (state: P['state']) => readonly IssuedAct<Kind>[];
  readonly put: (t: Transition<P>, acts: readonly IssuedAct<Kind>[]) => void;
  /** Those whom each of its acts concerns. */
  readonly parties: (state: P['state']) => readonly Party[];
  /** What the process calls the fact that an act was served. */
  readonly serviceFact: P['fact'];
  /** What begins with the service of an act besides the periods for remedies. */
  readonly served: (t: Transition<P>, act: IssuedAct<Kind>, service: CountedFact) => void;
  /** Tells whom it concerns that the authority has taken it back. */
  readonly tellWithdrawn: (t: Transition<P>, act: IssuedAct<Kind>, reason: KeptText) => void;
  readonly kinds: { readonly [Each in Kind]: KindOfIssuedAct<P> };
}

/** What holds of all acts of a kind. */
export interface KindOfIssuedAct<P extends ProcessTypes<P>> {
  /** Where the process stands as long as it can be contested. */
  readonly standsIn: P['enteredStage'];
  /** How the process ends once nobody can contest it any more. */
  readonly endsAs: P['outcome'];
  /** Where the process goes on without it. */
  readonly fallen: (t: Transition<P>) => void;
}

/** The acts of a kind of process that issues each as soon as it is decided: each stands as it is, or falls. */
export interface IssuedActs<P extends ProcessTypes<P>, Kind extends string> extends RuledActs<P>, ActsIssued<P, Kind> {}

/** Makes of what a kind of process hands over what the procedure of acts takes. */
export function issuedActs<P extends ProcessTypes<P>, Kind extends string>(
  handed: ActsIssued<P, Kind>,
): IssuedActs<P, Kind> {
  const rules = rulesOf(handed);
  return {
    ...handed,
    remediesOutlast: true,
    acts: handed.list,
    change: (t, actId, part) =>
      handed.put(
        t,
        handed.list(t.state).map((act) => (act.id === actId ? { ...act, ...part } : act)),
      ),
    partiesTo: handed.parties,
    partyNamed: (state, id) => handed.parties(state).find((party) => party.id === id),
    nameOf: (state, id) => handed.parties(state).find((party) => party.id === id)?.name ?? '',
    servedOn: (state, documentId) => documentById(state, documentId)?.servedOn ?? null,
    isBeingServed: (state, documentId) => documentById(state, documentId)?.servedOn === null,
    rulesFor: () => rules,
  };
}

/** The act, while it stands. */
export function standingAct<P extends ProcessTypes<P>, Kind extends string>(
  { list }: Pick<ActsIssued<P, Kind>, 'list'>,
  state: P['state'],
  { id }: Pick<AdministrativeAct, 'id'>,
): IssuedAct<Kind> | undefined {
  return list(state).find((act) => act.id === id && act.standing === 'stands');
}

/** Whether an act stands and nobody can contest it any more. */
function isFinal<P extends ProcessTypes<P>>(acts: RuledActs<P>, state: P['state'], act: IssuedAct): boolean {
  return act.standing === 'stands' && !somebodyHasARemedy(acts, state, act);
}

/** The latest act, where the process stands because of it and nobody can contest it any more. */
export function finalAct<P extends ProcessTypes<P>, Kind extends string>(
  acts: IssuedActs<P, Kind>,
  state: P['state'],
): IssuedAct<Kind> | undefined {
  const last = acts.list(state).at(-1);
  return last !== undefined && acts.kinds[last.kind].standsIn === state.stage && isFinal(acts, state, last)
    ? last
    : undefined;
}

/** The act has no effect any more: its periods for remedies end, and a remedy that is open goes on until it is answered. */
export function endAct<P extends ProcessTypes<P>, Kind extends string>(
  { list, put }: Pick<ActsIssued<P, Kind>, 'list' | 'put'>,
  t: Transition<P>,
  ended: IssuedAct<Kind>,
  standing: 'fallen' | 'overtaken',
): void {
  endDeadlines(t, clockOf(ended, 'reconsideration', 'suit', 'suit-after-reconsideration'), 'cancelled');
  put(
    t,
    list(t.state).map((act) => (act.id === ended.id ? { ...act, standing } : act)),
  );
}

function rulesOf<P extends ProcessTypes<P>, Kind extends string>(handed: ActsIssued<P, Kind>): ActRules<P> {
  const whyNot = (state: P['state'], act: AdministrativeAct, code: 'remedy-not-open' | 'act-not-withdrawable') =>
    standingAct(handed, state, act) === undefined ? refusal(code, message('act-does-not-stand')) : null;
  const begunInOnePlace = (next: OrderedStep | null): Refusal | null =>
    next === null ? null : refusal('ruling-incomplete', message('act-begins-in-one-place'), 'orderedStep');
  /** What is said on an act that has fallen already changes nothing. */
  const falls = (
    t: Transition<P>,
    act: AdministrativeAct,
    why: Message,
    tell?: (standing: IssuedAct<Kind>) => void,
  ) => {
    const standing = standingAct(handed, t.state, act);
    if (standing === undefined) return;
    tell?.(standing);
    endAct(handed, t, standing, 'fallen');
    t.alert(why);
    handed.kinds[standing.kind].fallen(t);
  };
  const annulled = (t: Transition<P>, act: AdministrativeAct, by: string): void =>
    falls(t, act, message('act-has-fallen', { act: handed.natureOf(act).called, by }));
  return {
    closedToRemedies: (state, act) => whyNot(state, act, 'remedy-not-open'),
    closedToLateEntries: (state, act) => standingAct(handed, state, act) === undefined,
    remedyOpened: () => undefined,
    remedyEnded: () => undefined,
    checkRuling: (_state, _act, { outcome, amounts, orderedStep }) =>
      firstRefusal(
        outcome === 'changed' ? refusal('ruling-incomplete', message('act-stands-or-falls'), 'outcome') : null,
        amounts.length > 0 ? refusal('ruling-incomplete', message('act-stands-or-falls'), 'amounts') : null,
        begunInOnePlace(orderedStep),
      ),
    annulled,
    changed: () => undefined,
    sentBack: (t, act, _orderedStep, by) => annulled(t, act, by),
    closedToOwnWithdrawal: (state, act) => whyNot(state, act, 'act-not-withdrawable'),
    checkOwnWithdrawal: (_state, _act, next) => begunInOnePlace(next),
    withdrawn: (t, act, _next, reason) =>
      falls(t, act, message('act-taken-back', { act: handed.natureOf(act).called }), (standing) =>
        handed.tellWithdrawn(t, standing, reason),
      ),
    confirmedByJudgment: () => undefined,
  };
}
