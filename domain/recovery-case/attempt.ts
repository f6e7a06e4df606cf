import type { Calendar } from '../calendar/calendar.ts';
import type { CaseOpening } from './case-opening.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { refuseCommand } from './command-admission.ts';
import type { CommandEnvelope, CommandReceipt } from './envelope.ts';
import { faultOf } from './fault.ts';
import { answerTo } from './first-answer.ts';
import { carryOut, openCase } from './procedure.ts';
import { refusal, type Refusal } from './refusal.ts';
import { refuseWithoutRoom } from './room.ts';
import type { TransitionRecord } from './transition-record.ts';

/** What becomes of a command that is tried on a case. */
export type Attempt =
  | CarriedOut
  /** It was carried out before: its first answer. */
  | { readonly kind: 'answered'; readonly receipt: CommandReceipt }
  | Refused;

/** The transition, which is true once it is recorded. */
interface CarriedOut {
  readonly kind: 'carried-out';
  readonly record: TransitionRecord;
}

interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
  /** What failed, where that was a rule and not what was asked for; else null. */
  readonly problem: string | null;
}

/**
 * Tries a command on a case: the whole transition, not only what lets it in. Nothing is thrown: a command on which a rule
 * fails is refused like any other, and has changed nothing.
 */
export function attempt(state: RecoveryCaseState, envelope: CommandEnvelope, at: number): Attempt {
  try {
    const refused = refuseCommand(state, envelope, at);
    if (refused !== null) return { kind: 'refused', refusal: refused, problem: null };
    const answer = answerTo(state, envelope);
    if (answer.kind === 'receipt') return { kind: 'answered', receipt: answer.receipt };
    const record = carryOut(state, envelope, at);
    const full = refuseWithoutRoom(state, record.state, envelope.command);
    return full === null ? { kind: 'carried-out', record } : { kind: 'refused', refusal: full, problem: null };
  } catch (error) {
    return refusedByFault(error);
  }
}

/** Tries to open a case, in the same way. */
export function attemptOpening(opening: CaseOpening, calendar: Calendar, at: number): CarriedOut | Refused {
  try {
    return { kind: 'carried-out', record: openCase(opening, calendar, at) };
  } catch (error) {
    return refusedByFault(error);
  }
}

function refusedByFault(error: unknown): Refused {
  const { reason, field, problem } = faultOf(error);
  return { kind: 'refused', refusal: refusal('rule-failed', reason, field), problem };
}
