import type { MinorUnits } from '../../../../domain/money/money.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/documents.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { amountInDigits, amountInText } from './amounts.ts';
import { statedIfChinese } from './free-text.ts';

/** The law on the fine. */
export const FINE_FOR_BENEFIT_FRAUD = '《中华人民共和国社会保险法》第八十八条';

/** What a penalty rests on: its base, the multiple within what the law allows, the fine. */
export interface PenaltyAmounts {
  readonly fine: MinorUnits;
  readonly baseAmount: MinorUnits;
  readonly multiple: number;
}

/** The fine in a sentence: 处所涉金额¥…的2倍的罚款，计¥…. */
export function fineInText({ fine, baseAmount, multiple }: PenaltyAmounts, request: DocumentRequest): string {
  const { currency } = request;
  return `处以所涉金额${amountInDigits(baseAmount, currency)}的${multiple}倍的罚款，计${amountInText(fine, currency)}`;
}

/** The investigation's facts and evidence; the claim stands for itself where none are given in Chinese. */
export function factsAndEvidence(findings: string | undefined): readonly LetterBlock[] {
  return [
    ...statedIfChinese('调查查明的事实和证据', findings),
    paragraph('上述情况，有待遇发放明细、资格核查记录及案卷所载的其他证据为证。'),
  ];
}
