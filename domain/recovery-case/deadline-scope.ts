import type { KernelScope } from '../kernel/kernel-payloads.ts';

interface ScopeNature {
  /** It is a procedure of its own, whose clocks leaving a rung does not end. */
  readonly besideTheLadder?: true;
}

/** Which part of the case a clock belongs to: leaving the stage cancels stage clocks; the others live on. */
export const deadlineScopes = {
  stage: {},
  process: {},
  approval: { besideTheLadder: true },
  referral: { besideTheLadder: true },
  penalty: { besideTheLadder: true },
  benefit: { besideTheLadder: true },
  collaboration: { besideTheLadder: true },
} as const satisfies Record<string, ScopeNature> & Record<KernelScope, ScopeNature>;
export type DeadlineScope = keyof typeof deadlineScopes;

/** Whether a clock belongs to a procedure of its own beside the ladder, which leaving a rung does not end. */
export function standsBesideTheLadder({ scope }: { readonly scope: DeadlineScope }): boolean {
  const nature: ScopeNature = deadlineScopes[scope];
  return nature.besideTheLadder === true;
}
