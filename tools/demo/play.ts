import { tellEnding } from './ending.ts';
import { playDrawnAfterDeath } from './stories/drawn-after-death.ts';
import { playDrawnInPrison } from './stories/drawn-in-prison.ts';
import { playDrawnTwice } from './stories/drawn-twice.ts';
import { playReports, type PlayedReports } from './stories/two-reports.ts';
import { playUntouched, type UntouchedCase } from './stories/untouched.ts';
import type { NarratedCase } from './narrated-case.ts';
import type { Stage } from './narrated-process.ts';

/** The processes as their stories left them. */
export interface PlayedCases {
  readonly drawnAfterDeath: NarratedCase;
  readonly drawnTwice: NarratedCase;
  readonly drawnInPrison: NarratedCase;
  readonly untouched: UntouchedCase;
  readonly reports: PlayedReports;
}

/**
 * Plays the five stories one after another.
 *
 * @param outbox folder to which the system sends its letters
 * @throws DemoError when the system answers otherwise than expected
 */
export async function play(stage: Stage, outbox: string): Promise<PlayedCases> {
  const { narrator } = stage;
  narrator.remark(
    'Three cases that were published in Jiangxi, one and some reports that are made up, told by their timelines: date, who, what.',
  );
  narrator.remark(
    "The cases open today, by the system's clock; their own years stand in the claim periods and in the facts.",
  );
  narrator.remark(
    'From there on each case lives in its own time, which is skipped wherever it would have to be waited for.',
  );
  const drawnAfterDeath = await playDrawnAfterDeath(stage);
  await tellEnding(drawnAfterDeath, narrator, outbox);
  const drawnTwice = await playDrawnTwice(stage);
  await tellEnding(drawnTwice, narrator, outbox);
  const drawnInPrison = await playDrawnInPrison(stage);
  await tellEnding(drawnInPrison, narrator, outbox);
  const untouched = await playUntouched(stage);
  await tellEnding(untouched.told, narrator, outbox);
  const reports = await playReports(stage, outbox);
  return { drawnAfterDeath, drawnTwice, drawnInPrison, untouched, reports };
}
