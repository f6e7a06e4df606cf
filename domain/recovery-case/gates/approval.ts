import type { PlainDate } from '../../calendar/plain-date.ts';
import type { GateStep } from '../../rulebooks/gate-step.ts';
import type { CommandEnvelope } from '../envelope.ts';
import type { KeptText } from '../kept-text.ts';
import type { ActingPerson } from '../person.ts';
import type { Stage } from '../vocabulary.ts';

/** A step that the process would take by itself. */
export type GatedStepOfItsOwn =
  | { readonly kind: 'issue-decision' }
  | { readonly kind: 'file-court-application'; readonly reasonForDelay: KeptText | null }
  | { readonly kind: 'transfer-to-police' };

/** What is done when the second person approves. */
export type GatedAct =
  | GatedStepOfItsOwn
  /** A command that waits, with all that it said; what a person wrote with it is kept. */
  | { readonly kind: 'command'; readonly envelope: CommandEnvelope };

/** A step that waits for a second person (复核审批), or that was sent back and waits to be submitted again. */
export interface Approval {
  /** Unique within the case: G1, G2, … */
  readonly id: string;
  readonly step: GateStep;
  readonly act: GatedAct;
  readonly status: 'waiting' | 'sent-back';
  readonly since: PlainDate;
  /** Who gave the command that waits; null for a step of the system's own. */
  readonly askedBy: ActingPerson | null;
  /** Why it was sent back. */
  readonly reason: KeptText | null;
  /** The approval falls when the case leaves this stage; null where it belongs to the case as a whole. */
  readonly stage: Stage | null;
}
