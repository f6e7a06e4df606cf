import { z } from 'zod';
import { channels, itemsOfPart, reporterKinds } from '../../../domain/processes/reward/vocabulary.ts';
import { personId } from '../../acting-person/person-id.ts';
import { instant, text } from '../../validation/fields.ts';
import { identityBody } from '../reporters/identity-body.ts';

const parts = [
  'authorities',
  'insured-and-employers',
  'service-institutions',
] as const satisfies readonly (keyof typeof itemsOfPart)[];

const reporter = z.strictObject({
  kind: z.enum(reporterKinds).meta({ description: 'real-name: one; joint: several who are named; anonymous: none.' }),
  reporters: z
    .array(identityBody)
    .max(50)
    .default([])
    .meta({ description: 'Sealed away before the report is opened.' }),
  speakers: z
    .array(z.int().min(0).max(49))
    .max(50)
    .default([])
    .meta({ description: 'Who speaks for a group, by their places among the reporters, from 0; at most five.' }),
  wantsAnswer: z.boolean().default(true),
});

/** What a report is recorded with. */
export const reportOpeningBody = z
  .strictObject({
    office: text(40).meta({ example: 'fujian' }),
    rulebook: text(40).nullable().default(null).meta({ description: "The office's own when left out." }),
    channel: z.enum(channels),
    receivedAt: instant.meta({ example: '2026-11-20T09:30:00+08:00' }),
    subjects: z
      .array(
        z.strictObject({
          name: text(200).meta({ example: '某职业培训学校' }),
          staffId: personId
            .nullable()
            .default(null)
            .meta({ description: 'Where it is somebody of the office itself: as whom they act.' }),
          office: text(40)
            .nullable()
            .default(null)
            .meta({ description: 'Where it is an office of the agency, or somebody who works there: its id.' }),
        }),
      )
      .min(1)
      .max(50),
    reported: z.strictObject({
      part: z.enum(parts).meta({ description: 'Part of the list of what can be reported for a reward.' }),
      item: z.int().min(1).max(20),
    }),
    reporter,
    statement: text(20_000).meta({
      description: "The reporter's own words. They are sealed with the identity, as they may tell who it is.",
    }),
  })
  .meta({ id: 'ReportOpening' });
export type ReportOpeningBody = z.output<typeof reportOpeningBody>;
