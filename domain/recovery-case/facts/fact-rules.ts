import type { RulesOfFacts } from '../../kernel/facts/fact-rules.ts';
import type { RecoveryCase } from '../case-state.ts';
import { failedServiceFacts } from './failed-service-facts.ts';
import { serviceFacts } from './service-facts.ts';

/** What follows in a case where a fact was entered wrongly. */
export const factRules: RulesOfFacts<RecoveryCase> = {
  service: serviceFacts,
  'failed-service': failedServiceFacts,
};
