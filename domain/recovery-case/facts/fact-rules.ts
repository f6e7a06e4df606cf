import type { RulesOfFacts } from '../../kernel/facts/fact-rules.ts';
import type { RecoveryCase } from '../case-state.ts';
import { courtFacts } from './court-facts.ts';
import { deathFacts } from './death-facts.ts';
import { failedServiceFacts } from './failed-service-facts.ts';
import { imprisonmentFacts } from './imprisonment-facts.ts';
import { publicNoticeFacts } from './public-notice-facts.ts';
import { remedyFactsOfCase } from './remedy-facts-of-case.ts';
import { serviceFacts } from './service-facts.ts';

/** What follows in a case where a fact was entered wrongly. */
export const factRules: RulesOfFacts<RecoveryCase> = {
  service: serviceFacts,
  'failed-service': failedServiceFacts,
  'public-notice': publicNoticeFacts,
  death: deathFacts,
  ...imprisonmentFacts,
  ...remedyFactsOfCase,
  ...courtFacts,
};
