import { DomainError } from '../error.ts';
import { message } from '../ground-messages.ts';
import { LARGEST_AMOUNT_IN_MINOR_UNITS, type MinorUnits } from '../money/money.ts';
import type { PeriodLength, PeriodRule, PeriodUnit } from '../periods/period-rule.ts';
import { openPointOptions } from './china/open-point-options.ts';
import { together, type OfficeChange, type OfficeSettings } from './office-settings.ts';
import { periodRule, type LadderSettings, type Rulebook } from './rulebook.ts';

/** What a person proposes: lengths of the rows that the law leaves open, figures, and answers to the open points. */
export interface ProposedSettings {
  /** Length by row. */
  readonly periods: Readonly<Record<string, number>>;
  readonly settings: Partial<SettableFigures>;
  /** Option by number of the open point. */
  readonly openPoints: Readonly<Record<string, string>>;
}

/** Figures that an office sets by themselves; readings of the law are answers to open points. */
export type SettableFigures = Pick<
  LadderSettings,
  | 'withholdingRateBasisPoints'
  | 'withholdingFloor'
  | 'withholdingLimitMonths'
  | 'fraudFigure'
  | 'suspendOnPublicNotice'
  | 'referralWithoutDecision'
  | 'smallSum'
  | 'serviceWays'
  | 'gates'
>;

/** The longest that a configurable period may be, in its unit: ten years. Nothing that an office waits for takes longer. */
const longestPeriod: Readonly<Record<PeriodUnit, number>> = {
  hours: 87_600,
  'calendar-days': 3_650,
  'working-days': 2_500,
  months: 120,
  years: 10,
};
/** The longest withholding: twenty years, about as long as a pension is drawn. */
const mostMonthsOfWithholding = 240;
/** The national band within which a province fixes its figure (C6): ¥3,000 to ¥10,000. */
const fraudBand = { lowest: 300_000, highest: 1_000_000 } as const;

/**
 * What an office's proposal changes in a rulebook.
 * @throws DomainError with the field at fault: `period-unknown`, `period-not-configurable`, `setting-out-of-range`,
 *   `open-point-unknown`, `open-point-option-unknown`, `settings-empty`, `rulebook-without-ladder`
 */
export function settingsOf(rules: Rulebook, version: string, proposed: ProposedSettings): OfficeSettings {
  if (rules.settings === null)
    throw new DomainError('rulebook-without-ladder', message('nothing-to-set', { rulebook: rules.id }), 'rulebook');
  const answers = Object.entries(proposed.openPoints).map(([number, option]) => changeOf(number, option));
  const lengths = Object.entries(proposed.periods).map(
    ([id, length]) => [id, lengthOfPeriod(rules, id, length)] as const,
  );
  checkFigures(proposed.settings);
  const change: OfficeChange = { lengths: Object.fromEntries(lengths), settings: proposed.settings };
  const all = together([...answers, change]);
  if (Object.keys({ ...all.lengths, ...all.periods, ...all.settings, ...all.lateFee, ...all.rewards }).length === 0)
    throw new DomainError('settings-empty', message('settings-change-nothing'));
  return { version, ...all };
}

function lengthOfPeriod(rules: Rulebook, id: string, length: number): PeriodLength {
  const field = `periods.${id}`;
  const rule = knownPeriod(rules, id, field);
  if (!rule.configurable)
    throw new DomainError(
      'period-not-configurable',
      message('fixed-by-law', { period: id, legalBasis: rule.legalBasis }),
      field,
    );
  const longest = longestPeriod[rule.unit];
  if (!Number.isInteger(length) || length < 1 || length > longest)
    throw new DomainError(
      'setting-out-of-range',
      message('length-out-of-range', { period: id, longest, unit: rule.unit }),
      field,
    );
  return { length, unit: rule.unit };
}

function knownPeriod(rules: Rulebook, id: string, field: string): PeriodRule {
  try {
    return periodRule(rules, id);
  } catch (error) {
    if (error instanceof DomainError) throw new DomainError(error.code, error.said, field);
    throw error;
  }
}

function changeOf(number: string, option: string): OfficeChange {
  const field = `openPoints.${number}`;
  const options = Object.hasOwn(openPointOptions, number) ? openPointOptions[number] : undefined;
  if (options === undefined) {
    const known = Object.keys(openPointOptions);
    throw new DomainError('open-point-unknown', message('no-choice-of-readings', { number, known }), field);
  }
  const chosen = Object.hasOwn(options, option) ? options[option] : undefined;
  if (chosen === undefined)
    throw new DomainError(
      'open-point-option-unknown',
      message('options-of-open-point', { number, options: Object.keys(options) }),
      field,
    );
  return chosen.change;
}

function checkFigures(figures: Partial<SettableFigures>): void {
  const { withholdingRateBasisPoints: rate, withholdingLimitMonths: months, fraudFigure, serviceWays } = figures;
  within('withholdingRateBasisPoints', rate, 1, 10_000);
  within('withholdingLimitMonths', months, 1, mostMonthsOfWithholding);
  within('fraudFigure', fraudFigure, fraudBand.lowest, fraudBand.highest);
  within('withholdingFloor', figures.withholdingFloor, 0, LARGEST_AMOUNT_IN_MINOR_UNITS);
  within('smallSum', figures.smallSum ?? undefined, 1, LARGEST_AMOUNT_IN_MINOR_UNITS);
  if (serviceWays !== undefined && serviceWays.length === 0)
    throw new DomainError('setting-out-of-range', message('ways-before-public-notice'), 'settings.serviceWays');
}

function within(name: string, value: number | MinorUnits | undefined, lowest: number, highest: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= lowest && value <= highest)) return;
  throw new DomainError(
    'setting-out-of-range',
    message('figure-out-of-range', { figure: name, lowest, highest }),
    `settings.${name}`,
  );
}
