import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import type { Actor } from '../../kernel/actors.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Remedy } from '../../procedures/administrative-act/remedy.ts';
import { openRemedy } from './decision-act.ts';

/** Whom a case waits for while a remedy is open, and how it is said; null while none is. */
export function pendingRemedy(state: RecoveryCaseState): { readonly waitsFor: Actor; readonly said: Message } | null {
  const remedy = openRemedy(state);
  return remedy === null ? null : { waitsFor: whoIsWaitedFor(remedy), said: inWords(remedy) };
}

function whoIsWaitedFor(remedy: Remedy): Actor {
  if (remedy.kind === 'suit') return 'court';
  return remedy.status === 'to-be-corrected' ? 'debtor' : 'reconsideration-authority';
}

function inWords({ kind, status, filedWith, filedOn }: Remedy): Message {
  return message('remedy-is-pending', { kind, filedOn, filedWith, status });
}
