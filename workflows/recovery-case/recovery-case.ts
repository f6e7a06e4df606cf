import type { ProcessResult } from '../../contracts/process.ts';
import type { RecoveryCaseInput } from '../../contracts/recovery-case.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { recoveryCase as definition } from '../../domain/recovery-case/definition.ts';
import type { ProcessKind } from '../process/process-kind.ts';
import { runProcess } from '../process/run-process.ts';
import { showInTemporal } from './visibility.ts';

const kind: ProcessKind<RecoveryCase> = { definition, showInTemporal };

/** One suspected case of wrongly received social insurance money, from opening to closing. */
export async function recoveryCase(input: RecoveryCaseInput): Promise<ProcessResult<RecoveryCase>> {
  return runProcess(kind, input);
}
