import { withOfficeSettings, type OfficeSettings } from '../rulebooks/office-settings.ts';
import { rulebook } from '../rulebooks/registry.ts';
import type { Rulebook, RulebookVersion } from '../rulebooks/rulebook.ts';

/** As much of a process as says which rules it goes by. */
export interface Ruled {
  readonly rulebook: RulebookVersion;
  readonly officeSettings: OfficeSettings | null;
}

/** The rulebook of a process as its office applies it. */
export function rulesOf({ rulebook: { id, version }, officeSettings }: Ruled): Rulebook {
  return withOfficeSettings(rulebook(id, version), officeSettings);
}
