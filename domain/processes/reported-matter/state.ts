import type { ClockDefinitions as ClockDefinitionsOf } from '../../kernel/clock-definition.ts';
import type { CommandRules as CommandRulesOf } from '../../kernel/command-rule.ts';
import type { KernelPayloads } from '../../kernel/kernel-payloads.ts';
import type { EventsOf } from '../../kernel/process-event.ts';
import type { ProcessOpening } from '../../kernel/process-opening.ts';
import type { ProcessState } from '../../kernel/process-state.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition as TransitionOf } from '../../kernel/transition.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import type { EventsForMatter, EventsForReport } from '../../procedures/rewarding/matter-events.ts';
import type { RewardSettings } from '../../procedures/rewarding/reward-settings.ts';

/** What a reported matter is made of, as types. It is told by reports alone, and has no letters. */
export interface ReportedMatter extends ProcessTypes<ReportedMatter> {
  readonly kind: 'reported-matter';
  readonly commands: MatterPayloads;
  readonly period: 'report.reminder';
  readonly clock: 'matter-reminder';
  readonly scope: never;
  readonly duty: never;
  readonly fact: never;
  readonly stage: 'open';
  readonly enteredStage: 'open';
  readonly outcome: 'settled';
  readonly burden: never;
  readonly ownStep: never;
  readonly state: ReportedMatterState;
  readonly accounts: object;
  readonly documentKind: never;
  readonly documentRequest: never;
  readonly row: MatterRow;
  readonly sequel: never;
  readonly sends: EventsOf<'reward', EventsForReport>;
  readonly settings: RewardSettings;
}

/** What matters are listed by beside what every process is. */
export interface MatterRow {
  readonly reports: number;
  /** Those whose award waits for reports that were accepted before. */
  readonly waiting: number;
  /** What stands of all awards together. */
  readonly awarded: MinorUnits;
}

export interface MatterPayloads extends EventsForMatter, KernelPayloads {}

/** A matter is opened with the first report on it. */
export interface MatterOpening extends ProcessOpening {
  /** Whom and what it is about, in a few words that hint at no reporter. */
  readonly subject: string;
}

export interface ReportedMatterState extends ProcessState<ReportedMatter> {
  readonly opening: MatterOpening;
  /** In the order in which they were accepted. */
  readonly reports: readonly ReportOfMatter[];
}

export interface ReportOfMatter {
  readonly reportId: string;
  readonly number: string;
  /** The office that handles it: offices that handle a matter apart from each other each reward their own first reporter. */
  readonly office: string;
  /** Who keeps away from it, and so from its matter. */
  readonly keptFrom: readonly string[];
  readonly receivedAt: number;
  readonly acceptedAt: number;
  /** `accepted`: not decided yet. `asked`: waits for those accepted before. `left`: earns nothing. */
  readonly standing: 'accepted' | 'asked' | 'granted' | 'paid' | 'left';
  /** It was the first of its office, and was granted for that. */
  readonly hasPlace: boolean;
  readonly onNewPart: boolean;
  readonly basis: AwardBasis | null;
  /** What stands of its award. */
  readonly amount: MinorUnits;
}

export type Transition = TransitionOf<ReportedMatter>;
export type CommandRules<Names extends keyof MatterPayloads> = CommandRulesOf<
  ReportedMatter,
  Pick<MatterPayloads, Names>
>;
export type ClockDefinitions = ClockDefinitionsOf<ReportedMatter, 'matter-reminder'>;
