import type { ProcessRow } from '../../../database/entities/process.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';

/** A process as it is recorded: what it shares with others, and the whole state. */
export interface RecordedProcess<P extends ProcessTypes<P>> {
  readonly row: ProcessRow;
  readonly state: P['state'];
  /** The office that is responsible now. */
  readonly office: { readonly id: string; readonly name: string };
}
