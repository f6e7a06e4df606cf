import type { TransitionRecord } from '../../../domain/recovery-case/recovery-case.ts';
import { invariants } from './invariants.ts';
import { Violation } from './violation.ts';

/**
 * Looks at every transition of a case from one on, each once; `told` is what the case was told last.
 *
 * @throws Violation where something does not hold that must
 */
export function requireInvariants(records: readonly TransitionRecord[], from: number, told = 'nothing'): void {
  for (const [index, record] of records.entries()) {
    if (index < from) continue;
    const earlier = records.slice(0, index);
    const step = { record, state: record.state, before: earlier.at(-1), earlier };
    for (const invariant of invariants)
      try {
        invariant(step);
      } catch (error) {
        throw new Violation(invariant.name, [...earlier, record], told, error);
      }
  }
}
