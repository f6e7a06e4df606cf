import type { PlayedCase } from '../../replay/played-case.ts';

/** A point at which a case can stand, and how it gets there. */
export interface Situation {
  readonly name: string;
  /** What differs in the opening from the sample. */
  readonly opening?: Record<string, unknown>;
  readonly lead: (played: PlayedCase) => Promise<void>;
}

export const reason = 'As on file.';

/** Confirmed and refused; the advance notice is issued and served today. */
export async function announced(played: PlayedCase): Promise<void> {
  await played.confirm();
  await played.give('record-refusal', { reason: 'The money is spent.' });
  await played.serve('advance-notice');
}

/** The decision is issued and served on the same day. */
export async function decided(played: PlayedCase): Promise<void> {
  await announced(played);
  await played.waitFor('hearing-request');
  await played.serve('recovery-decision');
}

/** Nobody has asked for a remedy; the window for the court is open. */
export async function demanded(played: PlayedCase): Promise<void> {
  await decided(played);
  await played.waitUntilIn('demand');
  await played.serve('demand-letter');
}

/** The application has been filed in the window. */
export async function atCourt(played: PlayedCase): Promise<void> {
  await demanded(played);
  await played.waitUntilIn('court-application');
}
