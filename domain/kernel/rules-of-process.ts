import { withOfficeSettings, type OfficeSettings } from '../rulebooks/office-settings.ts';
import { rulebook } from '../rulebooks/registry.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { ProcessOpening } from './process-opening.ts';

/** As much of a process as says which rules it goes by. */
export interface Ruled {
  readonly opening: Pick<ProcessOpening, 'rulebook'>;
  readonly officeSettings: OfficeSettings | null;
}

/** The rulebook of a process as its office applies it. */
export function rulesOf({ opening, officeSettings }: Ruled): Rulebook {
  return withOfficeSettings(rulebook(opening.rulebook.id, opening.rulebook.version), officeSettings);
}
