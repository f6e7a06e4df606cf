import { z } from 'zod';
import type { ContestingPayloads, ReporterPayloads } from '../../../domain/processes/reward/payloads.ts';
import type { Reward } from '../../../domain/processes/reward/state.ts';
import type { CommandSchema, CommandSchemas } from '../../processes/commands/command-schema.ts';
import { kernelCommandSchemas } from '../../processes/commands/kernel-command-schemas.ts';
import { sentByProcess } from '../../processes/commands/sent-by-process.ts';
import { factDay, reason, text } from '../../validation/fields.ts';
import { digestOfCode } from '../reporters/authorship-code.ts';
import { handlingCommands } from './handling.ts';
import { receivingCommands } from './receiving.ts';
import { rewardingCommands } from './rewarding.ts';

const sealedIdentity = z.uuid().meta({ description: 'Id of a sealed identity, as POST …/reporters has answered it.' });

const contesting: { readonly [Name in keyof ContestingPayloads]: CommandSchema<ContestingPayloads[Name]> } = {
  'record-decision-served': () => z.strictObject({ servedOn: factDay(), proof: text(2_000) }),
  'record-remedy': () =>
    z.strictObject({
      way: z.enum(['reconsideration', 'suit']),
      against: z.enum(['decision', 'finding']),
      filedOn: factDay(),
    }),
  'record-remedy-outcome': () =>
    z.strictObject({ outcome: z.enum(['upheld', 'annulled', 'withdrawn']), decidedOn: factDay() }),
};

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
  ...contesting,
  ...ofReporters,
  ...kernelCommandSchemas,
  'award-granted': sentByProcess,
  'award-denied': sentByProcess,
  'award-corrected': sentByProcess,
  'loss-established': sentByProcess,
  'case-unlinked': sentByProcess,
};
