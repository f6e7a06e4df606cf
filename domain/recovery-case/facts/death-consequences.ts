import { isAfter, isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { DocumentKind } from '../document-kinds.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { courtIsAsked } from '../people/newcomers.ts';
import { policeKnow } from '../people/death.ts';
import type { Transition } from '../recovery-case.ts';
import { isOfPerson } from './whose-death.ts';
import type { ConsequenceKind, FactKind } from './fact-kinds.ts';
import { presupposesDeath } from '../vocabulary.ts';

type Death = Fact<FactKind>;

/** Letters that say who owes what, or for what time: a death divides both by its day. */
const sayWhoOwes: readonly DocumentKind[] = [
  'notice-to-return',
  'reply-reminder',
  'repayment-agreement',
  'advance-notice',
  'recovery-decision',
  'demand-letter',
  'court-application',
  'civil-complaint',
  'claim-amendment',
];

/** Letters that were issued while the death stood with another day than it has now. */
export function findLettersOfOtherDay(t: Transition, now: Death): void {
  const versions = versionsOf(t.state, now);
  for (const document of lettersSince(t.state, versions))
    if (
      versions.every(
        ({ id, day, ...version }) => id === now.id || day !== now.day || !stoodOn(version, document.issuedOn),
      )
    )
      find(t, now, 'letter-tells-otherwise', document.id);
}

/** Everything that was done because of a death that never was. */
export function findWhatFollowedDeath(t: Transition, death: Death, endedBenefit: boolean): void {
  for (const { id } of lettersSince(t.state, versionsOf(t.state, death))) find(t, death, 'letter-tells-otherwise', id);
  if (endedBenefit) find(t, death, 'benefit-ended-by-death', 'benefit');
  for (const { id, status, addresseeId } of t.state.penalties)
    if (addresseeId === death.addressee && status === 'dropped') find(t, death, 'fine-fell-by-death', id);
  if (courtIsAsked(t.state)) find(t, death, 'others-told-of-death', 'court');
  if (policeKnow(t.state)) find(t, death, 'others-told-of-death', 'police');
  if (presupposesDeath(t.state.opening.violation) && isOfPerson(t.state, death.addressee))
    find(t, death, 'claim-rests-on-death', 'claim');
}

/** A fine that was dropped as never served on the living, although it was by the day that the death has now. */
export function findFinesThatFell(t: Transition, now: Death): void {
  for (const { id, addresseeId, status, documentId } of t.state.penalties) {
    const servedOn = documentId === null ? null : (documentById(t.state, documentId)?.servedOn ?? null);
    const wasServed = servedOn !== null && !isAfter(servedOn, now.day);
    if (addresseeId === now.addressee && status === 'dropped' && wasServed) find(t, now, 'fine-fell-by-death', id);
  }
}

/** What a death was known as, one day after the other: the first version first. */
function versionsOf({ facts }: Pick<RecoveryCaseState, 'facts'>, death: Death): readonly Death[] {
  const before = facts.find(({ id }) => id === death.corrects);
  return before === undefined ? [death] : [...versionsOf({ facts }, before), death];
}

function stoodOn({ enteredOn, ended }: Pick<Death, 'enteredOn' | 'ended'>, day: PlainDate): boolean {
  return !isBefore(day, enteredOn) && (ended === null || !isAfter(day, ended.on));
}

/** On the day on which the death was entered, those letters that go to whoever has come into the case by it. */
function lettersSince(state: RecoveryCaseState, [first]: readonly Death[]): readonly IssuedDocument[] {
  if (first === undefined) return [];
  const { enteredOn } = first;
  const atOpening = enteredOn === state.openedOn && first.day === state.opening.person.diedOn;
  const [, ...newcomers] = state.addressees;
  const known = atOpening || newcomers.some(({ actsFor, since }) => actsFor === null && since === enteredOn);
  return state.documents.filter(
    ({ kind, issuedOn }) =>
      sayWhoOwes.includes(kind) && (isAfter(issuedOn, enteredOn) || (known && issuedOn === enteredOn)),
  );
}

function find(t: Transition, { id: causeId }: Death, kind: ConsequenceKind, subject: string): void {
  findConsequence(t, { causeId, kind, subject });
}
