import type { KeptText } from '../../kernel/kept-text.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';

/**
 * Characters of defences and their answers that one act prints: some four hundred pages, which a worker lays out in
 * about ten seconds. Half of it is for the answers.
 */
const mostPrinted = 400_000;

interface Printed {
  readonly summary: KeptText;
  readonly answer: KeptText | null;
}

/** Why the decision, which prints every defence, has no room for another one of these words; null when it has. */
export function refuseLongerDefence(defences: readonly Printed[], summary: string): Refusal | null {
  return lengthOf(defences.map((each) => each.summary)) + summary.length <= mostPrinted / 2
    ? null
    : refusal('process-full', message('no-room-for-defence'), 'summary');
}

/** Why the decision has no room for an answer of these words; null when it has. */
export function refuseLongerAnswer(defences: readonly Printed[], answer: string): Refusal | null {
  const printed = defences.flatMap((each) => (each.answer === null ? [each.summary] : [each.summary, each.answer]));
  return lengthOf(printed) + answer.length <= mostPrinted
    ? null
    : refusal('process-full', message('no-room-for-answer'), 'answer');
}

function lengthOf(texts: readonly KeptText[]): number {
  return texts.reduce((length, text) => length + text.length, 0);
}
