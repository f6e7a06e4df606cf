import type { PeriodRule } from '../../periods/period-rule.ts';
import { period, threshold } from '../rule-rows.ts';
import type { ThresholdRule } from '../rulebook.ts';

/**
 * Credit list and service agreements: periods of rows E2 and F2. A listing or a suspension is a state that ends by itself
 * on its day, so those do not roll.
 */
export const listPeriods: readonly PeriodRule[] = [
  period({
    id: 'E2.minimum',
    title: 'Shortest publicity of a listing',
    titleChinese: '失信信息最短公示期',
    length: 1,
    unit: 'years',
    rolling: 'nominal',
    startsFrom: 'publication of the listing',
    onExpiry: 'repair may be asked for after performance and with an undertaking',
    source: 'credit repair rules 2026',
    confidence: 'medium',
  }),
  period({
    id: 'E2.maximum',
    title: 'Longest publicity of a listing',
    titleChinese: '失信信息最长公示期',
    length: 3,
    unit: 'years',
    rolling: 'nominal',
    startsFrom: 'publication of the listing',
    onExpiry: 'publicity stops by itself',
    source: 'credit repair rules 2026',
    confidence: 'medium',
  }),
  period({
    id: 'F2.minimum',
    title: 'Shortest suspension of a medical service',
    titleChinese: '医疗服务最短暂停期限',
    length: 6,
    unit: 'months',
    rolling: 'nominal',
    startsFrom: 'the decision to suspend',
    onExpiry: 'the service may be resumed',
    source: 'R765 55',
  }),
  period({
    id: 'F2.maximum',
    title: 'Longest suspension of a medical service',
    titleChinese: '医疗服务最长暂停期限',
    length: 12,
    unit: 'months',
    rolling: 'nominal',
    startsFrom: 'the decision to suspend',
    onExpiry: 'the suspension ends',
    source: 'R765 55',
  }),
];

/** Rows E1, F1 and F2 as far as they set no period. */
export const listRules: readonly ThresholdRule[] = [
  threshold({
    id: 'E1',
    title: 'List of serious dishonesty',
    titleChinese: '严重失信人名单',
    value:
      'fraud over ¥10,000, or less with refusal to return; entitlement lost for over 6 months or over ¥10,000 with ' +
      'refusal to return; breach of a repayment agreement',
    source: 'NDRC 2018/1704; dishonesty list rules',
  }),
  threshold({
    id: 'F1',
    title: 'Breach of a service agreement',
    titleChinese: '违反服务协议',
    value:
      'interview, admonition, suspended or refused payment, recovery, penalty, termination; with the right to be heard',
    source: 'R765 43, 48; Dalian campaign',
  }),
  threshold({
    id: 'F2',
    title: 'Fraud by an institution',
    titleChinese: '机构欺诈骗保',
    value: 'a medical institution: the service is suspended for 6 to 12 months; others: the agreement is terminated',
    source: 'R765 55',
  }),
];
