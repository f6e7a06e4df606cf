import type { ProcessSettings } from '../../kernel/process-types.ts';
import { ladderSettings, type RewardRules, type Rulebook } from '../../rulebooks/rulebook.ts';

/** What the law leaves to the office on reports; no rewards where the place has no table of them. */
export interface RewardSettings extends ProcessSettings {
  readonly rewards: RewardRules | null;
}

export function rewardSettings(rules: Rulebook): RewardSettings {
  const { restDays, gates } = ladderSettings(rules);
  return { restDays, gates, rewards: rules.rewards };
}
