import { describe, expect, it } from '@jest/globals';
import { chooseFew } from './keeping/choose.ts';
import { poolOfCases, poolOfMatters, poolOfReports } from './keeping/pools.ts';
import { settingsToKeep } from './keeping/settings-to-keep.ts';
import { writeRulebooks, writeSettings, writeStates } from './keeping/write-kept.ts';

const anHour = 3_600_000;

/** `npm run keep-versions`: what this version leaves is kept, so that later ones can be tried on it. */
const whereAsked = process.env['KEEP_VERSIONS'] === '1' ? describe : describe.skip;

whereAsked('what this version leaves', () => {
  it(
    'is kept: states of many stages, settings and rulebooks',
    async () => {
      const settings = settingsToKeep();
      const cases = chooseFew(poolOfCases(settings), 600_000);
      const reports = chooseFew(poolOfReports(), 120_000);
      const matters = chooseFew(poolOfMatters(), 30_000);
      await writeStates(`recovery-case-${versionOf(cases)}`, cases);
      await writeStates(`reward-${versionOf(reports)}`, reports);
      await writeStates(`reported-matter-${versionOf(matters)}`, matters);
      await writeSettings(settings);
      await writeRulebooks();
      expect([cases, reports, matters].map(({ length }) => length > 3)).toEqual([true, true, true]);
    },
    anHour,
  );
});

function versionOf([first]: readonly { readonly state: { readonly stateVersion: number } }[]): number {
  return first?.state.stateVersion ?? 0;
}
