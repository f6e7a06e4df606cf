import type { Calendar } from '../calendar/calendar.ts';
import { refuseCommand } from './command-admission.ts';
import type { CommandEnvelope, CommandReceipt } from './envelope.ts';
import { faultOf } from './fault.ts';
import { answerTo } from './first-answer.ts';
import { carryOut, openProcess } from './procedure.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { ProcessTypes } from './process-types.ts';
import { refusal, type Refusal } from './refusal.ts';
import { refuseWithoutRoom } from './room.ts';
import type { TransitionRecord } from './transition-record.ts';

/** What becomes of a command that is tried on a process. */
export type Attempt<P extends ProcessTypes<P>> =
  | CarriedOut<P>
  /** It was carried out before: its first answer. */
  | { readonly kind: 'answered'; readonly receipt: CommandReceipt }
  | Refused;

/** The transition, which is true once it is recorded. */
interface CarriedOut<P extends ProcessTypes<P>> {
  readonly kind: 'carried-out';
  readonly record: TransitionRecord<P>;
}

interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
  /** What failed, where that was a rule and not what was asked for; else null. */
  readonly problem: string | null;
}

/**
 * Tries a command on a process: the whole transition, not only what lets it in. Nothing is thrown: a command on which a rule
 * fails is refused like any other, and has changed nothing.
 */
export function attempt<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  envelope: CommandEnvelope<P>,
  at: number,
): Attempt<P> {
  try {
    const refused = refuseCommand(process, state, envelope, at);
    if (refused !== null) return { kind: 'refused', refusal: refused, problem: null };
    const answer = answerTo(state, envelope);
    if (answer.kind === 'receipt') return { kind: 'answered', receipt: answer.receipt };
    const record = carryOut(process, state, envelope, at);
    const full = refuseWithoutRoom(process, state, record.state, envelope.command);
    return full === null ? { kind: 'carried-out', record } : { kind: 'refused', refusal: full, problem: null };
  } catch (error) {
    return refusedByFault(error);
  }
}

/** Tries to open a process, in the same way. */
export function attemptOpening<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  opening: P['state']['opening'],
  calendar: Calendar,
  at: number,
): CarriedOut<P> | Refused {
  try {
    return { kind: 'carried-out', record: openProcess(process, opening, calendar, at) };
  } catch (error) {
    return refusedByFault(error);
  }
}

function refusedByFault(error: unknown): Refused {
  const { reason, field, problem } = faultOf(error);
  return { kind: 'refused', refusal: refusal('rule-failed', reason, field), problem };
}
