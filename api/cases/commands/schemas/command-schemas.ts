import type { CommandName } from '../../../../domain/recovery-case/commands.ts';
import { caseKeepingCommands } from './case-keeping.ts';
import type { CommandSchemas } from './command-schema.ts';
import { enforcementCommands } from './enforcement.ts';
import { referralCommands } from './referral.ts';
import { repaymentCommands } from './repayment.ts';
import { verificationCommands } from './verification.ts';

/** Every command that a case takes, with the schema of its body. */
export const commandSchemas: CommandSchemas<CommandName> = {
  ...verificationCommands,
  ...repaymentCommands,
  ...enforcementCommands,
  ...referralCommands,
  ...caseKeepingCommands,
};
