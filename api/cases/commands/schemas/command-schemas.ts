import type { CommandName } from '../../../../domain/recovery-case/commands.ts';
import { amountCommands } from './amounts.ts';
import { beingHeardCommands } from './being-heard.ts';
import { caseKeepingCommands } from './case-keeping.ts';
import type { CommandSchemas } from './command-schema.ts';
import { civilSuitCommands } from './civil-suit.ts';
import { courtCommands } from './court.ts';
import { peopleCommands } from './people.ts';
import { penaltyCommands } from './penalties.ts';
import { referralCommands } from './referral.ts';
import { repaymentCommands } from './repayment.ts';
import { factCommands } from '../../../processes/commands/fact-schemas.ts';
import { reportCommands } from './reports.ts';
import { collaborationCommands } from './collaboration.ts';
import { remedyCommands } from '../../../processes/commands/remedy-schemas.ts';
import { serviceCommands } from './service.ts';
import { verificationCommands } from './verification.ts';

/** Every command that a case takes, with the schema of its body. */
export const commandSchemas: CommandSchemas<CommandName> = {
  ...verificationCommands,
  ...repaymentCommands,
  ...serviceCommands,
  ...beingHeardCommands,
  ...remedyCommands,
  ...collaborationCommands,
  ...reportCommands,
  ...courtCommands,
  ...civilSuitCommands,
  ...referralCommands,
  ...penaltyCommands,
  ...amountCommands,
  ...peopleCommands,
  ...factCommands,
  ...caseKeepingCommands,
};
