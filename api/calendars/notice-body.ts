import { z } from 'zod';
import { anyDay, text } from '../validation/fields.ts';

/** A holiday notice as it is loaded. */
export const noticeBody = z
  .strictObject({
    year: z.int().min(1952).max(2150).meta({ description: 'Year whose days the notice sets.', example: 2026 }),
    restDays: z.array(anyDay()).min(1).max(120).meta({
      description:
        'Every day off, those that fall on a weekend included; days of the December before may be among them.',
    }),
    statutoryHolidays: z
      .array(anyDay())
      .min(1)
      .max(60)
      .meta({ description: 'The statutory holidays proper among them (法定节假日).' }),
    workingDays: z
      .array(anyDay())
      .max(60)
      .meta({ description: 'Saturdays and Sundays that are worked (调休), those of the December before included.' }),
    source: text(300).meta({
      description: 'The notice by name and number.',
      example: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）',
    }),
    amends: z
      .boolean()
      .default(false)
      .meta({ description: 'True when the notice replaces what is known of the year already.' }),
  })
  .meta({ id: 'HolidayNotice' });
export type NoticeBody = z.output<typeof noticeBody>;
