import type { GateStep } from '../../rulebooks/gate-step.ts';
import type { CommandName, CommandPayloads } from '../commands.ts';
import type { CommandEnvelope } from '../envelope.ts';
import type { Words } from '../kept-text.ts';
import type { Transition } from '../transition.ts';

/** A command that an office may put behind a gate. */
interface GatedCommand<Payload> {
  /** The gate, by what the command says; null where it needs no second person. */
  readonly step: (payload: Payload) => GateStep | null;
  /** The same with the texts kept that a person wrote with it: it waits with references to them. */
  readonly kept: (t: Transition, payload: Payload) => Payload;
}

const gatedCommands: { readonly [Name in CommandName]?: GatedCommand<CommandPayloads[Name]> } = {
  'correct-claim-period': { step: () => 'correction', kept: withReasonKept },
  'add-claim-period': { step: () => 'correction', kept: withReasonKept },
  'drop-claim-period': { step: () => 'correction', kept: withReasonKept },
  'reverse-payment': { step: () => 'correction', kept: (t, payload) => ({ ...payload, note: t.keep(payload.note) }) },
  'correct-penalty': { step: () => 'correction', kept: withReasonKept },
  waive: { step: () => 'waiver', kept: withReasonKept },
  close: { step: ({ outcome }) => (outcome === 'waived' ? 'waiver' : null), kept: withReasonKept },
  reopen: {
    step: () => 'reopening',
    kept: (t, { reason, newFacts }) => ({ reason: t.keep(reason), newFacts: t.keep(newFacts) }),
  },
};

/** The gate that a command stands behind, if its office has set that gate; null for all others. */
export function gateOf<Name extends CommandName>({ command, payload }: CommandEnvelope<Name>): GateStep | null {
  return gatedCommands[command]?.step(payload) ?? null;
}

/** A command as it waits for a second person. */
export function waiting<Name extends CommandName>(
  t: Transition,
  envelope: CommandEnvelope<Name>,
): CommandEnvelope<Name> {
  const payload = gatedCommands[envelope.command]?.kept(t, envelope.payload);
  return payload === undefined ? envelope : { ...envelope, payload };
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

function withReasonKept<Payload extends { readonly reason: Words }>(t: Transition, payload: Payload): Payload {
  return { ...payload, reason: t.keep(payload.reason) };
}
