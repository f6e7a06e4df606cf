import { z } from 'zod';
import { text } from '../../validation/fields.ts';

/** Who somebody is, as it is sealed away: nothing of it is found anywhere but in the store of reporters. */
export const identityBody = z
  .strictObject({
    name: text(200).meta({ example: '林某' }),
    identityNumber: text(40).nullable().default(null).meta({ example: '350902198001010015' }),
    contacts: z
      .array(z.strictObject({ way: text(40).meta({ example: 'post' }), address: text(500) }))
      .max(10)
      .default([]),
  })
  .meta({ id: 'ReporterIdentity' });

export const accountBody = z
  .strictObject({
    holderId: z.uuid().meta({ description: 'Whose account it is: the id of their sealed identity.' }),
    number: text(60).meta({ example: '6217000000000000000' }),
    bank: text(200).meta({ example: '中国建设银行宁德分行' }),
  })
  .meta({ id: 'ReporterAccount' });
