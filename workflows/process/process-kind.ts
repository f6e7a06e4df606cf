import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import type { StateOfAnyVersion } from '../../domain/kernel/upcast.ts';

/** One kind of process as it is run by Temporal: its definition, how it is read after years, and how it is shown there. */
export interface ProcessKind<P extends ProcessTypes<P>> {
  readonly definition: ProcessDefinition<P>;
  /** The state as this version knows it, whichever has left it. */
  readonly presentState: (state: StateOfAnyVersion) => P['state'];
  /** Keeps true what a manager sees who opens the process in the Temporal UI. */
  readonly showInTemporal: (state: P['state']) => void;
  /** A document as the Temporal UI names it. */
  readonly titleOf: (document: P['state']['documents'][number]) => string;
}
