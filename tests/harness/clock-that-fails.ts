import { randomUUID } from 'node:crypto';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { SimulatedCase, sampleOpening } from '../sample/sample-case.ts';
import type { FollowedCase } from './followed-case.ts';
import type { TestProduct } from './product.ts';
import { takenUp } from './taken-up-case.ts';
import { uniqueName } from './temporal.ts';

/**
 * A case at the end of the calendar, taken up from the record: the rule of the clock that runs counts beyond the calendar, and
 * fails.
 */
export async function caseWhoseClockWillFail(product: TestProduct): Promise<FollowedCase> {
  const opening = sampleOpening({
    processId: randomUUID(),
    number: uniqueName('DAYU'),
    foundOn: plainDate('2200-06-25'),
  });
  const simulated = new SimulatedCase('2200-07-01', opening);
  while (simulated.state.deadlines.every(({ purpose }) => purpose !== 'investigation-reminder')) simulated.runOutNext();
  return takenUp(product, simulated);
}
