import type { ProcessResult } from '../../contracts/process.ts';
import type { RecoveryCaseInput } from '../../contracts/recovery-case.ts';
import { searchAttributesOf } from '../../contracts/search-attributes.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { recoveryCase as definition } from '../../domain/recovery-case/definition.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import { runProcess } from '../process/run-process.ts';
import { spokenKind } from '../process/spoken-kind.ts';
import { detailsOf } from './details.ts';

const kind = spokenKind<RecoveryCase>(definition, recoveryCaseSpeakers, { searchAttributesOf, detailsOf });

/** One suspected case of wrongly received social insurance money, from opening to closing. */
export async function recoveryCase(input: RecoveryCaseInput): Promise<ProcessResult<RecoveryCase>> {
  return runProcess(kind, input);
}
