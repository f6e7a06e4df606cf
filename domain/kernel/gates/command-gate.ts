import type { GateStep } from '../../rulebooks/gate-step.ts';
import type { Words } from '../kept-text.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Transition } from '../transition.ts';

/** A gate before a command: where the office has set it, the command waits for a second person. */
export interface CommandGate<P extends ProcessTypes<P>, Payload> {
  /** Which gate, by what the command says; null where it needs no second person. */
  readonly step: (payload: Payload) => GateStep | null;
  /** The same with the texts kept that a person wrote with it: it waits with references to them. */
  readonly kept: (t: Transition<P>, payload: Payload) => Payload;
}

/** What is said with a reason alone waits with a reference to that reason. */
export function withReasonKept<P extends ProcessTypes<P>, Payload extends { readonly reason: Words }>(
  t: Transition<P>,
  payload: Payload,
): Payload {
  return { ...payload, reason: t.keep(payload.reason) };
}
