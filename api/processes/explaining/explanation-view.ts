import { z } from 'zod';
import { dayText, instantText } from '../reading/amounts.ts';

const day = z.object({
  date: dayText,
  because: z.enum(['weekend', 'day-off', 'statutory-holiday']),
  source: z.string().nullable().meta({ description: 'The notice that made it one; null for a weekend.' }),
});
export type ExplainedDay = z.output<typeof day>;

const rule = z.object({
  id: z.string(),
  title: z.string(),
  length: z.number().int(),
  unit: z.string(),
  counted: z.enum(['forward', 'backward']),
  rolling: z.enum(['rolls', 'nominal', 'earlier-of-both']),
  startsFrom: z
    .string()
    .meta({ description: 'What the day is that it is counted from; that day itself is not counted.' }),
  legalBasis: z.string(),
  confidence: z.string(),
});

const step = z.object({
  kind: z.enum(['period', 'rest-after-hold', 'fixed', 'extension', 'notified']).meta({
    description:
      'A period of the rulebook; what a hold had left of it; a day that an act has fixed; a later day that was granted; ' +
      'a later day that the debtor had been told.',
  }),
  rule: rule.nullable(),
  length: z.number().int().nullable().meta({ description: 'As it was counted, in this unit.' }),
  unit: z.string().nullable(),
  from: dayText,
  reminderOf: z.string().nullable().meta({ description: 'The deadline whose last day it is counted from.' }),
  nominal: dayText.meta({ description: 'The day that the length alone leads to.' }),
  notCounted: z.array(day).meta({ description: 'Rest days that were passed over in a period of working days.' }),
  movedOff: z.array(day).meta({ description: 'Rest days that the end has moved off.' }),
  due: dayText,
});
export type ExplainedStep = z.output<typeof step>;

/** How the last day of a clock was reached, so that a court can follow it by hand. */
export const explanationView = z
  .object({
    deadlineId: z.string(),
    title: z.string(),
    legalBasis: z.string(),
    status: z.string(),
    due: dayText,
    provisional: z.boolean(),
    runsOutAt: instantText,
    lateEntriesUntil: dayText.nullable().meta({
      description:
        'It was over when it was entered, and acts after this day, on which what came in time can be entered.',
    }),
    fact: z
      .object({ id: z.string(), kind: z.string(), subject: z.string().nullable(), day: dayText, standing: z.string() })
      .nullable()
      .meta({
        description: 'The fact that it counts from, as it stands now; null where it counts from a step of its own.',
      }),
    rulebook: z.object({ id: z.string(), version: z.string(), settingsVersion: z.string().nullable() }).meta({
      description: 'As it was counted by, wherever the process has been moved since.',
    }),
    calendar: z.object({ id: z.string(), version: z.string() }),
    steps: z.array(step).meta({ description: 'In the order in which they are taken; the latest day of them holds.' }),
    reached: dayText.meta({ description: 'The day that these steps lead to.' }),
    agrees: z.boolean().meta({
      description: 'Whether that is its last day: not where it stands still on a day that is not moved off a rest day.',
    }),
    changes: z.array(z.object({ on: dayText, kind: z.string(), text: z.string() })).meta({
      description: 'What the timeline tells of it: its start, holds, extensions, what moved it, its end.',
    }),
  })
  .meta({ id: 'DeadlineExplanation' });
export type ExplanationView = z.output<typeof explanationView>;
