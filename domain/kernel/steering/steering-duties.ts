import type { AskedApart } from '../duties/duty.ts';
import type { ProcessTypes } from '../process-types.ts';
import { assignmentDuties } from './steering.ts';
import { failedClockDuties } from './failed-clocks.ts';
import { failedDocumentDuties } from './failed-documents.ts';
import { lostStepsDuties } from './lost-steps.ts';
import { untakenEventDuties } from './untaken-events.ts';

/** What any open process may ask for apart from its procedure: somebody who carries it, and that faults are mended. */
export function steeringDuties<P extends ProcessTypes<P>>(state: P['state']): readonly AskedApart<P>[] {
  return [
    ...lostStepsDuties<P>(state),
    ...failedClockDuties<P>(state),
    ...failedDocumentDuties<P>(state),
    ...untakenEventDuties<P>(state),
    ...assignmentDuties<P>(state),
  ];
}
