import { threshold } from '../rule-rows.ts';
import type { Rulebook } from '../rulebook.ts';
import { china } from './china.ts';

/** Dalian: recovery first, institutions interviewed and admonished, agreements terminated, cases made public. */
export const dalian: Rulebook = {
  ...china,
  id: 'cn-dalian',
  version: '2026.1',
  title: 'City of Dalian',
  titleChinese: '大连市',
  basedOn: 'cn',
  thresholds: [
    ...china.thresholds,
    threshold({
      id: 'E1.dalian',
      title: 'Publication of violations',
      titleChinese: '违法案件曝光',
      value: 'violations are made public in due course and enter the credit list of social insurance',
      source: 'Dalian campaign',
    }),
    threshold({
      id: 'F1.dalian',
      title: 'Breach of a service agreement in Dalian',
      titleChinese: '违反服务协议的处理',
      value:
        'the responsible heads of institutions and the insured persons concerned are interviewed and admonished; ' +
        'penalty; termination of the agreement',
      source: 'Dalian campaign',
    }),
  ],
};
