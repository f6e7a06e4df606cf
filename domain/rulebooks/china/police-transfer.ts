import type { PeriodRule, PeriodUnit } from '../../periods/period-rule.ts';
import { period, threshold } from '../rule-rows.ts';
import type { ThresholdRule } from '../rulebook.ts';

/** What a row of the transfer to the police states; its days are calendar days without rolling (open point 7). */
interface TransferRow {
  readonly id: string;
  readonly title: string;
  readonly titleChinese: string;
  readonly length: number;
  readonly unit?: PeriodUnit;
  readonly startsFrom: string;
  readonly onExpiry: string;
  readonly source: string;
}

/** Transfer of a suspected crime to the police: rows C1 to C5. */
export const policeTransferPeriods: readonly PeriodRule[] = [
  transferPeriod({
    id: 'C1.decide',
    title: "Head's decision on the transfer",
    titleChinese: '移送审批期限',
    length: 3,
    startsFrom: 'the transfer report',
    onExpiry: 'officials are liable for not transferring',
    source: 'O310 5, 16',
  }),
  transferPeriod({
    id: 'C1.transfer',
    title: 'Transfer after approval',
    titleChinese: '批准后移送期限',
    length: 24,
    unit: 'hours',
    startsFrom: 'approval of the transfer',
    onExpiry: 'officials are liable for not transferring',
    source: 'O310 5, 16',
  }),
  transferPeriod({
    id: 'C2.review',
    title: 'Review by the police',
    titleChinese: '公安机关审查期限',
    length: 3,
    startsFrom: 'receipt of the transfer by the police',
    onExpiry: 'the office asks the police to file the case or refuse with reasons',
    source: 'O310 8; PSP 180',
  }),
  transferPeriod({
    id: 'C2.jurisdiction',
    title: 'Passing on for want of jurisdiction',
    titleChinese: '管辖移送期限',
    length: 24,
    unit: 'hours',
    startsFrom: 'receipt of the transfer by the police',
    onExpiry: 'the police keep the matter',
    source: 'O310 7; PSP 180',
  }),
  transferPeriod({
    id: 'C2.gaps',
    title: 'Request for missing materials',
    titleChinese: '材料不全告知期限',
    length: 24,
    unit: 'hours',
    startsFrom: 'receipt of the transfer by the police',
    onExpiry: 'the materials count as complete',
    source: 'O310 7; PSP 180',
  }),
  transferPeriod({
    id: 'C2.cure',
    title: 'Supply of missing materials',
    titleChinese: '补正材料期限',
    length: 3,
    startsFrom: 'the request for missing materials',
    onExpiry: 'the police decide on what they have',
    source: 'O310 7; PSP 180',
  }),
  transferPeriod({
    id: 'C3.reconsider',
    title: 'Request that the police reconsider a refusal',
    titleChinese: '提请复议期限',
    length: 3,
    startsFrom: 'receipt of the refusal to file',
    onExpiry: 'reconsideration is barred; the procuratorate may be asked',
    source: 'O310 9',
  }),
  transferPeriod({
    id: 'C3.answer',
    title: 'Answer of the police on reconsideration',
    titleChinese: '公安机关复议答复期限',
    length: 3,
    startsFrom: 'receipt of the request to reconsider',
    onExpiry: 'the procuratorate may be asked',
    source: 'O310 9',
  }),
  transferPeriod({
    id: 'C3.procuratorate',
    title: 'Proposal of supervision to the procuratorate',
    titleChinese: '建议检察机关立案监督期限',
    length: 3,
    startsFrom: 'receipt of the answer on reconsideration',
    onExpiry: 'the refusal stands',
    source: 'O310 9',
  }),
  transferPeriod({
    id: 'C4.explain',
    title: 'Explanation of the police to the procuratorate',
    titleChinese: '公安机关说明理由期限',
    length: 7,
    startsFrom: "receipt of the procuratorate's request",
    onExpiry: 'the procuratorate may order the case filed',
    source: 'PSP 182',
  }),
  transferPeriod({
    id: 'C4.file',
    title: 'Compulsory filing by the police',
    titleChinese: '通知立案期限',
    length: 15,
    startsFrom: "receipt of the procuratorate's order to file",
    onExpiry: 'the procuratorate is told that the case is not filed',
    source: 'PSP 182',
  }),
  transferPeriod({
    id: 'C5',
    title: 'Handing over of materials',
    titleChinese: '移交涉案材料期限',
    length: 3,
    startsFrom: 'notice that the police have filed the case',
    onExpiry: 'officials are liable; no fine may stand in for the transfer',
    source: 'O310 11-12',
  }),
];

export const policeTransferRules: readonly ThresholdRule[] = [
  threshold({
    id: 'B7',
    title: 'Suspected crime',
    titleChinese: '涉嫌犯罪',
    value: 'is transferred to the police (C1)',
    source: 'SIL 94',
  }),
  threshold({
    id: 'C5.penalty',
    title: 'No penalty in place of a transfer',
    titleChinese: '不得以罚代移',
    value:
      'no penalty is decided while the police and the courts deal with the matter; it is open again when the case is ' +
      'not filed, withdrawn, not prosecuted, or ends in an acquittal',
    source: 'O310 11-12; APL 27',
  }),
  threshold({
    id: 'C6',
    title: 'Bands of fraud',
    titleChinese: '诈骗数额标准',
    value:
      '¥3,000–10,000, ¥30,000–100,000, ¥500,000; the province fixes the figure in the band; a transfer check is ' +
      'mandatory from the first',
    unit: 'CNY',
    source: 'FCI 1',
  }),
];

function transferPeriod(row: TransferRow): PeriodRule {
  return period({ unit: 'calendar-days', rolling: 'nominal', ...row });
}
