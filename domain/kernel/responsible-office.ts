import type { ProcessDefinition } from './process-definition.ts';
import type { ProcessTypes } from './process-types.ts';

/** The office that is responsible for a process now: its lists and duties are that office's. */
export function responsibleOffice<P extends ProcessTypes<P>>(
  { officeOf }: Pick<ProcessDefinition<P>, 'officeOf'>,
  state: P['state'],
): string {
  return officeOf?.(state) ?? state.opening.office.id;
}
