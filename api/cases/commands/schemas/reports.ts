import { z } from 'zod';
import type { ReportPayloads } from '../../../../domain/recovery-case/reports/report-payloads.ts';
import { text } from '../../../validation/fields.ts';
import { sentByProcess } from '../../../processes/commands/sent-by-process.ts';
import type { CommandSchemas } from './command-schema.ts';

const reportId = z.uuid().meta({
  example: '0b0d9a6e-6f0c-4c5e-8a53-3f1d7c9a2b10',
  description: 'Id of the report, as its own process has it.',
});
const linkReport = z.strictObject({ reportId });
const unlinkReport = z.strictObject({ reportId, reason: text(2_000).meta({ example: '举报的是另一名领取人。' }) });

/** Reports of whistleblowers that belong to a case. */
export const reportCommands: CommandSchemas<keyof ReportPayloads> = {
  'link-report': () => linkReport,
  'unlink-report': () => unlinkReport,
  'report-linked': sentByProcess,
};
