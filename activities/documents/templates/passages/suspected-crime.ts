import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import { paragraph, type LetterContent } from '../../letter-content.ts';
import { amountInText } from './amounts.ts';
import { claimTable, findingForAuthority, settledSoFar } from './claim.ts';

/** What verification has found, for whoever investigates crimes: nothing of it says that there was one. */
export function findingsOfVerification(request: DocumentRequest): LetterContent['sections'][number] {
  return {
    heading: '案件基本情况',
    blocks: [
      paragraph(findingForAuthority(request)),
      claimTable(request),
      ...settledSoFar(request),
      paragraph(
        `涉及金额合计${amountInText(request.claimed, request.currency)}。上述情况系行政核查所得，是否构成犯罪由司法机关依法认定。`,
      ),
    ],
  };
}
