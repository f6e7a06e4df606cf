import { withOfficeSettings } from '../rulebooks/office-settings.ts';
import { rulebook } from '../rulebooks/registry.ts';
import { ladderSettings, type LadderSettings, type Rulebook } from '../rulebooks/rulebook.ts';
import type { RecoveryCaseState } from './case-state.ts';

type Ruled = Pick<RecoveryCaseState, 'opening' | 'officeSettings'>;

/** The rulebook of a case as its office applies it. */
export function rulesOfCase({ opening, officeSettings }: Ruled): Rulebook {
  return withOfficeSettings(rulebook(opening.rulebook.id, opening.rulebook.version), officeSettings);
}

/** Settings of the ladder; a rulebook without the ladder cannot carry a case. */
export function settingsOfCase(state: Ruled): LadderSettings {
  return ladderSettings(rulesOfCase(state));
}
