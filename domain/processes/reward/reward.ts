import type {
  ClockDefinition as ClockDefinitionOf,
  ClockDefinitions as ClockDefinitionsOf,
} from '../../kernel/clock-definition.ts';
import type { Deadline as DeadlineOf } from '../../kernel/clocks/deadline.ts';
import type { CommandRules as CommandRulesOf } from '../../kernel/command-rule.ts';
import type { Transition as TransitionOf } from '../../kernel/transition.ts';
import type { RewardPayloads } from './payloads.ts';
import type { Reward } from './state.ts';

export type Transition = TransitionOf<Reward>;
export type Deadline = DeadlineOf<Reward>;

/** The commands that one part of the procedure owns. */
export type CommandRules<Names extends keyof RewardPayloads> = CommandRulesOf<Reward, Pick<RewardPayloads, Names>>;

export type ClockDefinition = ClockDefinitionOf<Reward>;

/** The clocks that one part of the procedure owns. */
export type ClockDefinitions<Purposes extends Reward['clock']> = ClockDefinitionsOf<Reward, Purposes>;
