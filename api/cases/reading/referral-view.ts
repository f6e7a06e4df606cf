import { z } from 'zod';
import { dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

const referral = z
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

/** The referral to the police, beside the ladder (C1–C5). */
export const policeSection = caseSection({ referral: referral.nullable() }, (state, { read }) => ({
  referral:
    state.referral === null
      ? null
      : { ...state.referral, words: state.referral.words === null ? null : read(state.referral.words) },
}));
