import type { PlainDate } from '../../calendar/plain-date.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { EventsOf } from '../../kernel/process-event.ts';
import type { ProcessState } from '../../kernel/process-state.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RemedyClock, RemedyRow } from '../../procedures/administrative-act/act-names.ts';
import type { IssuedAct } from '../../procedures/administrative-act/issued-act.ts';
import type { Claim, Payout } from '../../procedures/payout/payout.ts';
import type { Proposal } from '../../procedures/proposals/proposal.ts';
import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import type { EventsForCase, EventsForMatter } from '../../procedures/rewarding/matter-events.ts';
import type { RewardSettings } from '../../procedures/rewarding/reward-settings.ts';
import type { LetterKind, ReportDocument, ReportLetter } from './letters.ts';
import type { RewardPayloads } from './payloads.ts';
import type { ReportOpening } from './report-opening.ts';
import type {
  ActKind,
  Channel,
  ClosingOutcome,
  DutyKind,
  ExclusionCode,
  FindingKind,
  Stage,
  UpperAuthority,
} from './vocabulary.ts';

/** What a report and its reward are made of, as types. */
export interface Reward extends ProcessTypes<Reward> {
  readonly kind: 'reward';
  readonly commands: RewardPayloads;
  readonly period:
    | RemedyRow
    | 'G3.claim'
    | 'G3.notice'
    | 'G3.reach'
    | 'G5.reply'
    | 'G5.screen'
    | 'G6.extend'
    | 'G6.handle'
    | 'G7.answer'
    | 'G8.pay'
    | 'G8.recall'
    | 'report.reminder';
  readonly clock:
    | 'screening'
    | 'reply'
    | 'handling'
    | 'answer'
    | 'notice'
    | 'claim'
    | 'reach'
    | 'payment'
    | 'recall'
    | RemedyClock
    | 'report-reminder';
  readonly scope: never;
  readonly duty: DutyKind | 'follow-up-remedy';
  readonly fact: 'service';
  readonly stage: Stage;
  readonly enteredStage: Stage;
  readonly outcome: ClosingOutcome;
  readonly burden: never;
  readonly ownStep: never;
  readonly state: RewardState;
  readonly accounts: object;
  readonly documentKind: LetterKind;
  readonly documentRequest: ReportLetter<KeptText>;
  readonly row: RewardRow;
  readonly sequel: never;
  readonly sends: EventsOf<'reported-matter', EventsForMatter> | EventsOf<'recovery-case', EventsForCase>;
  readonly settings: RewardSettings;
}

/** What reports are listed and searched by beside what every process is; nothing of who has reported. */
export interface RewardRow {
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
  readonly matterId: string | null;
  readonly finding: FindingKind | null;
  /** Routed up because it names people of the office: out of their sight, and off the lists of the office. */
  readonly routedUp: boolean;
  /** As proposed or awarded; null where there is no loss yet, or nothing is proposed. */
  readonly level: 1 | 2 | null;
  /** As the head has confirmed them, or they were corrected since. */
  readonly loss: MinorUnits | null;
  readonly possibleLoss: MinorUnits | null;
  readonly awarded: MinorUnits | null;
  readonly paidOn: PlainDate | null;
}

/** The whole truth of a report; who has reported stands in it by opaque ids alone. */
export interface RewardState extends ProcessState<Reward> {
  readonly opening: ReportOpening;
  readonly documents: readonly ReportDocument[];
  /** The day from which the report is examined: that of its receipt, or of its reopening on new leads. */
  readonly receivedOn: PlainDate;
  /** Who may be rewarded; an anonymous reporter once they have proven that it was them. */
  readonly reporterIds: readonly string[];
  /** What was reported, without a hint at who reported it; whoever stripped it is not who has read it again. */
  readonly statement: { readonly text: KeptText; readonly by: string; readonly confirmed: boolean } | null;
  /** Where it was routed up to. */
  readonly routedTo: { readonly to: UpperAuthority; readonly authority: string } | null;
  /** People who have said that the matter is their own or a relative's. */
  readonly keptAway: readonly string[];
  /** `at` in epoch milliseconds, to the second. */
  readonly acceptance: { readonly at: number; readonly on: PlainDate; readonly matterId: string } | null;
  /** Recovery cases that it has led to, each with the loss that it has established; null until it has. */
  readonly cases: readonly { readonly caseId: string; readonly loss: MinorUnits | null }[];
  readonly handlers: readonly string[];
  /** Since when the handling is stayed. */
  readonly stayedSince: PlainDate | null;
  readonly police: { readonly authority: string; readonly on: PlainDate } | null;
  readonly finding: Finding | null;
  /** Whether the reporter is still to be told of the finding. */
  readonly answerDue: boolean;
  readonly exclusions: readonly { readonly code: ExclusionCode; readonly by: string | null }[];
  readonly proposal: AwardProposal | null;
  readonly award: Award | null;
  /** What was decided against the reporter, oldest first. */
  readonly acts: readonly IssuedAct<ActKind>[];
  readonly deaths: readonly {
    readonly reporterId: string;
    readonly diedOn: PlainDate;
    readonly heirIds: readonly string[];
  }[];
}

export interface Finding {
  readonly kind: FindingKind;
  readonly loss: MinorUnits;
  readonly possibleLoss: MinorUnits;
  readonly awaitsLoss: boolean;
  readonly allegations: readonly {
    readonly allegation: KeptText;
    readonly finding: FindingKind;
    readonly evidence: KeptText;
  }[];
  readonly concludedBy: string;
  /** Null until the head has confirmed it. */
  readonly confirmedOn: PlainDate | null;
}

export interface AwardProposal extends Proposal {
  readonly basis: AwardBasis;
  /** It rests on what only this report has led to. */
  readonly onNewPart: boolean;
  /** By the table, whatever else of the matter was awarded. */
  readonly byTable: MinorUnits;
}

export interface Award extends AwardProposal, Payout {
  readonly approvedBy: string;
  readonly approvedOn: PlainDate;
  /** The matter has still to say what it is by a loss that was corrected: nothing is paid before. */
  readonly isCorrected: boolean;
  readonly noticeSentOn: PlainDate | null;
  readonly receivedOn: PlainDate | null;
  /** Attempts to reach the reporter that failed. */
  readonly failures: readonly { readonly on: PlainDate; readonly way: string }[];
  readonly claim: (Claim & { readonly goodReason: KeptText | null }) | null;
}
