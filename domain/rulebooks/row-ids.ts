import type { chinaPeriods, chinaRules } from './china/china.ts';
import type { dalianRules } from './china/dalian.ts';
import type { fujianRules } from './china/fujian.ts';
import type { jiangxiRules } from './china/jiangxi.ts';
import type { binhDuongPeriods, binhDuongRules } from './vietnam/binh-duong.ts';

/** A period that some rulebook has, by the row of the law and a name where a row has several: 'A18', 'A12.review'. */
export type PeriodId = (typeof chinaPeriods | typeof binhDuongPeriods)[number]['id'];

/** A figure or rule that is no period and that some rulebook has, by its row: 'C6'. */
export type ThresholdId = (
  typeof chinaRules | typeof dalianRules | typeof fujianRules | typeof jiangxiRules | typeof binhDuongRules
)[number]['id'];
