import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EarliestDay } from '../../kernel/days.ts';
import type { KernelMessages } from '../../kernel/kernel-messages.ts';
import type { Message, ValuesOf } from '../../message.ts';
import type { Money } from '../../money/money.ts';
import type { Denial } from '../../procedures/rewarding/matter-events.ts';
import type { LetterKind } from './letters.ts';
import type { Screening } from './payloads.ts';
import type { RewardRefusals } from './refusal.ts';
import type {
  ActKind,
  Channel,
  ClosingOutcome,
  ExclusionCode,
  FindingKind,
  ReporterKind,
  RevocationGround,
  UpperAuthority,
} from './vocabulary.ts';

/** What a report and its reward say beside what every process says, by code, with the values that stand in each. */
export interface RewardMessages extends RewardRefusals, RewardRemarks, SaidWithCommands {}

/** Something that a report may say, or any process. */
export function message<Code extends keyof (RewardMessages & KernelMessages)>(
  code: Code,
  ...[values]: ValuesOf<RewardMessages & KernelMessages, Code>
): Message {
  return { code, values: { ...values } };
}

/** A day that nothing which follows it can lie before. */
export type EarlierDay = 'acceptance' | 'stay' | 'award-decided' | 'last-attempt' | 'notice-sent';

/** What a day that is told of cannot lie before, where there is such a day. */
export function since(day: PlainDate | null | undefined, what: EarlierDay): EarliestDay | undefined {
  return day == null ? undefined : { date: day, what: message('day-of', { what }) };
}

/** A period of the office that runs out is told, and nothing else happens by it. */
export type OverdueMessage =
  `${'screening' | 'reply' | 'handling' | 'answer' | 'notice' | 'payment' | 'recall'}-overdue`;

type OverdueMessages = { [Code in OverdueMessage]: null };

export interface RewardRemarks extends OverdueMessages {
  'day-of': { what: EarlierDay };
  'report-recorded': { number: string; reporter: ReporterKind; channel: Channel };
  'report-closed': { outcome: ClosingOutcome; because: Message | null };
  /** Why a report is closed. */
  'found-to-be': { finding: FindingKind };
  'reporter-waives': null;
  'claim-lapsed': null;
  'reporter-unreachable': null;
  'reward-paid': { amount: Money };
  'reward-stands': null;
  'decision-final': null;
  /** What was decided against the reporter, as other sentences call it. */
  'the-act': { act: ActKind | null };
  'letter-issued': { letter: LetterKind; number: string };
  'matter-grants-nothing': null;
  'loss-corrected-propose-anew': null;
  'loss-corrected-look-again': null;
  'loss-gone-assess-anew': null;
  'award-changed': { amount: Money };
  'award-paid-is-kept': { byTable: Money; amount: Money };
  'consider-clue-transfer': null;
  'reporter-not-reached': null;
  'repaid-to-be-paid-out': { amount: Money };
}

/** What was said with a command, beyond its name; `words`, `reason` and the like as people wrote them. */
export interface SaidWithCommands {
  'screened-as': { outcome: Screening['outcome'] };
  'routed-up-to': { to: UpperAuthority; authority: string; reason: string };
  'handlers-are': { handlers: readonly string[] };
  'from-day-on': { on: PlainDate; words: string };
  'extended-by': { workingDays: number; reason: string };
  'concluded-as': { finding: FindingKind; loss: Money; possibleLoss: Money };
  'loss-is-now': { loss: Money; possibleLoss: Money; reason: string };
  'exclusion-because': { exclusion: ExclusionCode; reason: string };
  'award-of-level': { level: 1 | 2 | null; newPart: Money | null };
  'reviewed-as': { agrees: boolean; note: string };
  'granted-as': { amount: Money; byTable: Money };
  'denied-because': { denial: Denial };
  'loss-of-case': { loss: Money };
  'case-named': { caseId: string };
  'award-by-table': { byTable: Money };
  'sent-by-way': { on: PlainDate; way: string };
  'claimed-to-accounts': { on: PlainDate; accounts: number };
  'revoked-because': { ground: RevocationGround; reason: string };
}
