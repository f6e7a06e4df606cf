import assert from 'node:assert/strict';
import type { Step } from './invariant.ts';

/** Every letter to another authority that is not answered yet is reminded of, for as long as the case is open. */
export function unansweredLettersAreRemindedOf({ state: { stage, collaborations, deadlines } }: Step): void {
  const unanswered = collaborations.filter(({ answeredOn }) => answeredOn === null).map(({ documentId }) => documentId);
  const reminded = deadlines.flatMap(({ purpose, subject }) =>
    purpose === 'collaboration-reminder' ? [`${subject}`] : [],
  );
  assert.deepEqual(reminded.toSorted(), stage === 'closed' ? [] : unanswered.toSorted());
}
