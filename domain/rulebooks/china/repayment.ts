import type { PeriodRule } from '../../periods/period-rule.ts';
import { period, threshold } from '../rule-rows.ts';
import type { ChargeRules, ThresholdRule } from '../rulebook.ts';

/** Limitation, of penalties and of the civil claim: rows B5 and D6. */
export const limitationPeriods: readonly PeriodRule[] = [
  period({
    id: 'B5',
    title: 'Limitation of penalties',
    titleChinese: '行政处罚追诉时效',
    length: 2,
    unit: 'years',
    startsFrom: 'the act, or its end if it continues',
    onExpiry: 'no penalty; recovery goes on',
    source: 'APL 36; LSS 20',
  }),
  period({
    id: 'B5.harm',
    title: 'Limitation of penalties where life, health or financial safety is harmed',
    titleChinese: '涉及生命健康安全、金融安全且有危害后果的处罚时效',
    length: 5,
    unit: 'years',
    startsFrom: 'the act, or its end if it continues',
    onExpiry: 'no penalty; recovery goes on',
    source: 'APL 36',
  }),
  period({
    id: 'D6',
    title: 'Limitation of the claim for unjust enrichment',
    titleChinese: '不当得利诉讼时效',
    length: 3,
    unit: 'years',
    startsFrom: 'knowing of the loss and the debtor; a demand or admission restarts it; instalments: the last due date',
    onExpiry: 'the debtor may refuse to perform',
    source: 'CC 188-195; recovery study',
  }),
  period({
    id: 'D6.outer',
    title: 'Outer limitation of the claim for unjust enrichment',
    titleChinese: '最长权利保护期间',
    length: 20,
    unit: 'years',
    startsFrom: 'the infringement',
    onExpiry: 'the court protects the claim no longer, unless it extends the period',
    source: 'CC 188',
  }),
];

/** Figures of rows B1, A8 and B3. The law caps the surcharge at the fine; the late fee is open point 9. */
export const chinaCharges: ChargeRules = {
  fine: { row: 'B1', lowestMultiple: 2, highestMultiple: 5 },
  surcharge: { row: 'A8.surcharge', dailyBasisPoints: 300, paymentDayCounted: true, cappedAtPrincipal: true },
  lateFee: { row: 'B3', dailyBasisPoints: 5, paymentDayCounted: true, cappedAtPrincipal: false },
};

/** Substance of the claim and ways to repay it: rows B1 to B4 and D1 to D7. */
export const repaymentRules: readonly ThresholdRule[] = [
  threshold({
    id: 'B1',
    title: 'Benefit fraud',
    titleChinese: '骗取社会保险待遇',
    value: 'return of the benefit and a fine of 2 to 5 times the fraud amount',
    source: 'SIL 88; R765 55',
  }),
  threshold({
    id: 'B3',
    title: 'Arrears of an employer',
    titleChinese: '用人单位欠缴',
    value: '0.05 % per calendar day from the default date; then a fine of 1 to 3 times the arrears',
    unit: 'per calendar day',
    source: 'SIL 86',
  }),
  threshold({
    id: 'B4',
    title: 'Contributions still unpaid',
    titleChinese: '逾期仍未缴纳',
    value: 'account query, transfer decision, security with deferral, seizure by the court',
    source: 'SIL 63',
  }),
  threshold({
    id: 'D1',
    title: 'Overpayment that is hard to return at once',
    titleChinese: '分期退还与抵扣',
    value: 'instalments, or deduction from later benefits or the personal account',
    source: 'R765 46; Jiangxi notice; recovery study',
  }),
  threshold({
    id: 'D2',
    title: 'Monthly deduction',
    titleChinese: '逐月抵扣',
    value: 'no national rate: the office sets it; the local minimum living standard must be left',
    unit: 'per month',
    source: 'recovery study',
    confidence: 'medium',
  }),
  threshold({
    id: 'D3',
    title: 'Missed instalment',
    titleChinese: '分期逾期',
    value: 'the whole balance falls due only if the agreement says so',
    source: 'office setting',
    confidence: 'medium',
  }),
  threshold({
    id: 'D4',
    title: 'Death of the debtor',
    titleChinese: '债务人死亡',
    value: 'heirs owe up to the value of the estate; one who renounces owes nothing',
    source: 'CC 1159, 1161',
  }),
  threshold({
    id: 'D4.administrator',
    title: 'No heir, or all have renounced',
    titleChinese: '无人继承或者均放弃继承',
    value:
      'the civil affairs bureau or the village committee administers the estate and pays what the dead person owed',
    source: 'CC 1145, 1147, 1159',
  }),
  threshold({
    id: 'D5',
    title: 'Drawn after death',
    titleChinese: '死亡后冒领',
    value: 'the drawer owes personally, without the cap of the estate',
    source: 'CC 985-988; Jiangxi notice',
    confidence: 'medium',
  }),
  threshold({
    id: 'D7',
    title: 'Debtor without capacity',
    titleChinese: '无民事行为能力人',
    value: 'act through the guardian',
    source: 'CC 23, 28, 34',
    confidence: 'medium',
  }),
];
