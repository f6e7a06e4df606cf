import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import type { CommandWordings } from '../kernel/command-wording.ts';
import { steeringCommandWordings } from '../kernel/steering-commands.ts';
import { factCommandWordings } from '../kernel/fact-commands.ts';
import { gateCommandWordings } from '../kernel/gates-commands.ts';
import { stoppedStepCommandWordings } from '../kernel/stopped-step-commands.ts';
import { remedyCommandWordings } from '../administrative-act/commands.ts';
import { ladderCommandWordings } from './commands/ladder.ts';
import { serviceCommandWordings } from './commands/service.ts';
import { beingHeardCommandWordings } from './commands/being-heard.ts';
import { courtCommandWordings } from './commands/court.ts';
import { civilCommandWordings } from './commands/civil-suit.ts';
import { limitationCommandWordings } from './commands/limitation.ts';
import { policeCommandWordings } from './commands/police.ts';
import { penaltyCommandWordings } from './commands/penalties.ts';
import { amountCommandWordings } from './commands/amounts.ts';
import { peopleCommandWordings } from './commands/people.ts';
import { collaborationCommandWordings } from './commands/collaboration.ts';
import { reportCommandWordings } from './commands/reports.ts';

/** What every command of a recovery case is called. */
export const commandWordings: CommandWordings<CommandPayloads> = {
  ...steeringCommandWordings,
  ...gateCommandWordings,
  ...stoppedStepCommandWordings,
  ...ladderCommandWordings,
  ...serviceCommandWordings,
  ...beingHeardCommandWordings,
  ...remedyCommandWordings,
  ...courtCommandWordings,
  ...civilCommandWordings,
  ...limitationCommandWordings,
  ...policeCommandWordings,
  ...penaltyCommandWordings,
  ...amountCommandWordings,
  ...peopleCommandWordings,
  ...collaborationCommandWordings,
  ...factCommandWordings,
  ...reportCommandWordings,
};
