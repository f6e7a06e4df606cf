import type { PeriodRule } from '../../domain/periods/period-rule.ts';
import type { PeriodId } from '../../domain/rulebooks/row-ids.ts';
import { length } from '../formats.ts';
import type { Language } from '../language.ts';
import type { PeriodWording } from './period-wording.ts';
import { administrativeChainWordings } from './periods/administrative-chain.ts';
import { civilSuitWordings } from './periods/civil-suit.ts';
import { courtEnforcementWordings } from './periods/court-enforcement.ts';
import { courtSettingsWordings } from './periods/court-settings.ts';
import { listWordings } from './periods/lists.ts';
import { reportsAndRewardsWordings } from './periods/reports-and-rewards.ts';
import { officeSettingsWordings } from './periods/office-settings.ts';
import { policeTransferWordings } from './periods/police-transfer.ts';
import { remediesWordings } from './periods/remedies.ts';
import { repaymentWordings } from './periods/repayment.ts';
import { binhDuongWordings } from './periods/binh-duong.ts';

/** Every period of the rulebooks in words. */
export const periodWordings: Readonly<Record<PeriodId, PeriodWording>> = {
  ...administrativeChainWordings,
  ...civilSuitWordings,
  ...courtEnforcementWordings,
  ...courtSettingsWordings,
  ...listWordings,
  ...reportsAndRewardsWordings,
  ...officeSettingsWordings,
  ...policeTransferWordings,
  ...remediesWordings,
  ...repaymentWordings,
  ...binhDuongWordings,
};

/** Whether a rule is a row of a rulebook that this version of the product has words for. */
export function isPeriodId(rule: string): rule is PeriodId {
  return Object.hasOwn(periodWordings, rule);
}

/** A row of any rulebook in words; one that this version of the product does not know is told by its id. */
export function wordingOfPeriod(id: string): PeriodWording {
  if (isPeriodId(id)) return periodWordings[id];
  const unknown = { zh: id, en: id, vi: id };
  return { title: unknown, startsFrom: unknown, onExpiry: unknown };
}

/** A period from its start: 10 working days from service of the demand letter. */
export function periodInWords(
  language: Language,
  rule: Pick<PeriodRule, 'id' | 'length' | 'unit' | 'counted'>,
): string {
  const span = length(language, rule.length, rule.unit);
  const start = wordingOfPeriod(rule.id).startsFrom[language];
  const isBackward = rule.counted === 'backward';
  switch (language) {
    case 'zh':
      return isBackward ? `${start}前${span}` : `自${start}之日起${span}`;
    case 'en':
      return `${span} ${isBackward ? 'before' : 'from'} ${start}`;
    case 'vi':
      return `${span} ${isBackward ? 'trước' : 'kể từ'} ${start}`;
    default:
      return language satisfies never;
  }
}
