import { ProcessKinds, type AnyKind } from './process-kind.ts';
import { recoveryCaseKind } from './recovery-case.ts';
import { reportedMatterKind } from './reported-matter.ts';
import { rewardKind } from './reward.ts';

const kinds = {
  'recovery-case': recoveryCaseKind,
  reward: rewardKind,
  'reported-matter': reportedMatterKind,
} as const satisfies Readonly<Record<string, AnyKind>>;

/** The name of a kind of process of the product. */
export type ProductKind = keyof typeof kinds;

/** Every kind of process of the product. */
export const processKinds = new ProcessKinds(Object.values(kinds));
