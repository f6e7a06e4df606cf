import type { PlainDate } from '../../calendar/plain-date.ts';
import { enterFact } from '../../kernel/facts/entering-facts.ts';
import type { CountedFact, Fact } from '../../kernel/facts/fact.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition } from '../../kernel/transition.ts';
import { message } from './act-messages.ts';
import type { ActFact } from './act-names.ts';
import type { ActsOfProcess } from './acts-of-process.ts';
import type { Remedy } from './remedy.ts';

/** Takes in what has happened in the course of a remedy, where the process takes in such facts. */
export function enterRemedyFact<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  name: ActFact,
  { id: subject, addresseeId: addressee }: Pick<Remedy, 'id' | 'addresseeId'>,
  day: PlainDate,
): CountedFact | undefined {
  if (acts.fact === undefined) return undefined;
  return enterFact(t, { kind: acts.fact(name), subject, addressee, day, evidence: message('as-reported') });
}

/** What stands of it; undefined where it is not known, or the process takes in no such facts. */
export function remedyFactOf<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  { facts }: P['state'],
  name: ActFact,
  { id }: Pick<Remedy, 'id'>,
): Fact<P['fact']> | undefined {
  const kind = acts.fact?.(name);
  return facts.findLast((fact) => fact.kind === kind && fact.subject === id && fact.standing === 'stands');
}
