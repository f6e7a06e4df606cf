import type { HeardActRules, RuledHeardActs } from '../../procedures/administrative-act/acts-of-process.ts';
import { benefitActRules } from '../benefit-acts/benefit-act-rules.ts';
import type { RecoveryCase } from '../case-state.ts';
import { fineRules } from '../penalties/fine-rules.ts';
import { actsOfCase } from './acts-of-case.ts';
import { recoveryDecisionRules } from './recovery-decision-rules.ts';

/** The administrative acts of a case, with what becomes of the case through them. */
export const ruledActsOfCase: RuledHeardActs<RecoveryCase> = {
  ...actsOfCase,
  rulesFor: ({ kind }) => rulesByKind[kind] ?? recoveryDecisionRules,
};

const rulesByKind: Readonly<Record<string, HeardActRules<RecoveryCase>>> = {
  fine: fineRules,
  withholding: benefitActRules,
  suspension: benefitActRules,
  stop: benefitActRules,
};
