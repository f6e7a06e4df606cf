import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import { ladderPayloads } from './ladder.ts';
import { remediesPayloads } from './remedies.ts';
import { servicePayloads } from './service.ts';
import { courtPayloads } from './court.ts';
import { peoplePayloads } from './people.ts';
import { penaltyPayloads } from './penalties.ts';
import { policePayloads } from './police.ts';
import { amountsPayloads } from './amounts.ts';
import { collaborationPayloads } from './collaboration.ts';
import { reportPayloads } from './reports.ts';
import { factPayloads } from './facts.ts';
import { kernelPayloads } from './kernel.ts';
import type { RandomPayloads } from './pick.ts';

/** A wording of every command that there is. */
export const randomPayloads: RandomPayloads<CommandName> = {
  ...ladderPayloads,
  ...servicePayloads,
  ...remediesPayloads,
  ...courtPayloads,
  ...policePayloads,
  ...penaltyPayloads,
  ...peoplePayloads,
  ...amountsPayloads,
  ...kernelPayloads,
  ...factPayloads,
  ...collaborationPayloads,
  ...reportPayloads,
};
