import { z } from 'zod';
import { ledgerTransactionView } from '../../processes/reading/ledger-transactions.ts';
import { dayText, instantText } from '../../processes/reading/amounts.ts';
import { otherProcess } from '../../processes/reading/other-process.ts';
import { cursorField, limitField, pageSchema } from '../../paging/cursor.ts';

export const stepsQuery = z.strictObject({
  order: z.enum(['ascending', 'descending']).default('ascending'),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type StepsQuery = z.output<typeof stepsQuery>;

const cause = z.object({
  kind: z.string().meta({
    description: 'A person (opening, command), another process (command), a clock (deadline), or the system.',
  }),
  title: z.string().meta({ description: 'Of the command, the clock or the document; else what the system did.' }),
  command: z.string().nullable(),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  process: otherProcess.nullable().meta({ description: 'The other process that has sent the command.' }),
  deadlineId: z.string().nullable(),
  rule: z.string().nullable(),
  documentId: z.string().nullable(),
  adoptedVersion: z.string().nullable().meta({ description: 'Of the calendar or settings that a roll-out brought.' }),
});

const clockChange = z.enum(['started', 'moved', 'held', 'met', 'cancelled', 'expired']);
export type ClockChange = z.output<typeof clockChange>;

const clock = z.object({
  deadlineId: z.string().nullable(),
  change: clockChange,
  text: z.string(),
  legalBasis: z.string().nullable(),
});

const letter = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  status: z.enum(['requested', 'rendered', 'dispatched']).meta({ description: 'As it stands now.' }),
  links: z.object({ self: z.string(), content: z.string() }),
});

const remark = z.object({ kind: z.string(), text: z.string(), legalBasis: z.string().nullable() });

const step = z
  .object({
    revision: z.number().int().meta({ description: 'Which it made; its entries in the timeline have the same.' }),
    on: dayText,
    at: instantText,
    cause,
    stage: z.object({ from: z.string().nullable(), to: z.string() }),
    clocks: z.array(clock),
    letters: z.array(letter).meta({ description: 'That it asked for.' }),
    money: z.array(ledgerTransactionView),
    remarks: z.array(remark).meta({ description: 'What else the timeline tells of it.' }),
    used: z.array(z.string()).meta({
      description: 'What it was made with: law, settings, calendar, templates, program; each can be asked for.',
    }),
    runId: z.string().nullable().meta({ description: 'A process whose history grows long goes on in a new run.' }),
    taskEventId: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Event of the run with which the workflow task began that took it.' }),
    links: z.object({ events: z.string().nullable().meta({ description: 'Its events at Temporal, one by one.' }) }),
  })
  .meta({ id: 'HistoryStep' });
export type StepView = z.output<typeof step>;

export const stepsPage = pageSchema(step)
  .extend({ links: z.object({ temporalUi: z.string().nullable() }) })
  .meta({ id: 'HistoryStepPage' });
export type StepsPage = z.output<typeof stepsPage>;
