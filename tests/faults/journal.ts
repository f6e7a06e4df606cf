import type { GivenName } from './office-work.ts';

/** How it ended for the clerk: an answer is final, and without one a command may or may not have been carried out. */
export type Outcome =
  | { readonly kind: 'acknowledged'; readonly revision: number }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'given-up' };

/** A command as a clerk gave it, and what the clerk was told. */
export interface GivenCommand {
  readonly command: GivenName;
  readonly caseId: string;
  readonly actor: string;
  /** Its idempotency key, which stands in the body as well where the command has a place for it. */
  readonly key: string;
  /** Minor units. */
  readonly amount: number;
  readonly outcome: Outcome;
}

/** An opening that was acknowledged. */
export interface AcknowledgedOpening {
  readonly caseId: string;
  readonly number: string;
}

/** All that the clerks of a run have sent and were told, kept where no fault reaches it; the record is held against it at the end. */
export class Journal {
  readonly commands: GivenCommand[] = [];
  /** Openings that were acknowledged and read afterwards. */
  readonly openings: AcknowledgedOpening[] = [];
  openingsGivenUp = 0;
  /** Acknowledged, not recorded when Temporal lost its data, and asked for again, as docs/operations.md has it. */
  readonly openedAgain: AcknowledgedOpening[] = [];
  /** Repetitions of what was acknowledged, and those of them that got another answer than the first. */
  repetitions = 0;
  readonly otherAnswers: string[] = [];
  /** Requests that somebody has insisted on in vain. */
  readonly neverAnswered: string[] = [];
  /** Answers that nobody should get, whatever happens. */
  readonly unexpected: string[] = [];
  /** Of each status and code, how many. */
  readonly answers = new Map<string, number>();
  /** When something was last acknowledged, by `performance.now()`. */
  acknowledgedAt = 0;

  count(answer: string): void {
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
  }

  acknowledged(): void {
    this.acknowledgedAt = performance.now();
  }
}
