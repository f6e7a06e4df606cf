import type { Branch } from '../branch.ts';
import { nothingOwed } from '../amounts/nothing-owed.ts';
import { onHold } from '../steering/on-hold.ts';
import { onDemandServed } from './demand.ts';
import { extendPlan, movePlanAfterHold } from './instalment-plan.ts';
import { watchDemand } from './demand-too-early.ts';
import { daysOfPlan, recountInstalments } from './recounted-plan.ts';
import { lowerDeduction } from './withholding-plan.ts';

/** What the rungs of the ladder leave: the confirmed overpayment, what was agreed, and what is withheld. */
export const ladderBranch = {
  unopened: { confirmation: null, agreement: null, withholding: null },
  checks: { 'nothing-owed': nothingOwed, 'on-hold': onHold },
  onServed: { 'demand-letter': onDemandServed },
  released: movePlanAfterHold,
  extends: extendPlan,
  recounting: { beforeClocks: recountInstalments, onOtherRules: lowerDeduction, datesWithoutClock: daysOfPlan },
  afterEach: watchDemand,
  beginsAnew: (t) => t.change({ confirmation: null, agreement: null, withholding: null }),
} as const satisfies Branch;
