import type { ActingPerson } from './acting-person.ts';
import type { ComesWith } from './incoming/elsewhere.ts';
import type { Outcome } from './outcome.ts';
import type { CommandName, ProcessNames } from './process-names.ts';

/** A command as it reaches a process, with who gave it. */
export interface CommandEnvelope<
  N extends ProcessNames,
  Name extends CommandName<N> = CommandName<N>,
> extends ComesWith {
  readonly command: Name;
  readonly payload: N['commands'][Name];
  readonly actor: ActingPerson;
  /** The caller's `Idempotency-Key`, scoped to the acting person: the same key is answered, not repeated. */
  readonly commandId: string;
  /** Digest of command and payload: the same key with another body is refused. */
  readonly bodyDigest: string;
  /** The revision the caller saw (`If-Match`); null when the caller did not say. */
  readonly expectedRevision: number | null;
  readonly requestId: string;
  /** The process that tells it; left out where a person gives it. */
  readonly sentBy?: string;
}

/** Answer to a command, the same for every repetition of it. */
export interface CommandReceipt {
  readonly processId: string;
  readonly command: string;
  readonly revision: number;
  readonly stage: string;
}

/** What a command is answered with: what it did, or null where only the record has that, as it was carried out before. */
export interface CommandAnswer extends CommandReceipt {
  readonly outcome: Outcome | null;
}

/** A command that has been carried out, remembered across continue-as-new. */
export interface ProcessedCommand {
  readonly commandId: string;
  readonly bodyDigest: string;
  readonly receipt: CommandReceipt;
}

/** A command that a process has ever carried out, with the whole of its answer, as the record keeps it. */
export interface AnsweredCommand extends ProcessedCommand {
  readonly outcome: CommandAnswer['outcome'];
}

/** By what a command is known again. */
export type CommandIdentity = Pick<ProcessedCommand, 'commandId' | 'bodyDigest'>;
