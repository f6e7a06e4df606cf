import { z } from 'zod';

/** What the demonstration reads of the API's answers. */

export const openedAnswer = z.object({ id: z.string(), number: z.string() });

export const receiptAnswer = z.object({ revision: z.number() });

export const caseAnswer = z.object({
  number: z.string(),
  revision: z.number(),
  stage: z.string(),
  stageTitle: z.string(),
  currency: z.string(),
  totals: z.object({ claimed: z.string(), recovered: z.string(), waived: z.string(), outstanding: z.string() }),
  owedBack: z.string(),
  agreement: z
    .object({ instalments: z.array(z.object({ number: z.number(), dueOn: z.string(), amount: z.string() })) })
    .nullable(),
  referral: z.object({ status: z.string(), transferredOn: z.string().nullable() }).nullable(),
  court: z.object({ status: z.string(), filedOn: z.string().nullable() }).nullable(),
  closing: z.object({ on: z.string(), outcome: z.string() }).nullable(),
  nextDeadline: z.object({ title: z.string(), due: z.string() }).nullable(),
});
export type CaseAnswer = z.infer<typeof caseAnswer>;

const timelineEntry = z.object({
  sequence: z.number(),
  revision: z.number(),
  kind: z.string(),
  author: z.object({
    kind: z.enum(['person', 'system', 'timer']),
    person: z.object({ name: z.string() }).nullable(),
    rule: z.string().nullable(),
  }),
  on: z.string(),
  text: z.string(),
  legalBasis: z.string().nullable(),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
export const timelineAnswer = z.object({ items: z.array(timelineEntry) });

const deadline = z.object({
  id: z.string(),
  purpose: z.string(),
  rule: z.string(),
  title: z.string(),
  due: z.string(),
  runsOutAt: z.iso.datetime(),
});
export type Deadline = z.infer<typeof deadline>;
export const deadlinesAnswer = z.object({ items: z.array(deadline) });

const document = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  issuedOn: z.string(),
  status: z.string(),
  service: z.object({ servedOn: z.string().nullable(), way: z.string().nullable() }),
  namesReporter: z.boolean(),
  lastError: z.string().nullable(),
});
export type CaseDocument = z.infer<typeof document>;
export const documentsAnswer = z.object({ items: z.array(document) });

const forecastStep = z.object({
  on: z.string(),
  rule: z.string(),
  title: z.string(),
  due: z.string(),
  entries: z.array(z.string()),
  stage: z.string(),
});
export type ForecastStep = z.infer<typeof forecastStep>;
export const forecastAnswer = z.object({ steps: z.array(forecastStep), end: z.object({ text: z.string() }) });

export const historyAnswer = z.object({ links: z.object({ temporalUi: z.string().nullable() }) });

/** RFC 9457, as far as a message is made of it. */
export const problemAnswer = z.object({
  code: z.string(),
  detail: z.string().default(''),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
});
