import type { PeriodLength, PeriodRule } from '../periods/period-rule.ts';
import type { DailyChargeRule, LadderSettings, RewardReadings, Rulebook } from './rulebook.ts';

/** How an office may read a period that an open point is about. */
export type PeriodChange = Partial<Pick<PeriodRule, 'length' | 'unit' | 'rolling'>>;

/** A change within a rulebook; what is left out stays. */
export interface OfficeChange {
  /**
   * Lengths that the law leaves to the office, keyed by the row of the rulebook. Each has the unit that it was decided in, whatever
   * a later version of the rulebook counts in, and holds for as long as the law leaves the row open.
   */
  readonly lengths?: Readonly<Record<string, PeriodLength>>;
  /** Readings of open points, keyed by the row of the rulebook. */
  readonly periods?: Readonly<Record<string, PeriodChange>>;
  readonly settings?: Partial<LadderSettings>;
  readonly lateFee?: Partial<Pick<DailyChargeRule, 'paymentDayCounted' | 'cappedAtPrincipal'>>;
  readonly rewards?: Partial<RewardReadings>;
}

/**
 * An office's own version of a rulebook (办理规则参数): what the law leaves open, as one person has proposed and another has
 * approved it. A version never changes; a case keeps the one it began under unless it is moved.
 */
export interface OfficeSettings extends Required<OfficeChange> {
  readonly version: string;
}

const laidOver = new WeakMap<OfficeSettings, Map<Rulebook, Rulebook>>();

/** The rulebook as an office applies it. */
export function withOfficeSettings(rules: Rulebook, office: OfficeSettings | null): Rulebook {
  if (office === null) return rules;
  const known = laidOver.get(office) ?? new Map<Rulebook, Rulebook>();
  laidOver.set(office, known);
  const result = known.get(rules) ?? layOver(rules, office);
  known.set(rules, result);
  return result;
}

/** Several changes as one; of two that change the same, the later counts. */
export function together(changes: readonly OfficeChange[]): Required<OfficeChange> {
  return changes.reduce<Required<OfficeChange>>(
    (all, { lengths = {}, periods = {}, settings = {}, lateFee = {}, rewards = {} }) => ({
      lengths: { ...all.lengths, ...lengths },
      periods: Object.entries(periods).reduce(
        (rows, [id, change]) => ({ ...rows, [id]: { ...rows[id], ...change } }),
        all.periods,
      ),
      settings: { ...all.settings, ...settings },
      lateFee: { ...all.lateFee, ...lateFee },
      rewards: { ...all.rewards, ...rewards },
    }),
    { lengths: {}, periods: {}, settings: {}, lateFee: {}, rewards: {} },
  );
}

function layOver(rules: Rulebook, { lengths, periods, settings, lateFee, rewards }: OfficeSettings): Rulebook {
  const changed = Object.values(rules.periods).map((rule) => {
    const { id, configurable } = rule;
    return [id, { ...rule, ...periods[id], ...(configurable ? lengths[id] : {}) }] as const;
  });
  return {
    ...rules,
    periods: Object.fromEntries(changed),
    charges: {
      ...rules.charges,
      lateFee: rules.charges.lateFee === null ? null : { ...rules.charges.lateFee, ...lateFee },
    },
    rewards: rules.rewards === null ? null : { ...rules.rewards, ...rewards },
    settings: rules.settings === null ? null : { ...rules.settings, ...settings },
  };
}
