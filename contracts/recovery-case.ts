import type { RecoveryCase } from '../domain/recovery-case/case-state.ts';
import { workflowIdOfProcess, type ProcessInput } from './process.ts';

/** Name of the workflow type: one suspected case of wrongly received social insurance money. */
export const recoveryCaseWorkflow = 'recoveryCase';

export const workflowIdOf = (processId: string): string => workflowIdOfProcess('recovery-case', processId);

export type RecoveryCaseInput = ProcessInput<RecoveryCase>;
