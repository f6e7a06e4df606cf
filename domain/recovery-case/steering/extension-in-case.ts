import type { ExtensionRules } from '../../kernel/steering/steering.ts';
import { branches } from '../branches.ts';
import type { RecoveryCase } from '../case-state.ts';

/** What more time for a clock means for the branches. */
export const extensionInCase: ExtensionRules<RecoveryCase> = {
  before: (t, deadline, until) => {
    for (const branch of branches) branch.extends?.(t, deadline, until);
  },
  after: (t, deadlineId) => {
    const extended = t.state.deadlines.find(({ id }) => id === deadlineId);
    if (extended !== undefined) for (const branch of branches) branch.extended?.(t, extended);
  },
};
