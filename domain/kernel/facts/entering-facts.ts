import type { Reason } from '../kept-text.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';
import type { Consequence } from './consequence.ts';
import type { Fact } from './fact.ts';

type EnteredFact<P extends ProcessTypes<P>> = Pick<
  Fact<P['fact']>,
  'kind' | 'subject' | 'addressee' | 'day' | 'evidence'
>;

/** Takes a fact into the process, as whoever gives the command says it, or as a clock has brought it about. */
export function enterFact<P extends ProcessTypes<P>>(
  t: Transition<P>,
  entered: EnteredFact<P>,
  corrects: string | null = null,
): Fact<P['fact']> {
  const { facts } = t.state;
  const fact: Fact<P['fact']> = {
    ...entered,
    id: `E${facts.length + 1}`,
    source: t.givenBy,
    enteredOn: t.today,
    standing: 'stands',
    corrects,
    ended: null,
  };
  t.change({ facts: [...facts, fact] });
  return fact;
}

/** A fact does not stand any more, and stays on record with the reason. */
export function endFact<P extends ProcessTypes<P>>(
  t: Transition<P>,
  factId: string,
  standing: 'corrected' | 'withdrawn',
  reason: Reason,
): void {
  const ended = { on: t.today, reason };
  t.change({ facts: t.state.facts.map((fact) => (fact.id === factId ? { ...fact, standing, ended } : fact)) });
}

export function factById<P extends ProcessTypes<P>>({ facts }: P['state'], id: string): Fact<P['fact']> | undefined {
  return facts.find((fact) => fact.id === id);
}

/** The fact as it was entered first. */
export function firstVersionOf<Kind extends string>(facts: readonly Fact<Kind>[], fact: Fact<Kind>): Fact<Kind> {
  const before = facts.find(({ id }) => id === fact.corrects);
  return before === undefined ? fact : firstVersionOf(facts, before);
}

/** Something that was done because of a fact is to be looked at by a person. */
export function findConsequence<P extends ProcessTypes<P>>(
  t: Transition<P>,
  found: Pick<Consequence, 'causeId' | 'kind' | 'subject'>,
): void {
  const id = `${found.causeId}/${found.kind}/${found.subject}`;
  t.change({ consequences: [...t.state.consequences, { ...found, id, foundOn: t.today }] });
}

/** What came too early by a fact is judged anew by what stands in its place. */
export function forgetConsequencesOf<P extends ProcessTypes<P>>(t: Transition<P>, causeId: string): void {
  t.change({ consequences: t.state.consequences.filter((each) => each.causeId !== causeId) });
}
