import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { TransitionRecord } from '../../../domain/kernel/transition-record.ts';
import type { Invariant } from '../invariants/invariant.ts';
import { Violation } from './violation.ts';

/**
 * Looks at every transition of a process from one on, each once; `told` is what it was told last.
 *
 * @throws Violation where something does not hold that must
 */
export function requireInvariants<P extends ProcessTypes<P>>(
  invariants: readonly Invariant<P>[],
  records: readonly TransitionRecord<P>[],
  from: number,
  told = 'nothing',
): void {
  for (const [later, record] of records.slice(from).entries()) {
    const index = from + later;
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
