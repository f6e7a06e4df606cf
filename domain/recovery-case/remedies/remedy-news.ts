import type { RemedyPayloads } from './remedy-payloads.ts';

/** What people, authorities and courts do about a remedy happens whether or not the agency has put its case on hold. */
export const remedyNews = [
  'file-reconsideration',
  'record-correction-notice',
  'record-correction',
  'record-reconsideration-acceptance',
  'record-reconsideration-refusal',
  'record-reconsideration-stay',
  'record-reconsideration-resumption',
  'record-reconsideration-extension',
  'record-reconsideration-decision',
  'file-suit',
  'record-suit-acceptance',
  'record-suit-refusal',
  'record-judgment',
  'record-remedy-withdrawal',
] as const satisfies readonly (keyof RemedyPayloads)[];
