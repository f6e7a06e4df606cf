import type { ClockDefinition } from '../../kernel/clock-definition.ts';
import type { Deadline } from '../../kernel/clocks/deadline.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { ActClock } from './act-names.ts';
import { actById, type ActsOfProcess } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';

/** Clocks of acts, as the definition of a process takes them. */
export type ActClocks<P extends ProcessTypes<P>, Names extends ActClock> = {
  readonly [Name in Names]: ClockDefinition<P>;
};

/** The act that a clock runs for; undefined once nothing can be said of it any more. */
export function actOfClock<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  { subject }: Pick<Deadline, 'subject'>,
): AdministrativeAct | undefined {
  return actById(acts, state, subject);
}
