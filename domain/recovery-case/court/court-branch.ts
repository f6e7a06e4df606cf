import { watchApplication } from './application-too-early.ts';
import type { Branch } from '../branch.ts';
import { warnOfCourtWindow, windowOpening, windowOutlasted } from './beside-court-window.ts';
import { settleCivilSuit } from './civil-execution.ts';
import { courtApplicationDuties } from './court-application.ts';
import { courtWarnings } from './court-warnings.ts';
import { followWindowClock, recountRemedyEnd } from './court-window.ts';
import { watchPreservations } from './preservation.ts';

/** The courts: application (申请强制执行), enforcement, preservation and civil suit. */
export const courtBranch = {
  unopened: { courtWindow: null, court: null, judgment: null, preservations: [], enforcement: null, civilSuit: null },
  warnings: courtWarnings,
  duties: courtApplicationDuties,
  whileOutstanding: settleCivilSuit,
  outlastedBy: windowOutlasted,
  extended: warnOfCourtWindow,
  recounting: { beforeClocks: recountRemedyEnd, afterClocks: followWindowClock, datesWithoutClock: windowOpening },
  afterEach: (t, before) => {
    watchPreservations(t, before);
    watchApplication(t, before);
  },
  beginsAnew: (t) => t.change({ civilSuit: null }),
} as const satisfies Branch;
