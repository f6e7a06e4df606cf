import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import type { AsKept, Kept } from './kept-form.ts';
import { settings } from './kept/office-settings.ts';
import { states as casesOfVersion2 } from './kept/recovery-case-2.ts';
import { states as mattersOfVersion1 } from './kept/reported-matter-1.ts';
import { states as reportsOfVersion1 } from './kept/reward-1.ts';

const presentSettings: readonly AsKept<OfficeSettings>[] = settings;

/** What offices have set, as the record keeps it; it has no version of its own. */
export const keptSettings: readonly OfficeSettings[] = presentSettings.filter(areSettings);

/** States that versions of the program have left, of many stages; those of earlier versions are read by their upcasters. */
export const keptCases: readonly Kept[] = casesOfVersion2;
export const keptReports: readonly Kept[] = reportsOfVersion1;
export const keptMatters: readonly Kept[] = mattersOfVersion1;

/** Days and sums were days and sums before they were kept. */
function areSettings(kept: AsKept<OfficeSettings>): kept is OfficeSettings {
  return kept.version !== '';
}
