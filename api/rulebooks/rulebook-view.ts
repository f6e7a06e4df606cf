import type { PeriodRule } from '../../domain/periods/period-rule.ts';
import { periodInWords, wordingOfPeriod } from '../../wording/rulebooks/periods.ts';
import { rulebookWordings } from '../../wording/rulebooks/rulebooks.ts';
import { wordingOfThreshold } from '../../wording/rulebooks/thresholds.ts';
import { called, readersLanguage } from '../language/readers-language.ts';
import { z } from 'zod';
import { openPointOptions } from '../../domain/rulebooks/china/open-point-options.ts';
import { formatAmountForReading } from '../../domain/money/money.ts';
import type { ChargeRules, DailyChargeRule, LadderSettings, Rulebook } from '../../domain/rulebooks/rulebook.ts';

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
  source: z.string(),
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
  source: z.string(),
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

export function presentRulebook(rulebook: Rulebook): RulebookView {
  const self = `/api/v1/rulebooks/${rulebook.id}`;
  return {
    ...summarizeRulebook(rulebook),
    periods: Object.values(rulebook.periods).map((rule) => presentPeriod(rule, `${self}/periods/${rule.id}/deadline`)),
    thresholds: rulebook.thresholds.map((row) => ({
      ...row,
      title: called(wordingOfThreshold(row.id).title),
      value: called(wordingOfThreshold(row.id).value),
      unit: row.unit ?? null,
    })),
    charges: presentCharges(rulebook.charges),
    settings: rulebook.settings === null ? null : presentSettings(rulebook.settings, rulebook),
    openPoints: rulebook.openPoints.map((point) => ({
      ...point,
      alternatives: [...point.alternatives],
      options: optionsOf(rulebook, point.number),
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
    source: rule.source,
    confidence: rule.confidence,
    configurable: rule.configurable,
    links: { deadline },
  };
}

function presentCharges({ fine, surcharge, lateFee }: ChargeRules): RulebookView['charges'] {
  const daily = ({ row, dailyBasisPoints, paymentDayCounted, cappedAtPrincipal }: DailyChargeRule): string =>
    `${dailyBasisPoints / 100} % a day (${row}); the day of payment is ${paymentDayCounted ? '' : 'not '}counted; ` +
    (cappedAtPrincipal ? 'capped at what it is charged on' : 'not capped');
  return [
    ...(fine === null
      ? []
      : [
          {
            name: 'Fine',
            value: `${fine.lowestMultiple} to ${fine.highestMultiple} times what was drawn (${fine.row})`,
          },
        ]),
    ...(surcharge === null ? [] : [{ name: 'Surcharge on a fine paid late', value: daily(surcharge) }]),
    ...(lateFee === null ? [] : [{ name: 'Late fee', value: daily(lateFee) }]),
  ];
}

/** Options are for rulebooks with the ladder alone: no other can be set by an office. */
function optionsOf({ settings }: Rulebook, point: number): { option: string; text: string }[] {
  const options = settings === null ? undefined : openPointOptions[String(point)];
  return Object.entries(options ?? {}).map(([option, { text }]) => ({ option, text }));
}

function presentSettings(settings: LadderSettings, { currency }: Rulebook): RulebookView['settings'] {
  const money = (amount: LadderSettings['fraudFigure']) => formatAmountForReading(amount, currency);
  const percent = settings.withholdingRateBasisPoints / 100;
  return [
    { name: 'Share of a monthly benefit that is withheld', value: `${percent} %` },
    { name: 'What must be left of a monthly benefit', value: money(settings.withholdingFloor) },
    { name: 'Longest withholding', value: `${settings.withholdingLimitMonths} months` },
    { name: 'Amount from which suspected fraud goes to the police', value: money(settings.fraudFigure) },
    {
      name: 'Payment is suspended when a public notice has run out',
      value: settings.suspendOnPublicNotice ? 'yes' : 'no',
    },
    { name: 'When the head has not decided on a transfer in time', value: settings.referralWithoutDecision },
    {
      name: 'Sum up to which a case may be closed without pursuit',
      value: settings.smallSum === null ? 'none' : money(settings.smallSum),
    },
    { name: 'Order in which a payment is allocated', value: settings.allocationOrder.join(', ') },
    { name: 'Days that make a period roll', value: settings.restDays.replaceAll('-', ' ') },
  ];
}
