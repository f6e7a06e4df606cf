import { expect } from '@jest/globals';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';

/** Every letter to another authority that is not answered yet is reminded of, for as long as the case is open. */
export function unansweredLettersAreRemindedOf({ stage, collaborations, deadlines }: RecoveryCaseState): void {
  const unanswered = collaborations.filter(({ answeredOn }) => answeredOn === null).map(({ documentId }) => documentId);
  const reminded = deadlines.flatMap(({ purpose, subject }) => (purpose === 'collaboration-reminder' ? [subject] : []));
  expect(reminded).toHaveLength(stage === 'closed' ? 0 : unanswered.length);
  expect(unanswered).toEqual(expect.arrayContaining(reminded));
}
