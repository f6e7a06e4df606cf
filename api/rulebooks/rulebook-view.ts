import type { PeriodRule } from '../../domain/periods/period-rule.ts';
import { periodInWords, wordingOfPeriod } from '../../wording/rulebooks/periods.ts';
import { rulebookWordings } from '../../wording/rulebooks/rulebooks.ts';
import { wordingOfThreshold, wordingOfUnit } from '../../wording/rulebooks/thresholds.ts';
import { openPointQuestions, openPointReadings } from '../../wording/rulebooks/open-points.ts';
import { chargeWordings, settingWordings } from '../../wording/rulebooks/settings.ts';
import { called, readersLanguage, sentence } from '../language/readers-language.ts';
import { optionInWords, writtenSettings } from './written-settings.ts';
import { z } from 'zod';
import { openPointOptions } from '../../domain/rulebooks/china/open-point-options.ts';
import type {
  ChargeRules,
  DailyChargeRule,
  FineRule,
  LadderSettings,
  Rulebook,
} from '../../domain/rulebooks/rulebook.ts';

const confidence = z.enum(['high', 'medium', 'low']).meta({ description: 'How sure the reading of the law is.' });
const unit = z.enum(['calendar-days', 'working-days', 'months', 'years', 'hours']);

/** A rulebook in a list. */
export const rulebookSummary = z
  .object({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    country: z.enum(['CN', 'VN']),
    basedOn: z.string().nullable(),
    currency: z.enum(['CNY', 'VND']),
    timeZone: z.string(),
    ladder: z.boolean().meta({ description: 'Whether cases of the recovery ladder can be opened under it.' }),
    links: z.object({ self: z.string() }),
  })
  .meta({ id: 'RulebookSummary' });

const period = z.object({
  id: z.string(),
  title: z.string(),
  length: z.number().int(),
  unit,
  inWords: z.string().meta({ example: '10 working days from service of the demand letter' }),
  counted: z.enum(['forward', 'backward']),
  rolling: z.enum(['rolls', 'nominal', 'earlier-of-both']),
  startsFrom: z.string(),
  onExpiry: z.string(),
  legalBasis: z.string(),
  confidence,
  configurable: z
    .boolean()
    .meta({ description: 'Whether the law leaves the length open, so that an office may change it.' }),
  links: z.object({ deadline: z.string() }),
});

const threshold = z.object({
  id: z.string(),
  title: z.string(),
  value: z.string(),
  unit: z.string().nullable(),
  legalBasis: z.string(),
  confidence,
});

const setting = z.object({ name: z.string(), value: z.string() });
const openPoint = z.object({
  number: z.number().int(),
  question: z.string(),
  choice: z.string(),
  alternatives: z.array(z.string()),
  options: z
    .array(z.object({ option: z.string(), text: z.string() }))
    .meta({ description: 'What an office may set; empty where the point is answered by lengths or figures.' }),
});

/** A rulebook with all its rows. */
export const rulebookView = rulebookSummary
  .extend({
    periods: z.array(period),
    thresholds: z.array(threshold),
    charges: z.array(setting).meta({ description: 'The fine, its surcharge and the late fee, where there are any.' }),
    settings: z.array(setting).nullable(),
    openPoints: z.array(openPoint),
    versions: z
      .array(z.object({ version: z.string(), current: z.boolean(), links: z.object({ self: z.string() }) }))
      .meta({ description: 'All that were published, oldest first.' }),
  })
  .meta({ id: 'Rulebook' });

type RulebookSummary = z.output<typeof rulebookSummary>;
type RulebookView = z.output<typeof rulebookView>;

export function summarizeRulebook(rulebook: Rulebook): RulebookSummary {
  const { id, version, country, basedOn, currency, timeZone } = rulebook;
  const links = { self: `/api/v1/rulebooks/${id}` };
  return {
    id,
    version,
    title: called(rulebookWordings[id]),
    country,
    basedOn,
    currency,
    timeZone,
    ladder: rulebook.settings !== null,
    links,
  };
}

/** @param versions all of the rulebook, oldest first */
export function presentRulebook(rulebook: Rulebook, versions: readonly Rulebook[]): RulebookView {
  const address = `/api/v1/rulebooks/${rulebook.id}`;
  const ofVersion = rulebook === versions.at(-1) ? '' : `?version=${rulebook.version}`;
  return {
    ...summarizeRulebook(rulebook),
    links: { self: `${address}${ofVersion}` },
    periods: Object.values(rulebook.periods).map((rule) =>
      presentPeriod(rule, `${address}/periods/${rule.id}/deadline${ofVersion}`),
    ),
    thresholds: rulebook.thresholds.map((row) => ({
      ...row,
      title: called(wordingOfThreshold(row.id).title),
      value: called(wordingOfThreshold(row.id).value),
      unit: row.unit === undefined ? null : called(wordingOfUnit(row.unit)),
    })),
    charges: presentCharges(rulebook.charges),
    settings: rulebook.settings === null ? null : presentSettings(rulebook.settings, rulebook),
    openPoints: rulebook.openPoints.map((point) => ({
      number: point.number,
      question: called(openPointQuestions[point.number]),
      choice: called(openPointReadings[point.choice]),
      alternatives: point.alternatives.map((reading) => called(openPointReadings[reading])),
      options: optionsOf(rulebook, point.number),
    })),
    versions: versions.map(({ version }, index) => ({
      version,
      current: index === versions.length - 1,
      links: { self: `${address}?version=${version}` },
    })),
  };
}

function presentPeriod(rule: PeriodRule, deadline: string): RulebookView['periods'][number] {
  const { title, startsFrom, onExpiry } = wordingOfPeriod(rule.id);
  return {
    id: rule.id,
    title: called(title),
    length: rule.length,
    unit: rule.unit,
    inWords: periodInWords(readersLanguage(), rule),
    counted: rule.counted,
    rolling: rule.rolling,
    startsFrom: called(startsFrom),
    onExpiry: called(onExpiry),
    legalBasis: rule.legalBasis,
    confidence: rule.confidence,
    configurable: rule.configurable,
    links: { deadline },
  };
}

function presentCharges({ fine, surcharge, lateFee }: ChargeRules): RulebookView['charges'] {
  const daily = ({ dailyBasisPoints, row, paymentDayCounted, cappedAtPrincipal }: DailyChargeRule): string =>
    sentence('charge-a-day', { percent: dailyBasisPoints / 100, row, paymentDayCounted, cappedAtPrincipal });
  return [
    ...(fine === null ? [] : [{ name: called(chargeWordings.fine), value: shareOfFine(fine) }]),
    ...(surcharge === null ? [] : [{ name: called(chargeWordings.surcharge), value: daily(surcharge) }]),
    ...(lateFee === null ? [] : [{ name: called(chargeWordings['late-fee']), value: daily(lateFee) }]),
  ];
}

function shareOfFine({ lowestMultiple, highestMultiple, row }: FineRule): string {
  return sentence('share-of-fine', { lowest: lowestMultiple, highest: highestMultiple, row });
}

/** Options are for rulebooks with the ladder alone: no other can be set by an office. */
function optionsOf({ settings }: Rulebook, point: number): { option: string; text: string }[] {
  const options = settings === null ? undefined : openPointOptions[String(point)];
  return Object.keys(options ?? {}).map((option) => ({ option, text: optionInWords(String(point), option) }));
}

/** What a rulebook sets of what people ask for first; the rest is told where an office changes it. */
const shownSettings = [
  'withholdingRateBasisPoints',
  'withholdingFloor',
  'withholdingLimitMonths',
  'fraudFigure',
  'suspendOnPublicNotice',
  'referralWithoutDecision',
  'smallSum',
  'allocationOrder',
  'restDays',
] as const satisfies readonly (keyof LadderSettings)[];

function presentSettings(settings: LadderSettings, { currency }: Rulebook): RulebookView['settings'] {
  return shownSettings.map((name) => ({
    name: called(settingWordings[name]),
    value: writtenSettings[name](settings, currency),
  }));
}
