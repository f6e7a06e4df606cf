import { rulesOf } from '../../domain/kernel/rules-of-process.ts';
import { officialLanguage } from '../../wording/language.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import type { ProcessResult } from '../../contracts/process.ts';
import type { RecoveryCaseInput } from '../../contracts/recovery-case.ts';
import type { Speaker } from '../../wording/catalogue.ts';
import type { RecoveryCase, RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { recoveryCase as definition } from '../../domain/recovery-case/definition.ts';
import type { ProcessKind } from '../process/process-kind.ts';
import { runProcess } from '../process/run-process.ts';
import { showInTemporal } from './visibility.ts';

const kind: ProcessKind<RecoveryCase> = {
  definition,
  showInTemporal,
  say: (state, message) => speakerOf(state).say(message),
  documentTitle: (state, kindOfDocument) => speakerOf(state).document(kindOfDocument),
};

/** The Temporal UI speaks the official language of the office. */
function speakerOf(state: RecoveryCaseState): Speaker {
  return recoveryCaseSpeakers[officialLanguage(rulesOf(state).country)];
}

/** One suspected case of wrongly received social insurance money, from opening to closing. */
export async function recoveryCase(input: RecoveryCaseInput): Promise<ProcessResult<RecoveryCase>> {
  return runProcess(kind, input);
}
