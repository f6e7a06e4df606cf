import type { ActingPerson } from './acting-person.ts';
import { message } from './kernel-messages.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Nobody confirms, approves or pays what they have worked out themselves. */
export function notBy(actor: ActingPerson, ...others: readonly (string | null | undefined)[]): Refusal | null {
  return others.includes(actor.id) ? refusal('own-proposal', message('own-proposal')) : null;
}
