import { rulesOf, type Ruled } from '../kernel/rules-of-process.ts';
import { ladderSettings, type LadderSettings } from '../rulebooks/rulebook.ts';

/** Settings of the ladder; a rulebook without the ladder cannot carry a case. */
export function settingsOfCase(state: Ruled): LadderSettings {
  return ladderSettings(rulesOf(state));
}
