import type { SimulatedCase } from '../../../sample/sample-case.ts';
import { courtBeginnings } from './courts.ts';
import { earlyBeginnings } from './early.ts';
import { fineBeginnings } from './fines.ts';
import { policeBeginnings } from './police.ts';
import { remedyBeginnings } from './remedies.ts';

/** Where walks begin, so that they come to every part of the procedure. */
export const beginnings: Readonly<Record<string, () => SimulatedCase>> = {
  ...earlyBeginnings,
  ...remedyBeginnings,
  ...courtBeginnings,
  ...fineBeginnings,
  ...policeBeginnings,
};
