import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { simulateConfirmed } from '../ladder/simulated-at-court.ts';
import type { SimulatedCase } from './sample-case.ts';

/** Found in January 2020 and confirmed on 5 January 2026: limitation had run out three years before. */
export function simulateBarred(opening: Partial<CaseOpening> = {}): SimulatedCase {
  return simulateConfirmed({}, { foundOn: plainDate('2020-01-10'), ...opening });
}
