import { decisionBranch } from './acts/decision-branch.ts';
import { refundBranch } from './amounts/refund.ts';
import { benefitActBranch } from './benefit-acts/benefit-acts.ts';
import type { Branch } from './branch.ts';
import type { CaseOpening } from './case-opening.ts';
import { collaborationBranch } from './collaboration/collaboration.ts';
import { courtBranch } from './court/court-branch.ts';
import { factBranch } from './facts/fact-duties.ts';
import { limitationBranch } from './limitation/limitation-branch.ts';
import { penaltyBranch } from './penalties/penalty-branch.ts';
import { peopleBranch } from './people/people-branch.ts';
import { policeBranch } from './police/police-branch.ts';
import { reportBranch } from './reports/established-loss.ts';
import { ladderBranch } from './stages/ladder-branch.ts';

/** The branches of the case, in the order in which they are asked. */
export const branches: readonly Branch[] = [
  decisionBranch,
  ladderBranch,
  courtBranch,
  peopleBranch,
  factBranch,
  limitationBranch,
  policeBranch,
  penaltyBranch,
  benefitActBranch,
  refundBranch,
  collaborationBranch,
  reportBranch,
];

/** What all of them have in the state of a case to which nothing has happened yet. */
export function unopenedBranches(opening: CaseOpening) {
  return {
    ...decisionBranch.unopened,
    ...ladderBranch.unopened,
    ...courtBranch.unopened,
    ...peopleBranch.opensWith(opening),
    ...factBranch.unopened,
    ...limitationBranch.unopened,
    ...policeBranch.unopened,
    ...penaltyBranch.unopened,
    ...benefitActBranch.unopened,
    ...collaborationBranch.unopened,
    ...reportBranch.unopened,
  };
}
