import type { PlainDate } from '../../calendar/plain-date.ts';
import { enterFact, firstVersionOf } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { Reason } from '../../kernel/kept-text.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { FactKind } from '../facts/fact-kinds.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';

type Facts = Pick<RecoveryCaseState, 'facts'>;

/** Somebody serves a sentence (服刑): where, since when, and until when. The facts are what is known of it. */
export interface Imprisonment {
  readonly fact: Fact<FactKind>;
  readonly prison: string;
  readonly from: PlainDate;
  /** The release; null while they are in prison. */
  readonly release: Fact<FactKind> | null;
}

/** The sentences that somebody has served or serves, as they stand, in the order of entry. */
export function imprisonmentsOf({ facts }: Facts, addresseeId: string): readonly Imprisonment[] {
  const theirs = facts.filter(({ addressee, standing }) => addressee === addresseeId && standing === 'stands');
  return theirs
    .filter(({ kind }) => kind === 'imprisonment')
    .map((fact) => {
      const { id } = firstVersionOf(facts, fact);
      const release = theirs.find(({ kind, subject }) => kind === 'release' && subject === id) ?? null;
      return { fact, prison: fact.subject ?? '', from: fact.day, release };
    });
}

/** The sentence that somebody serves now; undefined where they are at liberty. */
export function servedSentence(state: Facts, addresseeId: string): Imprisonment | undefined {
  return imprisonmentsOf(state, addresseeId).findLast(({ release }) => release === null);
}

/** Whether somebody was in prison on a day: on its first and its last day they were inside and outside. */
export function whereaboutsOn(
  state: Facts,
  addresseeId: string,
  day: PlainDate,
): { readonly inside: boolean; readonly outside: boolean } {
  const around = imprisonmentsOf(state, addresseeId).filter(
    ({ from, release }) => from <= day && (release === null || day <= release.day),
  );
  return {
    inside: around.length > 0,
    outside: around.every(({ from, release }) => day === from || day === release?.day),
  };
}

/** Whether it is only known that they were in prison when the case was opened, and not since when. */
export function isOfUnknownDay({ corrects, evidence }: Fact<FactKind>): boolean {
  return corrects === null && 'code' in evidence && evidence.code === 'known-at-opening';
}

/** Takes in that somebody serves a sentence. */
export function enterImprisonment(
  t: Transition,
  addressee: string,
  { prison: subject, since: day }: { readonly prison: string; readonly since: PlainDate },
  evidence: Reason = message('as-reported'),
): Fact<FactKind> {
  return enterFact(t, { kind: 'imprisonment', subject, addressee, day, evidence });
}

/** Takes in that somebody has been released, from the sentence that they serve. */
export function enterRelease(t: Transition, addressee: string, day: PlainDate): Fact<FactKind> {
  const sentence = servedSentence(t.state, addressee);
  const subject = sentence === undefined ? null : firstVersionOf(t.state.facts, sentence.fact).id;
  return enterFact(t, { kind: 'release', subject, addressee, day, evidence: message('as-reported') });
}

/** A document has been served on somebody once more, where they are. */
export function forgetServedElsewhere(t: Transition, documentId: string, addresseeId: string): void {
  const isOver = ({ kind, subject, causeId }: RecoveryCaseState['consequences'][number]): boolean =>
    kind === 'served-at-other-place' &&
    subject === documentId &&
    t.state.facts.some(({ id, addressee }) => id === causeId && addressee === addresseeId);
  const left = t.state.consequences.filter((each) => !isOver(each));
  if (left.length < t.state.consequences.length) t.change({ consequences: left });
}

/** Takes in that the person concerned was in prison when the case was opened: since when is not said. */
export function enterImprisonmentKnownAtOpening(t: Transition): void {
  const { prison } = t.state.opening.person;
  const person = t.state.addressees.find(({ role }) => role === 'person');
  if (prison !== null && person !== undefined)
    enterImprisonment(t, person.id, { prison, since: t.today }, message('known-at-opening'));
}
