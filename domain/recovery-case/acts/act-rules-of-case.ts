import type { HeardActRules, RuledHeardActs } from '../../procedures/administrative-act/acts-of-process.ts';
import { benefitActRules } from '../benefit-acts/benefit-act-rules.ts';
import type { RecoveryCase } from '../case-state.ts';
import { fineRules } from '../penalties/fine-rules.ts';
import { kindOfAct, type ActKind } from './act-kinds.ts';
import { actsOfCase } from './acts-of-case.ts';
import { recoveryDecisionRules } from './recovery-decision-rules.ts';

/** The administrative acts of a case, with what becomes of the case through them. */
export const ruledActsOfCase: RuledHeardActs<RecoveryCase> = {
  ...actsOfCase,
  rulesFor: (act) => rulesByKind[kindOfAct(act)],
};

const rulesByKind: Readonly<Record<ActKind, HeardActRules<RecoveryCase>>> = {
  'recovery-decision': recoveryDecisionRules,
  fine: fineRules,
  withholding: benefitActRules,
  suspension: benefitActRules,
  stop: benefitActRules,
};
