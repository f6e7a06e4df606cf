import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';

/** A default that made the whole balance due was none: whoever has been told of it must know. */
export function alertOfPaymentInTime(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null || !agreement.accelerationAgreed) return;
  t.alert(message('instalment-was-in-time', { number: agreement.current }));
}
