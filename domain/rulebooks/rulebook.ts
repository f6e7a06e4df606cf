import type { RestDays } from '../calendar/calendar.ts';
import type { TimeZone } from '../calendar/time-zone.ts';
import type { GateStep } from './gate-step.ts';
import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';
import type { ClaimNature } from '../ledger/ledger.ts';
import type { Currency, MinorUnits } from '../money/money.ts';
import type { Confidence, PeriodRule } from '../periods/period-rule.ts';

/** The rulebooks there are: the national one of China, three local ones upon it, and one of a Vietnamese province. */
export type RulebookId = 'cn' | 'cn-jiangxi' | 'cn-dalian' | 'cn-fujian' | 'vn-binh-duong';

/** Ways of service that an office tries by itself; the others take an act of their own (CPL 87–95). */
export type OrdinaryServiceWay = 'post' | 'direct';

/** What the law leaves to the office on the recovery ladder, besides lengths of periods. */
export interface LadderSettings {
  /** Share of each monthly benefit withheld, in basis points: 2000 = 20 %. No national rate exists. */
  readonly withholdingRateBasisPoints: number;
  /**
   * What must be left of a monthly benefit: the local minimum living standard (最低生活保障标准), in minor units a month.
   * It differs from county to county, so an office must set its own.
   */
  readonly withholdingFloor: MinorUnits;
  /** The longest that withholding may take before the ladder goes on to a decision, in months. */
  readonly withholdingLimitMonths: number;
  /** The amount from which suspected fraud must be checked for transfer to the police (row C6), in minor units. */
  readonly fraudFigure: MinorUnits;
  /** Whether payment is suspended when a public notice to an unreachable person has run out. */
  readonly suspendOnPublicNotice: boolean;
  /** What happens when the head has not decided on a transfer in time: it is made, or the case waits. */
  readonly referralWithoutDecision: 'transfer' | 'wait';
  /** Up to this sum a case may be closed without pursuit, in minor units; null where the office sets none. */
  readonly smallSum: MinorUnits | null;
  /** The ways by which a document is served one after the other before public notice, each tried once. */
  readonly serviceWays: readonly OrdinaryServiceWay[];
  /** Which claims a payment goes to first; of the same nature the oldest comes first. */
  readonly allocationOrder: readonly ClaimNature[];
  /** Steps that wait for a second person; none as shipped, so that the ladder runs unattended. */
  readonly gates: readonly GateStep[];
  /** Which days make a period roll (open point 5). */
  readonly restDays: RestDays;
  /** Who decides on recovery and applies to the court (open point 1). */
  readonly decidingBody: 'department' | 'agency';
  /** How the window for the application to the court opens and closes where the end of the remedies rolls (open point 2). */
  readonly courtWindowEnds: 'strictest' | 'rolled' | 'nominal';
  /** Whether the demand waits for the remedies to end, or goes out when the performance period has (open point 3). */
  readonly demandAfter: 'remedies' | 'performance';
  /** Whether an application after the window can be cured (open point 4). */
  readonly lateCourtApplication: 'with-good-reason' | 'never';
  /** How a decision that a court has confirmed is enforced (open point 11). */
  readonly judgmentRoute: 'judgment' | 'window-of-the-decision';
}

/** The fine for drawing benefits by deceit, as multiples of what was drawn. */
export interface FineRule {
  /** The row of the law. */
  readonly row: string;
  readonly lowestMultiple: number;
  readonly highestMultiple: number;
}

/** A charge that grows by the day on what is not paid: the surcharge on a fine, a late fee. */
export interface DailyChargeRule {
  /** The row of the law. */
  readonly row: string;
  /** Share of the unpaid principal for each calendar day, in basis points: 300 = 3 %, 5 = 0.05 %. */
  readonly dailyBasisPoints: number;
  /** Whether the day on which the principal is paid still counts (open point 9). */
  readonly paymentDayCounted: boolean;
  /** Whether the charge stops growing when it has reached the principal (open point 9 for late fees). */
  readonly cappedAtPrincipal: boolean;
}

/** What may be charged on top of what is recovered; null where the rulebook knows no such charge. */
export interface ChargeRules {
  readonly fine: FineRule | null;
  readonly surcharge: DailyChargeRule | null;
  readonly lateFee: DailyChargeRule | null;
}

/** What is paid to those who report wrongdoing against the funds; shares in basis points, sums in minor units. */
export interface RewardRules {
  /** The rows of the law. */
  readonly row: string;
  readonly rowWithoutLoss: string;
  /** Share of the proven loss by level: 1 with evidence, 2 without. */
  readonly shareOfLoss: { readonly 1: number; readonly 2: number };
  readonly least: MinorUnits;
  /** Over all awards of one matter. */
  readonly mostOfMatter: MinorUnits;
  readonly shareOfPossibleLoss: number;
  readonly mostWithoutLoss: MinorUnits;
  /** Whether the least sum holds where there is no loss yet, too (open point 10). */
  readonly leastWithoutLoss: boolean;
  /** Over this sum a legal reviewer sees an award before it is approved. */
  readonly legalReviewOver: MinorUnits;
  /** Whether somebody whose duty it was to report earns nothing (open point 13). */
  readonly statutoryDutyExcludes: boolean;
  /** Whether somebody who has an interest of their own in the matter earns nothing (open point 14). */
  readonly ownInterestExcludes: boolean;
}

/** What an office may read in its own way of the rules on rewards. */
export type RewardReadings = Pick<RewardRules, 'leastWithoutLoss' | 'statutoryDutyExcludes' | 'ownInterestExcludes'>;

/** A figure or rule of the law that is not a period. */
export interface ThresholdRule<Id extends string = string> {
  /** The row of the law: 'C6'. */
  readonly id: Id;
  readonly unit?: string;
  readonly legalBasis: string;
  readonly confidence: Confidence;
}

/** Each of the questions that the law leaves open, as the open points of the procedures are numbered. */
export type OpenPointNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** How one of them can be read. */
export type OpenPointReading =
  | 'agency-recovers'
  | 'calendar-days'
  | 'calendar-days-rolled'
  | 'capped-at-principal'
  | 'cured-with-good-reason'
  | 'demand-after-performance'
  | 'demand-after-remedies'
  | 'department-decides'
  | 'department-makes-decision'
  | 'evasion-after-days-and-reminder'
  | 'evasion-after-days-or-reminder'
  | 'fraud-figure-of-province'
  | 'judgment-executed'
  | 'least-reward-always'
  | 'lengths-as-shipped'
  | 'lengths-of-office'
  | 'lowest-fraud-figure'
  | 'lowest-fraud-figure-and-fujian-table'
  | 'never-cured'
  | 'no-reward-for-duty'
  | 'no-reward-for-interest'
  | 'payment-day-counted'
  | 'payment-day-not-counted'
  | 'reward-for-duty'
  | 'reward-for-interest'
  | 'reward-table-of-province'
  | 'served-on-day-30'
  | 'served-on-day-30-rolled'
  | 'served-on-day-31'
  | 'statutory-holidays-only'
  | 'weekends-and-days-off'
  | 'window-nominal'
  | 'window-of-the-decision'
  | 'window-rolled'
  | 'window-strictest'
  | 'working-days';

/** A question that the law leaves open, and how this rulebook answers it. */
export interface OpenPoint {
  readonly number: OpenPointNumber;
  readonly choice: OpenPointReading;
  readonly alternatives: readonly OpenPointReading[];
}

/** A rulebook in one of its versions, as a process names what it goes by. */
export interface RulebookVersion {
  readonly id: string;
  readonly version: string;
}

/** The law as data, for one country or place. A published version never changes; a case keeps the one it began under. */
export interface Rulebook {
  readonly id: RulebookId;
  readonly version: string;
  readonly country: 'CN' | 'VN';
  /** The rulebook that this one is laid over. */
  readonly basedOn: RulebookId | null;
  readonly timeZone: TimeZone;
  readonly currency: Currency;
  readonly periods: Readonly<Record<string, PeriodRule>>;
  readonly thresholds: readonly ThresholdRule[];
  readonly charges: ChargeRules;
  /** Null where the place has no table of rewards: reports are handled, and nothing is awarded. */
  readonly rewards: RewardRules | null;
  /** Null where the recovery ladder is no part of the rulebook. */
  readonly settings: LadderSettings | null;
  readonly openPoints: readonly OpenPoint[];
}

/**
 * A period of a rulebook by its id.
 * @throws DomainError `period-unknown`, listing the names to choose from where the row has several periods
 */
export function periodRule(rulebook: Rulebook, id: string): PeriodRule {
  const rule = Object.hasOwn(rulebook.periods, id) ? rulebook.periods[id] : undefined;
  if (rule !== undefined) {
    return rule;
  }
  const named = Object.keys(rulebook.periods).filter((known) => known.startsWith(`${id}.`));
  const advice =
    named.length > 0
      ? message('several-periods', { row: id, periods: named })
      : message('no-such-period', { rulebook: rulebook.id, period: id });
  throw new DomainError('period-unknown', advice, 'period');
}

/** @throws DomainError `rulebook-without-ladder` for a rulebook under which no recovery case can be carried. */
export function ladderSettings(rules: Rulebook): LadderSettings {
  if (rules.settings === null) {
    throw new DomainError(
      'rulebook-without-ladder',
      message('rulebook-has-no-ladder', { rulebook: rules.id }),
      'rulebook',
    );
  }
  return rules.settings;
}
