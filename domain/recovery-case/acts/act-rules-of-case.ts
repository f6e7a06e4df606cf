import type { RuledActs } from '../../procedures/administrative-act/acts-of-process.ts';
import type { RecoveryCase } from '../case-state.ts';
import { actsOfCase } from './acts-of-case.ts';
import { fineRules } from '../penalties/fine-rules.ts';
import { recoveryDecisionRules } from './recovery-decision-rules.ts';

/** The administrative acts of a case, with what becomes of the case through them. */
export const ruledActsOfCase: RuledActs<RecoveryCase> = {
  ...actsOfCase,
  rulesFor: ({ kind }) => (kind === 'fine' ? fineRules : recoveryDecisionRules),
};
