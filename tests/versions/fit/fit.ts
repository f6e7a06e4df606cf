import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { ReportedMatterState } from '../../../domain/processes/reported-matter/state.ts';
import type { RewardState } from '../../../domain/processes/reward/state.ts';
import type { AsKept, Kept } from '../kept-form.ts';
import { states as cases } from '../kept/recovery-case-2.ts';
import { states as matters } from '../kept/reported-matter-1.ts';
import { states as reports } from '../kept/reward-1.ts';

/** What the present version of each kind leaves has the type that its rules read. */
export const fitting = {
  cases: cases satisfies readonly Kept<AsKept<RecoveryCaseState>>[],
  reports: reports satisfies readonly Kept<AsKept<RewardState>>[],
  matters: matters satisfies readonly Kept<AsKept<ReportedMatterState>>[],
};
