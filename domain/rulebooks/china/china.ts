import { periodsById } from '../rule-rows.ts';
import type { Rulebook } from '../rulebook.ts';
import { administrativeProcedurePeriods, administrativeRules } from './administrative-chain.ts';
import { civilSuitPeriods } from './civil-suit.ts';
import { courtEnforcementPeriods } from './court-enforcement.ts';
import { courtSettingPeriods } from './court-settings.ts';
import { listPeriods, listRules } from './lists.ts';
import { defaultLadderSettings, officePeriods } from './office-settings.ts';
import { chinaOpenPoints } from './open-points.ts';
import { policeTransferPeriods, policeTransferRules } from './police-transfer.ts';
import { remedyPeriods } from './remedies.ts';
import { reportAndRewardPeriods } from './reports-and-rewards.ts';
import { chinaCharges, limitationPeriods, repaymentRules } from './repayment.ts';

/** Every period of national law, and those that the law leaves to the office. */
export const chinaPeriods = [
  ...administrativeProcedurePeriods,
  ...remedyPeriods,
  ...courtEnforcementPeriods,
  ...policeTransferPeriods,
  ...limitationPeriods,
  ...civilSuitPeriods,
  ...courtSettingPeriods,
  ...listPeriods,
  ...reportAndRewardPeriods,
  ...officePeriods,
];

/** Figures and rules that are no periods. */
export const chinaRules = [...administrativeRules, ...repaymentRules, ...policeTransferRules, ...listRules];

/** The national rulebook of China. */
export const china: Rulebook = {
  id: 'cn',
  version: '2026.1',
  country: 'CN',
  basedOn: null,
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  periods: periodsById(chinaPeriods),
  thresholds: chinaRules,
  charges: chinaCharges,
  rewards: null,
  settings: defaultLadderSettings,
  openPoints: chinaOpenPoints,
};
