import { z } from 'zod';
import { sentence } from '../../language/readers-language.ts';
import { reason, text } from '../../validation/fields.ts';

/** As long as the foot of a letter has room for. */
const longestAddress = 80;

const particulars = z
  .strictObject({
    address: z.exactOptional(text(longestAddress)).meta({ example: '江西省赣州市大余县南安镇建设路1号' }),
    telephone: z.exactOptional(text(40)).meta({ example: '0797-8720000' }),
    receivingAccount: z.exactOptional(text(300)).meta({
      description: 'Where money is paid back to, as letters print it.',
      example: '户名：大余县社会保险基金收入户，开户行：大余农商银行营业部，账号：1234 5678 9012 3456',
    }),
    decidingAuthority: z.exactOptional(text(60)).meta({ example: '大余县人力资源和社会保障局' }),
    reconsiderationAuthority: z.exactOptional(text(60)).meta({ example: '大余县人民政府' }),
    court: z.exactOptional(text(60)).meta({ example: '大余县人民法院' }),
    policeAuthority: z.exactOptional(text(60)).meta({ example: '大余县公安局' }),
  })
  .refine((given) => Object.keys(given).length > 0, {
    error: () => sentence('write-something'),
    params: { code: 'nothing-to-change' },
  })
  .meta({ description: 'What letters print from the approval on; what is left out stays as it is.' });

/** A change of what letters print of an office, as it is proposed. */
export const particularsProposal = z.strictObject({ particulars, reason }).meta({ id: 'OfficeParticularsProposal' });
export type ParticularsProposal = z.output<typeof particularsProposal>;

export const particularsDecision = z.strictObject({ reason }).meta({ id: 'OfficeParticularsDecision' });
export type ParticularsDecision = z.output<typeof particularsDecision>;
