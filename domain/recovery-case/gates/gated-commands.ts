import type { GateStep } from '../../rulebooks/gate-step.ts';
import type { CommandEnvelope, CommandName } from '../commands.ts';

/** Commands that an office may put behind a gate, by what they say. */
const steps: { readonly [Name in CommandName]?: GateStep } = {
  'correct-claim-period': 'correction',
  'add-claim-period': 'correction',
  'drop-claim-period': 'correction',
  'reverse-payment': 'correction',
  'correct-penalty': 'correction',
  waive: 'waiver',
  reopen: 'reopening',
};

/** The gate that a command stands behind, if its office has set that gate; null for all others. */
export function gateOf({ command, payload }: CommandEnvelope): GateStep | null {
  if (command === 'close') return 'outcome' in payload && payload.outcome === 'waived' ? 'waiver' : null;
  return steps[command] ?? null;
}

/** Commands that change nothing of the case: whoever gives them may still approve. */
const withoutEdit: readonly CommandName[] = [
  'note',
  'let-clock-act',
  'produce-document',
  'approve-step',
  'send-back-step',
];

export function editsTheCase(command: CommandName): boolean {
  return !withoutEdit.includes(command);
}
