import type { DeadlinePurpose } from './deadline-purposes.ts';

/** Whether a clock runs for one of these purposes. */
export function ofPurpose(
  ...purposes: readonly DeadlinePurpose[]
): (deadline: { readonly purpose: DeadlinePurpose }) => boolean {
  return ({ purpose }) => purposes.includes(purpose);
}
