import type { RecoveryCase } from '../domain/recovery-case/case-state.ts';
import type { ProcessInput } from './process.ts';

/** Name of the workflow type: one suspected case of wrongly received social insurance money. */
export const recoveryCaseWorkflow = 'recoveryCase';

const workflowIdPrefix = 'recovery-case/';
export const workflowIdOf = (caseId: string): string => `${workflowIdPrefix}${caseId}`;
export const caseIdOf = (workflowId: string): string => workflowId.slice(workflowIdPrefix.length);

export type RecoveryCaseInput = ProcessInput<RecoveryCase>;
