import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { ReportedMatterState } from '../../domain/processes/reported-matter/state.ts';
import type { RewardState } from '../../domain/processes/reward/state.ts';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import type { AsKept, Kept } from './kept-form.ts';
import { settings } from './kept/office-settings.ts';
import { states as casesOfVersion2 } from './kept/recovery-case-2.ts';
import { states as mattersOfVersion1 } from './kept/reported-matter-1.ts';
import { states as reportsOfVersion1 } from './kept/reward-1.ts';

/*
 * Processes are open that look like this. Where one of these lines does not compile, the state of a kind has changed, and every
 * open process of the kind would lack what is new: docs/how-to/change-a-state.md says what to do.
 */
const presentCases: readonly Kept<AsKept<RecoveryCaseState>>[] = casesOfVersion2;
const presentReports: readonly Kept<AsKept<RewardState>>[] = reportsOfVersion1;
const presentMatters: readonly Kept<AsKept<ReportedMatterState>>[] = mattersOfVersion1;

const presentSettings: readonly AsKept<OfficeSettings>[] = settings;

/** What offices have set, as the record keeps it; it has no version of its own. */
export const keptSettings: readonly OfficeSettings[] = presentSettings.filter(areSettings);

/** States that versions of the program have left, of many stages; those of earlier versions are read by their upcasters. */
export const keptCases: readonly Kept[] = presentCases;
export const keptReports: readonly Kept[] = presentReports;
export const keptMatters: readonly Kept[] = presentMatters;

/** Days and sums were days and sums before they were kept. */
function areSettings(kept: AsKept<OfficeSettings>): kept is OfficeSettings {
  return kept.version !== '';
}
