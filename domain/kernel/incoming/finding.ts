import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { ActingPerson } from '../acting-person.ts';

/** What a finding means: nothing of it comes in, or it comes in once whoever tells it has confirmed it. */
export type FindingEffect = 'refuses' | 'warns';

/** Something in what comes in, and what is wrong with it. */
export interface Contradiction {
  readonly message: Message;
  /** The field that is at fault, by its path in the request. */
  readonly field: string;
  /** The other process that it is about: it is linked to that, or is said to be another matter; left out where it is about none. */
  readonly other?: { readonly kind: string; readonly processId: string };
}

/** Something that comes in and cannot, or can hardly, be true together with something else. */
export interface Finding extends Contradiction {
  /** Stable, of the check that has found it. */
  readonly code: string;
  readonly effect: FindingEffect;
}

/** A warning that came with an opening or a command, and that whoever gave it has confirmed: it stays with the process. */
export interface ConfirmedWarning extends Omit<Contradiction, 'other'> {
  readonly code: string;
  readonly on: PlainDate;
  readonly by: ActingPerson;
  /** Of the process with the step that it came with. */
  readonly revision: number;
}
