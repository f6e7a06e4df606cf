import { z } from 'zod';
import type { ReporterPayloads } from '../../../domain/processes/reward/payloads.ts';
import type { Reward } from '../../../domain/processes/reward/state.ts';
import type { CommandSchema, CommandSchemas } from '../../processes/commands/command-schema.ts';
import { factCommands } from '../../processes/commands/fact-schemas.ts';
import { kernelCommandSchemas } from '../../processes/commands/kernel-command-schemas.ts';
import { actServiceCommands, remedyCommands } from '../../processes/commands/remedy-schemas.ts';
import { sentByProcess } from '../../processes/commands/sent-by-process.ts';
import { factDay, reason, text } from '../../validation/fields.ts';
import { digestOfCode } from '../reporters/authorship-code.ts';
import { handlingCommands } from './handling.ts';
import { receivingCommands } from './receiving.ts';
import { rewardingCommands } from './rewarding.ts';

const sealedIdentity = z.uuid().meta({ description: 'Id of a sealed identity, as POST …/reporters has answered it.' });

const ofReporters: { readonly [Name in keyof ReporterPayloads]: CommandSchema<ReporterPayloads[Name]> } = {
  'open-identity': () =>
    z.strictObject({
      purpose: text(500).meta({
        example: 'Payment of the reward.',
        description: 'Given here it is recorded alone; POST …/reporters/open gives it and hands the identity out.',
      }),
    }),
  'prove-authorship': () =>
    z
      .strictObject({
        code: text(60).meta({ description: 'The code that was given on receipt.' }),
        reporterId: sealedIdentity,
      })
      .transform(({ code, reporterId }) => ({ codeDigest: digestOfCode(code), reporterId })),
  'record-death': () =>
    z.strictObject({
      reporterId: sealedIdentity,
      diedOn: factDay(),
      heirIds: z.array(sealedIdentity).max(50).default([]),
    }),
  'keep-away': () => z.strictObject({ reason }),
  'hand-over-clue': () => z.strictObject({ authority: text(200).meta({ example: '宁德市公安局' }), reason }),
};

/** Every command of a report, with the schema of its body. */
export const commandSchemas: CommandSchemas<Reward> = {
  ...receivingCommands,
  ...handlingCommands,
  ...rewardingCommands,
  ...actServiceCommands,
  ...remedyCommands,
  ...factCommands,
  ...ofReporters,
  ...kernelCommandSchemas,
  'award-granted': sentByProcess,
  'award-denied': sentByProcess,
  'award-corrected': sentByProcess,
  'loss-established': sentByProcess,
  'case-unlinked': sentByProcess,
};
