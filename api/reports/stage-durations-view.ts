import { z } from 'zod';
import { processKinds } from '../../database/kinds/registry.ts';
import type { StageDurations } from '../../database/figures/stage-durations.ts';
import { sentence, speakerOf } from '../language/readers-language.ts';
import { dayText } from '../processes/reading/amounts.ts';
import { anyDay, repeatable, text } from '../validation/fields.ts';

/** Whose stages are looked at. */
export const stageDurationsQuery = z
  .strictObject({
    kind: repeatable(z.array(z.enum(processKinds.all.map(({ name }) => name)))).optional(),
    office: repeatable(z.array(text(40)).max(50)).optional(),
    leftFrom: anyDay('First day on which stages were left; a year before the last where left out.').optional(),
    leftTo: anyDay('Last day on which stages were left; today where left out.').optional(),
  })
  .refine(({ leftFrom, leftTo }) => leftFrom === undefined || leftTo === undefined || leftFrom <= leftTo, {
    error: () => sentence('last-before-first'),
    path: ['leftTo'],
  });
export type StageDurationsQuery = z.output<typeof stageDurationsQuery>;

const days = (description: string) => z.int().nullable().meta({ description });

const durations = z.object({
  kind: z.string(),
  office: z.string(),
  stage: z.string(),
  title: z.string(),
  left: z.object({
    count: z.int().meta({ description: 'How often the stage was left on these days.' }),
    byPeople: z.int().meta({ description: 'Of those, by a command.' }),
    byClocks: z.int().meta({ description: 'Of those, because a period had run out.' }),
    averageDays: z.number().nullable(),
    medianDays: days('Half of them took no longer.'),
    nineOfTenDays: days('Nine of ten took no longer.'),
    longestDays: days('The longest of them.'),
  }),
  standing: z.object({
    count: z.int().meta({ description: 'How many processes stand in the stage now.' }),
    longestDays: days('Since when the first of them does.'),
  }),
});

/** How long processes stand in their stages, by kind and office. */
export const stageDurationsView = z
  .object({ leftFrom: dayText, leftTo: dayText, items: z.array(durations) })
  .meta({ id: 'StageDurations' });
export type StageDurationsView = z.output<typeof stageDurationsView>;

export function presentStageDurations({ kind, office, stage, standing, longestStanding, ...of }: StageDurations) {
  const { left, byPeople, byClocks, average, median, nineOfTen, longest } = of;
  return {
    kind,
    office,
    stage,
    title: speakerOf(kind).stage(stage),
    left: {
      count: left,
      byPeople,
      byClocks,
      averageDays: average,
      medianDays: median,
      nineOfTenDays: nineOfTen,
      longestDays: longest,
    },
    standing: { count: standing, longestDays: longestStanding },
  };
}
