import { expect } from '@jest/globals';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';

/** Documents that no case whose office has set every gate issues without an approval. */
const gatedDocuments = ['recovery-decision', 'court-application', 'police-transfer'];
const gatedCommands = [
  'waive',
  'correct-claim-period',
  'add-claim-period',
  'drop-claim-period',
  'reverse-payment',
  'reopen',
];

/**
 * Where an office has set every gate: whatever stands behind one follows from an approval, given by somebody who has not
 * edited the case since the last one; a command behind a gate changes no claim by itself. Answers what was approved.
 */
export function stepsBehindGates(records: readonly TransitionRecord[]): readonly string[] {
  return records.flatMap((record, index) => {
    const before = records[index - 1]?.state;
    const { cause, documents } = record;
    if (cause.kind === 'command' && cause.command === 'approve-step')
      expect(before?.editors).not.toContain(cause.actor.id);
    if (cause.kind === 'command' && gatedCommands.includes(cause.command) && before !== undefined) {
      expect(claims(record.state)).toEqual(claims(before));
      expect(before.stage === 'closed').toBe(record.state.stage === 'closed');
    }
    const steps = documents.map(({ kind }) => kind).filter((kind) => gatedDocuments.includes(kind));
    if (steps.length > 0) expect(cause).toMatchObject({ kind: 'command', command: 'approve-step' });
    return steps;
  });
}

/** Each step that waits for a second person is reminded of, and nothing else is. */
export function approvalsAreWatched({ approvals, deadlines }: RecoveryCaseState): void {
  const reminded = deadlines.flatMap(({ purpose, subject }) => (purpose === 'approval-reminder' ? [`${subject}`] : []));
  expect(reminded.toSorted()).toEqual(approvals.map(({ id }) => id).toSorted());
}

const claims = ({ balances, claimPeriods }: RecoveryCaseState) => [
  claimPeriods,
  balances.filter(({ nature }) => nature === 'overpayment').map(({ claimed, waived }) => [claimed, waived]),
];
