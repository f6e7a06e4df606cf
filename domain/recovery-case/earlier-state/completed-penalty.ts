import { ofPurpose } from '../clocks.ts';
import type { Deadline } from '../deadline.ts';
import type { Penalty, PenaltyHearing, PenaltyRemedy } from '../penalties/penalty-state.ts';
import type { Estate } from '../people/people-state.ts';
import type { Addressee } from '../service/addressee.ts';
import type { AnyVersion } from './any-version.ts';

export type PenaltyOfAnyVersion = AnyVersion<Omit<Penalty, 'hearing' | 'remedy'>, 'addresseeId'> & {
  readonly hearing: AnyVersion<PenaltyHearing, 'lapsedOn'> | null;
  readonly remedy: AnyVersion<PenaltyRemedy, 'accepted' | 'afterReconsideration' | 'filedWith'> | null;
};

export function completedPenalty(addressees: readonly Addressee[], penalty: PenaltyOfAnyVersion): Penalty {
  const { hearing, remedy } = penalty;
  return {
    addresseeId: finedAtFirst(addressees, penalty),
    ...penalty,
    hearing: hearing === null ? null : { lapsedOn: null, ...hearing },
    remedy: remedy === null ? null : { accepted: null, afterReconsideration: null, filedWith: null, ...remedy },
  };
}

const isOfTheFined = ofPurpose('fine-payment', 'penalty-reconsideration', 'penalty-suit');

/** Earlier versions named nobody for the periods of a fine that began again: they are of the one fined who lives. */
export function ofTheFined(
  estates: readonly Pick<Estate, 'deceased'>[],
  penalty: Penalty | null,
  deadline: Deadline,
): Deadline {
  if (penalty === null || deadline.addressee !== null || !isOfTheFined(deadline)) return deadline;
  const hasDied = estates.some(({ deceased }) => deceased === penalty.addresseeId);
  return hasDied ? deadline : { ...deadline, addressee: penalty.addresseeId };
}

/** A penalty that names nobody yet is that of the first who could be fined on the day on which it was proposed. */
function finedAtFirst(addressees: readonly Addressee[], { proposedOn }: PenaltyOfAnyVersion): string {
  const couldBeFined = ({ role, until }: Addressee): boolean =>
    (role === 'person' || role === 'drawer') && (until === null || until > proposedOn);
  return (addressees.find(couldBeFined) ?? addressees[0])?.id ?? 'R1';
}
