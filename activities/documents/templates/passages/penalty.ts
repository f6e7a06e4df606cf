import type { MinorUnits } from '../../../../domain/money/money.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { facts, paragraph } from '../../letter-content.ts';
import { liableAddressees, recipientsOf, you } from './addressees.ts';
import { amountInDigits, amountInText } from './amounts.ts';
import { stated } from './free-text.ts';
import { partyFacts } from './parties.ts';

/** The law on the fine. */
export const FINE_FOR_BENEFIT_FRAUD = '《中华人民共和国社会保险法》第八十八条';

/** What a penalty rests on: its base, the multiple within what the law allows, the fine. */
export interface PenaltyAmounts {
  readonly fine: MinorUnits;
  readonly baseAmount: MinorUnits;
  readonly multiple: number;
}

/** Who is fined, in a sentence: 您, or by name where somebody else reads the letter for them; never who inherits. */
export function whoIsFined(request: DocumentRequest): string {
  const recipients = recipientsOf(request);
  const fined = liableAddressees(request);
  return fined.every((addressee) => recipients.includes(addressee))
    ? you(request)
    : fined.map(({ name }) => name).join('、');
}

/** Full particulars of who is fined, with who acts for them. */
export function finedParty(request: DocumentRequest): readonly LetterBlock[] {
  return liableAddressees(request).map((addressee) => facts(partyFacts(request, addressee, '当事人')));
}

/** The fine in a sentence: 处所涉金额¥…的2倍的罚款，计¥…. */
export function fineInText({ fine, baseAmount, multiple }: PenaltyAmounts, request: DocumentRequest): string {
  const { currency } = request;
  return `处以所涉金额${amountInDigits(baseAmount, currency)}的${multiple}倍的罚款，计${amountInText(fine, currency)}`;
}

/** The investigation's facts and evidence; the claim stands for itself where none are given. */
export function factsAndEvidence(findings: string | undefined): readonly LetterBlock[] {
  return [
    ...stated('调查查明的事实和证据', findings),
    paragraph('上述情况，有待遇发放明细、资格核查记录及案卷所载的其他证据为证。'),
  ];
}
