import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import { kernelCommandSchemas } from '../../../processes/commands/kernel-command-schemas.ts';
import { amount, factDay, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const correctClaimPeriod = (currency: Currency) =>
  z.strictObject({
    claimPeriodId: text(40).meta({ example: 'P1' }),
    from: factDay('First day.'),
    to: factDay('Last day, included.'),
    benefitCode: text(40).meta({ example: 'basic-pension' }),
    amount: amount(currency),
    reason,
  });
const close = z.strictObject({ outcome: z.enum(['unfounded', 'waived', 'transferred', 'small-sum']), reason });

/** What can be told a case at any stage. */
export const caseKeepingCommands: CommandSchemas<keyof typeof kernelCommandSchemas | 'correct-claim-period' | 'close'> =
  {
    ...kernelCommandSchemas,
    'correct-claim-period': correctClaimPeriod,
    close: () => close,
  };
