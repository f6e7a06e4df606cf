import type { RecoveryCaseState } from './case-state.ts';
import { refuseCommand } from './command-admission.ts';
import type { CommandEnvelope, CommandReceipt, Refusal } from './commands.ts';
import { faultOf } from './fault.ts';
import { answerTo } from './first-answer.ts';
import { carryOut } from './procedure.ts';
import { refusal } from './rule.ts';
import type { TransitionRecord } from './transition-record.ts';

/** What becomes of a command that is tried on a case. */
export type Attempt =
  /** The transition, which is true once it is recorded. */
  | { readonly kind: 'carried-out'; readonly record: TransitionRecord }
  /** It was carried out before: its first answer. */
  | { readonly kind: 'answered'; readonly receipt: CommandReceipt }
  /** `problem`: what failed, where that was a rule and not the command; else null. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly problem: string | null };

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
    return { kind: 'carried-out', record: carryOut(state, envelope, at) };
  } catch (error) {
    const { reason, field, problem } = faultOf(error);
    return { kind: 'refused', refusal: refusal('rule-failed', reason, field), problem };
  }
}
