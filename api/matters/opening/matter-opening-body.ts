import { z } from 'zod';
import { text } from '../../validation/fields.ts';

/** What a matter is opened with. */
export const matterOpeningBody = z
  .strictObject({
    office: text(40).meta({ example: 'fujian' }),
    rulebook: text(40).nullable().default(null).meta({ description: "The office's own when left out." }),
    subject: text(500).meta({
      example: '某职业培训学校：伪造培训记录',
      description: 'Whom and what it is about, in a few words that hint at no reporter.',
    }),
  })
  .meta({ id: 'MatterOpening' });
export type MatterOpeningBody = z.output<typeof matterOpeningBody>;
