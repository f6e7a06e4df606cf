import type { PreFlightRules } from '../../kernel/pre-flight/pre-flight-rules.ts';
import { branches } from '../branches.ts';
import type { RecoveryCase } from '../case-state.ts';
import { burdensOfCase } from './burdens.ts';

/** What is looked at before a case takes a step by itself that burdens somebody: what each branch has to say to it. */
export const preFlightOfCase: PreFlightRules<RecoveryCase> = {
  burdens: burdensOfCase,
  checks: Object.fromEntries(branches.flatMap(({ checks }) => Object.entries(checks ?? {}))),
};
