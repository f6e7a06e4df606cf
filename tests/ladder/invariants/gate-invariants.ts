import assert from 'node:assert/strict';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import type { DocumentKind } from '../../../domain/recovery-case/document-kinds.ts';
import type { GateStep } from '../../../domain/rulebooks/gate-step.ts';
import type { Step } from './invariant.ts';

/** The step of which a document is the outcome. */
const gatedDocuments: { readonly [Kind in DocumentKind]?: GateStep } = {
  'recovery-decision': 'decision',
  'court-application': 'court-application',
  'police-transfer': 'referral',
};
const gatedCommands: { readonly [Name in CommandName]?: GateStep } = {
  waive: 'waiver',
  'correct-claim-period': 'correction',
  'add-claim-period': 'correction',
  'drop-claim-period': 'correction',
  'reverse-payment': 'correction',
  reopen: 'reopening',
};

/** Where an office has set a gate, the document behind it follows from an approval. */
export function nothingIsIssuedPastAGate({ record: { documents, cause }, before }: Step): void {
  for (const { kind } of documents) {
    const gate = gatedDocuments[kind];
    if (gate === undefined || before === undefined || !isSet(before.state, gate)) continue;
    const approved = cause.kind === 'command' && cause.command === 'approve-step';
    assert.ok(approved, `${kind} without the approval that ${gate} needs`);
  }
}

/** A fine is decided by what a second person says, whatever an office has set, and never by who has reviewed its legality. */
export function nobodyDecidesOnAFineAlone({ record: { documents, cause }, before, state }: Step): void {
  if (!documents.some(({ kind }) => kind === 'penalty-decision')) return;
  assert.ok(cause.kind === 'command' && cause.command === 'approve-step', 'a fine is decided without an approval');
  assert.ok(
    before !== undefined && !before.state.editors.includes(cause.actor.id),
    'by who has proposed or reviewed it',
  );
  for (const { weighsHeavily, beingHeard, reviewedBy, documentId } of state.penalties)
    if (documentId !== null && (weighsHeavily || beingHeard.hearings.some(({ status }) => status === 'held')))
      assert.ok(reviewedBy !== null, 'a fine is decided whose legality nobody has reviewed');
}

/** A command behind a gate changes no claim by itself, and opens no closed case. */
export function aGatedCommandOnlyWaits({ record: { cause }, state, before }: Step): void {
  if (cause.kind !== 'command' || before === undefined) return;
  const gate = gatedCommands[cause.command];
  if (gate === undefined || !isSet(before.state, gate)) return;
  assert.deepEqual(claims(state), claims(before.state));
  assert.equal(state.stage === 'closed', before.state.stage === 'closed');
}

function isSet({ officeSettings }: RecoveryCaseState, gate: GateStep): boolean {
  return officeSettings?.settings.gates?.includes(gate) ?? false;
}

const claims = ({ balances, claimPeriods }: RecoveryCaseState) => [
  claimPeriods,
  balances.filter(({ nature }) => nature === 'overpayment').map(({ claimed, waived }) => [claimed, waived]),
];
