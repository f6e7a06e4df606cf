import type { Remedy, RemedyOutcome, RemedyPeriod } from './remedy.ts';

/** The periods that a remedy had taken: those that run on when it is over, and those of which nothing is left. */
export interface LeftOfRemedy {
  readonly runOn: readonly RemedyPeriod[];
  readonly usedUp: readonly RemedyPeriod[];
}

/**
 * What a remedy leaves by the way in which it has ended. One that was refused, or not corrected in time, leaves all that is left of
 * its periods. What was accepted and is withdrawn cannot be brought again for the same reasons, nor can a withdrawn
 * reconsideration (RIR 38, ALI 60).
 */
export function leftOf(remedy: Remedy, outcome: RemedyOutcome): LeftOfRemedy {
  const { filedWithin, blocks } = remedy;
  const leavesAll = { runOn: [filedWithin, ...blocks], usedUp: [] };
  switch (outcome) {
    case 'refused':
    case 'abandoned':
      return leavesAll;
    case 'withdrawn':
      return remedy.kind === 'suit' && remedy.status === 'filed' ? leavesAll : { runOn: blocks, usedUp: [filedWithin] };
    case 'undecided':
    case 'upheld':
    case 'dismissed':
    case 'changed':
    case 'annulled':
    case 'sent-back':
      return { runOn: [], usedUp: [filedWithin] };
    default:
      return outcome satisfies never;
  }
}

/** Whether a period is one of those that a remedy has used up by ending on a day. */
export function isUsedUpBy({ filedWithin, blocks }: Remedy, day: string): (period: RemedyPeriod) => boolean {
  return ({ usedUp, right, addresseeId, due }) =>
    usedUp &&
    due === day &&
    [filedWithin, ...blocks].some((each) => each.right === right && each.addresseeId === addresseeId);
}
