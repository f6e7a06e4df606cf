import type { PlainDate } from '../../calendar/plain-date.ts';
import type { StepToApprove } from '../../rulebooks/gate-step.ts';
import type { ActingPerson } from '../acting-person.ts';
import type { CommandEnvelope } from '../envelope.ts';
import type { KeptText } from '../kept-text.ts';
import type { ProcessNames, StageName } from '../process-names.ts';

/** What is done when the second person approves: a step of the system's own, or a command that waits. */
export type GatedAct<N extends ProcessNames> =
  | { readonly kind: 'own-step'; readonly step: N['ownStep'] }
  /** With all that it said; what a person wrote with it is kept. */
  | { readonly kind: 'command'; readonly envelope: CommandEnvelope<N> };

/** A step that waits for a second person (复核审批), or that was sent back and waits to be submitted again. */
export interface Approval<N extends ProcessNames> {
  /** Unique within the process: G1, G2, … */
  readonly id: string;
  readonly step: StepToApprove;
  readonly act: GatedAct<N>;
  readonly status: 'waiting' | 'sent-back';
  readonly since: PlainDate;
  /** Who gave the command that waits; null for a step of the system's own. */
  readonly askedBy: ActingPerson | null;
  /** Why it was sent back. */
  readonly reason: KeptText | null;
  /** The approval falls when the process leaves this stage; null where it belongs to the process as a whole. */
  readonly stage: StageName<N> | null;
}
