import * as ofAmounts from '../amount-invariants.ts';
import * as ofClocks from '../clock-invariants.ts';
import * as ofCollaboration from '../collaboration-invariants.ts';
import * as ofCourts from '../court-invariants.ts';
import * as ofDuties from '../duty-invariants.ts';
import * as ofFacts from '../fact-invariants.ts';
import * as ofGates from '../gate-invariants.ts';
import type { Invariant } from '../invariant.ts';
import * as ofAnyKind from '../kind-invariants.ts';
import * as ofPenalties from '../penalty-invariants.ts';
import * as ofPeople from '../people-invariants.ts';
import * as ofPolice from '../police-invariants.ts';
import * as ofRemedies from '../remedy-invariants.ts';
import * as ofReports from '../report-invariants.ts';
import * as ofService from '../service-invariants.ts';
import * as ofVisibility from '../visibility-invariants.ts';

const parts: readonly Readonly<Record<string, Invariant>>[] = [
  ofAmounts,
  ofClocks,
  ofCollaboration,
  ofCourts,
  ofDuties,
  ofFacts,
  ofGates,
  ofAnyKind,
  ofPenalties,
  ofPeople,
  ofPolice,
  ofRemedies,
  ofReports,
  ofService,
  ofVisibility,
];

/** All that must hold: whatever these files say. */
export const invariants: readonly Invariant[] = parts.flatMap((part) => Object.values(part));
