import type { ActionDescription as ActionDescriptionOf } from '../kernel/action.ts';
import type { Attempt as AttemptOf } from '../kernel/attempt.ts';
import type { ClockDefinitions as ClockDefinitionsOf } from '../kernel/clock-definition.ts';
import type { Deadline as DeadlineOf } from '../kernel/clocks/deadline.ts';
import type { CommandRules as CommandRulesOf } from '../kernel/command-rule.ts';
import type { CommandEnvelope as CommandEnvelopeOf } from '../kernel/envelope.ts';
import type { Forecast as ForecastOf, ForecastStep as ForecastStepOf } from '../kernel/forecast-step.ts';
import type { Approval as ApprovalOf } from '../kernel/gates/approval.ts';
import type {
  Closes as ClosesOf,
  Destination as DestinationOf,
  Transition as TransitionOf,
} from '../kernel/transition.ts';
import type {
  TransitionCause as TransitionCauseOf,
  TransitionRecord as TransitionRecordOf,
} from '../kernel/transition-record.ts';
import type { PreFlightCheck as PreFlightCheckOf } from '../kernel/pre-flight/pre-flight-rules.ts';
import type { Asked as AskedOf, AskedApart as AskedApartOf, Duty as DutyOf } from '../kernel/duties/duty.ts';
import type { RecoveryCase } from './case-state.ts';
import type { CommandName, CommandPayloads } from './commands.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';

export type Transition = TransitionOf<RecoveryCase>;
export type TransitionRecord = TransitionRecordOf<RecoveryCase>;
export type TransitionCause = TransitionCauseOf<RecoveryCase>;
export type Destination = DestinationOf<RecoveryCase>;
export type Closes = ClosesOf<RecoveryCase>;
export type Attempt = AttemptOf<RecoveryCase>;
export type Deadline = DeadlineOf<RecoveryCase>;
export type Asked = AskedOf<RecoveryCase>;
export type AskedApart = AskedApartOf<RecoveryCase>;
export type Duty = DutyOf<RecoveryCase>;
export type Approval = ApprovalOf<RecoveryCase>;
export type PreFlightCheck = PreFlightCheckOf<RecoveryCase>;
export type Forecast = ForecastOf<RecoveryCase>;
export type ForecastStep = ForecastStepOf<RecoveryCase>;
export type ActionDescription = ActionDescriptionOf<CommandName>;
export type CommandEnvelope<Name extends CommandName = CommandName> = CommandEnvelopeOf<RecoveryCase, Name>;

/** The commands that one part of the procedure owns. */
export type CommandRules<Names extends CommandName> = CommandRulesOf<RecoveryCase, Pick<CommandPayloads, Names>>;

/** The clocks that one part of the procedure owns. */
export type ClockDefinitions<Purposes extends DeadlinePurpose> = ClockDefinitionsOf<RecoveryCase, Purposes>;
