import { ProcessKinds, type AnyKind } from './process-kind.ts';
import { recoveryCaseKind } from './recovery-case.ts';

const kinds = { 'recovery-case': recoveryCaseKind } as const satisfies Readonly<Record<string, AnyKind>>;

/** The name of a kind of process of the product. */
export type ProductKind = keyof typeof kinds;

/** Every kind of process of the product. */
export const processKinds = new ProcessKinds(Object.values(kinds));
