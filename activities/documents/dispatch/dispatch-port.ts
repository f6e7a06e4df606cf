/** A finished letter, ready to leave the house. */
export interface OutgoingLetter {
  /** Number printed on the document (文号); identifies it everywhere. */
  readonly number: string;
  readonly processNumber: string;
  /** Of the case, at which it was asked for. */
  readonly revision: number;
  /** What it is, by its name in the definition of its kind of process. */
  readonly kind: string;
  /** Of the content, hexadecimal. */
  readonly sha256: string;
  /** The PDF. */
  readonly content: Uint8Array;
  /** Everybody to whom a copy goes; never empty. */
  readonly recipients: readonly Recipient[];
}

/** To whom the letter is to be delivered, and where. */
export interface Recipient {
  readonly name: string;
  /** The prison's name for a prisoner, whose letters go through it; an authority's name for an authority. */
  readonly address: string;
}

export interface DispatchReceipt {
  /** What the letter can be found by at the dispatching side. */
  readonly reference: string;
  readonly dispatchedAt: Date;
}

/**
 * The way out for letters. Sending is idempotent by number and sha256: the same letter sent again is the same letter, and
 * gets the same receipt.
 */
export interface DispatchPort {
  /**
   * @throws DocumentError `document-number-reused` when another content was sent under the number, `document-number-unfit`
   *   when this way out cannot carry the number
   */
  send(letter: OutgoingLetter): Promise<DispatchReceipt>;
}
