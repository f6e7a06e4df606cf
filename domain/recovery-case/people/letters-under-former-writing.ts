import { isBefore } from '../../calendar/plain-date.ts';
import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import type { Addressee } from '../service/addressee.ts';
import type { FormerWriting } from './people-state.ts';

/** What somebody was served with under a writing that was wrong is for a person to look at, until it is served again. */
const kind = 'served-under-former-writing';

/** Letters that were served on somebody under the writing that has just been corrected, those served before it included. */
export function findLettersUnderFormerWriting(t: Transition, addressee: Addressee): void {
  const known = t.state.consequences.filter((each) => isOf(each, addressee.id)).map(({ subject }) => subject);
  forgetWhatIsRight(t, addressee);
  const { formerWritings } = t.state.people;
  const [causeId = '', ...earlier] = writingsOf(t.state, addressee.id).toReversed();
  const since = formerWritings[indexOf(earlier[0])]?.until ?? null;
  for (const { id, issuedOn, services } of t.state.documents) {
    const wasServed = services.some(({ addresseeId, servedOn }) => addresseeId === addressee.id && servedOn !== null);
    if (wasServed && !known.includes(id) && (since === null || !isBefore(issuedOn, since)))
      findConsequence(t, { causeId, kind, subject: id });
  }
}

/** A document has been served on somebody as they are written now. */
export function forgetServedUnderFormerWriting(t: Transition, documentId: string, addresseeId: string): void {
  const { consequences } = t.state;
  const left = consequences.filter((each) => !isOf(each, addresseeId) || each.subject !== documentId);
  if (left.length < consequences.length) t.change({ consequences: left });
}

/** Where the writing was right after all, so are the letters that went out under it. */
function forgetWhatIsRight(t: Transition, { id, name, identityNumber }: Addressee): void {
  const isRight = (causeId: string): boolean => {
    const former: FormerWriting | undefined = t.state.people.formerWritings[indexOf(causeId)];
    return former?.name === name && former.identityNumber === identityNumber;
  };
  const left = t.state.consequences.filter((each) => !isOf(each, id) || !isRight(each.causeId));
  t.change({ consequences: left });
}

/** The writings of an addressee, by the ids that they have among the parties. */
function writingsOf({ people }: RecoveryCaseState, addresseeId: string): readonly string[] {
  return people.formerWritings.flatMap((former, index) =>
    former.addresseeId === addresseeId ? [`${addresseeId}.${index + 1}`] : [],
  );
}

function indexOf(causeId: string | undefined): number {
  return causeId === undefined ? -1 : Number(causeId.split('.')[1]) - 1;
}

function isOf(consequence: RecoveryCaseState['consequences'][number], addresseeId: string): boolean {
  return consequence.kind === kind && consequence.causeId.startsWith(`${addresseeId}.`);
}
