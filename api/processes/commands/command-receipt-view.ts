import { z } from 'zod';
import type { CommandReceipt } from '../../../domain/kernel/envelope.ts';
import type { KindAddress } from '../served-kind.ts';

const shared = {
  command: z.string(),
  revision: z.number().int().meta({ description: 'Revision of the case after the command.' }),
  stage: z.string(),
};
const receiptOfCase = z.object({ caseId: z.string(), ...shared }).meta({ id: 'CommandReceipt' });
const receiptOfProcess = z.object({ processId: z.string(), ...shared }).meta({ id: 'ProcessCommandReceipt' });

/** The answer to a command, the same for every repetition. */
export function receiptView({ parameter }: KindAddress) {
  return parameter === 'caseId' ? receiptOfCase : receiptOfProcess;
}

export function presentReceipt({ parameter }: KindAddress, { caseId, command, revision, stage }: CommandReceipt) {
  return { [parameter]: caseId, command, revision, stage };
}
