import { chooseFew } from './keeping/choose.ts';
import { poolOfCases, poolOfMatters, poolOfReports } from './keeping/pools.ts';
import { settingsToKeep } from './keeping/settings-to-keep.ts';
import { writeRulebooks, writeSettings, writeStates } from './keeping/write-kept.ts';

/**
 * `npm run keep-versions`: what this version leaves is kept, so that later ones can be tried on it: states of many stages, settings
 * and rulebooks.
 */

function versionOf([first]: readonly { readonly state: { readonly stateVersion: number } }[]): number {
  if (first === undefined) throw new Error('There is no state to keep.');
  return first.state.stateVersion;
}

const settings = settingsToKeep();
const cases = chooseFew(poolOfCases(settings), 600_000);
const reports = chooseFew(poolOfReports(), 120_000);
const matters = chooseFew(poolOfMatters(), 30_000);
await writeStates(`recovery-case-${versionOf(cases)}`, cases);
await writeStates(`reward-${versionOf(reports)}`, reports);
await writeStates(`reported-matter-${versionOf(matters)}`, matters);
await writeSettings(settings);
await writeRulebooks();
