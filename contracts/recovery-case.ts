import type { RecoveryCase } from '../domain/recovery-case/case-state.ts';
import { workflowIdOfProcess, type ProcessInput } from './process.ts';

/** Name of the workflow type: one suspected case of wrongly received social insurance money. */
export const recoveryCaseWorkflow = 'recoveryCase';

export const workflowIdOf = (caseId: string): string => workflowIdOfProcess('recovery-case', caseId);

export type RecoveryCaseInput = ProcessInput<RecoveryCase>;
