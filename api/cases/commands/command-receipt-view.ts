import { z } from 'zod';
import type { CommandReceipt } from '../../../domain/kernel/envelope.ts';

/** The answer to a command, the same for every repetition. */
export const commandReceiptView = z
  .object({
    caseId: z.string(),
    command: z.string(),
    revision: z.number().int().meta({ description: 'Revision of the case after the command.' }),
    stage: z.string(),
  })
  .meta({ id: 'CommandReceipt' });

export function presentReceipt({ caseId, command, revision, stage }: CommandReceipt) {
  return { caseId, command, revision, stage } satisfies z.output<typeof commandReceiptView>;
}
