import * as ofAmounts from '../invariants/amount-invariants.ts';
import * as ofClocks from '../invariants/clock-invariants.ts';
import * as ofCollaboration from '../invariants/collaboration-invariants.ts';
import * as ofCourts from '../invariants/court-invariants.ts';
import * as ofDuties from '../invariants/duty-invariants.ts';
import * as ofFacts from '../invariants/fact-invariants.ts';
import * as ofGates from '../invariants/gate-invariants.ts';
import type { Invariant } from '../invariants/invariant.ts';
import * as ofAnyKind from '../invariants/kind-invariants.ts';
import * as ofPenalties from '../invariants/penalty-invariants.ts';
import * as ofPeople from '../invariants/people-invariants.ts';
import * as ofPolice from '../invariants/police-invariants.ts';
import * as ofPreFlight from '../invariants/pre-flight-invariants.ts';
import * as ofRemedies from '../invariants/remedy-invariants.ts';
import * as ofReports from '../invariants/report-invariants.ts';
import * as ofService from '../invariants/service-invariants.ts';
import * as ofVisibility from '../invariants/visibility-invariants.ts';

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
  ofPreFlight,
  ofRemedies,
  ofReports,
  ofService,
  ofVisibility,
];

/** All that must hold: whatever these files say. */
export const invariants: readonly Invariant[] = parts.flatMap((part) => Object.values(part));
