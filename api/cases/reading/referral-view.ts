import { z } from 'zod';
import type { ReadWords } from '../../../database/process-texts.ts';
import type { Referral } from '../../../domain/recovery-case/police/referral.ts';
import { dayText } from '../../processes/reading/amounts.ts';

/** The referral to the police, beside the ladder (C1–C5). */
export const referralView = z
  .object({
    status: z.string(),
    suspicion: z.string(),
    openedOn: dayText,
    policeAuthority: z.string().meta({ description: 'The police who have the matter now.' }),
    transferredOn: dayText.nullable(),
    receivedOn: dayText.nullable(),
    refusedOn: dayText.nullable(),
    reconsideredOn: dayText.nullable(),
    supervisionRequestedOn: dayText.nullable(),
    filedOn: dayText.nullable(),
    materialsSignedForOn: dayText.nullable(),
    policeReference: z.string().nullable(),
    result: z.string().nullable(),
    words: z.string().nullable().meta({ description: 'The latest step in words.' }),
    latestStepOn: dayText,
  })
  .meta({ id: 'Referral' });

export function presentReferral(referral: Referral | null, read: ReadWords): z.output<typeof referralView> | null {
  if (referral === null) return null;
  return { ...referral, words: referral.words === null ? null : read(referral.words) };
}
