import type { Message } from '../../domain/message.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';

/** One kind of process as it is run by Temporal: its definition, and how it is shown there. */
export interface ProcessKind<P extends ProcessTypes<P>> {
  readonly definition: ProcessDefinition<P>;
  /** Keeps true what a manager sees who opens the process in the Temporal UI. */
  readonly showInTemporal: (state: P['state']) => void;
  /** A message as the Temporal UI tells it. */
  readonly say: (state: P['state'], message: Message) => string;
  readonly documentTitle: (state: P['state'], kind: string) => string;
}
