import type { Transition } from '../recovery-case.ts';

/** A default that made the whole balance due was none: whoever has been told of it must know. */
export function alertOfPaymentInTime(t: Transition): void {
  const { agreement } = t.state;
  if (agreement === null || !agreement.accelerationAgreed) return;
  t.alert(
    `Instalment ${agreement.current} had come in before its grace ended and was recorded late: the agreement stands, and ` +
      'the whole balance is not due. Tell the debtor, and the court if it was asked.',
  );
}
