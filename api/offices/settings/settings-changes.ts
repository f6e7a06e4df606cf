import { z } from 'zod';
import { formatAmountForReading } from '../../../domain/money/money.ts';
import { gateStepWordings } from '../../../wording/rulebooks/gate-steps.ts';
import { wordingOfPeriod } from '../../../wording/rulebooks/periods.ts';
import { called } from '../../language/readers-language.ts';
import { withOfficeSettings, type OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import {
  ladderSettings,
  type LadderSettings,
  type RewardReadings,
  type Rulebook,
} from '../../../domain/rulebooks/rulebook.ts';

/** One thing that a version changes in the rulebook. */
export const settingsChange = z
  .object({
    field: z.string().meta({ example: 'periods.A7.length' }),
    title: z.string(),
    row: z.string().nullable().meta({ description: 'Row of the rulebook that leaves it open.', example: 'A7' }),
    legalBasis: z.string().nullable(),
    before: z.string().meta({ description: 'As the rulebook ships.', example: '30 calendar-days' }),
    after: z.string().meta({ example: '45 calendar-days' }),
  })
  .meta({ id: 'OfficeSettingsChange' });
type SettingsChange = z.output<typeof settingsChange>;

interface SettingWords {
  readonly title: string;
  readonly row: string | null;
  readonly write: (settings: LadderSettings, rules: Rulebook) => string;
}

const plain = (value: string): string => value.replaceAll('-', ' ');
const listed = (values: readonly string[]): string => (values.length === 0 ? 'none' : values.join(', '));
const money = (value: LadderSettings['smallSum'], { currency }: Rulebook): string =>
  value === null ? 'none' : formatAmountForReading(value, currency);

const words: { readonly [Name in keyof LadderSettings]: SettingWords } = {
  withholdingRateBasisPoints: {
    title: 'Share of a monthly benefit that is withheld',
    row: 'D2',
    write: ({ withholdingRateBasisPoints }) => `${withholdingRateBasisPoints / 100} %`,
  },
  withholdingFloor: {
    title: 'What must be left of a monthly benefit',
    row: 'D2',
    write: ({ withholdingFloor }, rules) => money(withholdingFloor, rules),
  },
  withholdingLimitMonths: {
    title: 'Longest withholding',
    row: 'D2',
    write: ({ withholdingLimitMonths }) => `${withholdingLimitMonths} months`,
  },
  fraudFigure: {
    title: 'Amount from which suspected fraud goes to the police',
    row: 'C6',
    write: ({ fraudFigure }, rules) => money(fraudFigure, rules),
  },
  suspendOnPublicNotice: {
    title: 'Payment is suspended when a public notice has run out',
    row: 'A3',
    write: ({ suspendOnPublicNotice }) => (suspendOnPublicNotice ? 'yes' : 'no'),
  },
  referralWithoutDecision: {
    title: 'When the head has not decided on a transfer in time',
    row: 'C1.decide',
    write: ({ referralWithoutDecision }) => referralWithoutDecision,
  },
  smallSum: {
    title: 'Sum up to which a case may be closed without pursuit',
    row: null,
    write: ({ smallSum }, rules) => money(smallSum, rules),
  },
  serviceWays: {
    title: 'Ways of service before public notice',
    row: 'A9',
    write: ({ serviceWays }) => listed(serviceWays),
  },
  allocationOrder: {
    title: 'Order in which payments are allocated',
    row: null,
    write: ({ allocationOrder }) => listed(allocationOrder),
  },
  gates: {
    title: 'Steps that wait for a second person',
    row: null,
    write: ({ gates }) => listed(gates.map((step) => called(gateStepWordings[step]))),
  },
  restDays: { title: 'Days that make a period roll', row: null, write: ({ restDays }) => plain(restDays) },
  decidingBody: {
    title: 'Who decides on recovery and applies to the court',
    row: 'A7',
    write: ({ decidingBody }) => decidingBody,
  },
  courtWindowEnds: {
    title: 'How the window for the court opens and closes',
    row: 'A19',
    write: ({ courtWindowEnds }) => courtWindowEnds,
  },
  demandAfter: { title: 'What the demand waits for', row: 'A18', write: ({ demandAfter }) => demandAfter },
  lateCourtApplication: {
    title: 'Whether a late application can be cured',
    row: 'A19',
    write: ({ lateCourtApplication }) => plain(lateCourtApplication),
  },
  judgmentRoute: {
    title: 'How a decision confirmed by a court is enforced',
    row: 'J1',
    write: ({ judgmentRoute }) => plain(judgmentRoute),
  },
};

/** What a version changes in the rulebook, each with the row and law that leave it open. */
export function changesOf(rules: Rulebook, office: OfficeSettings): readonly SettingsChange[] {
  const changed = withOfficeSettings(rules, office);
  return [
    ...periodChanges(rules, changed, office),
    ...settingChanges(rules, changed, office),
    ...feeChanges(rules, changed),
    ...rewardChanges(rules, changed),
  ];
}

function periodChanges(before: Rulebook, after: Rulebook, { periods }: OfficeSettings): readonly SettingsChange[] {
  const set = Object.keys(before.periods).filter((row) => Object.hasOwn(periods, row));
  return set.flatMap((row) => {
    const [was, is] = [before.periods[row], after.periods[row]];
    if (was === undefined || is === undefined) return [];
    const change = { title: called(wordingOfPeriod(row).title), row, legalBasis: was.legalBasis };
    return [
      {
        ...change,
        field: `periods.${row}.length`,
        before: `${was.length} ${was.unit}`,
        after: `${is.length} ${is.unit}`,
      },
      { ...change, field: `periods.${row}.rolling`, before: was.rolling, after: is.rolling },
    ].filter((each) => each.before !== each.after);
  });
}

function settingChanges(before: Rulebook, after: Rulebook, { settings }: OfficeSettings): readonly SettingsChange[] {
  return settingNames.flatMap((name) => (Object.hasOwn(settings, name) ? settingChange(before, after, name) : []));
}

function settingChange(before: Rulebook, after: Rulebook, name: keyof LadderSettings): readonly SettingsChange[] {
  const { title, row, write } = words[name];
  const was = write(ladderSettings(before), before);
  const is = write(ladderSettings(after), after);
  const legalBasis = row === null ? null : lawOf(before, row);
  return was === is ? [] : [{ field: `settings.${name}`, title, row, legalBasis, before: was, after: is }];
}

const settingNames = Object.keys(words).filter((name): name is keyof LadderSettings => Object.hasOwn(words, name));

function feeChanges({ charges: { lateFee: was } }: Rulebook, after: Rulebook): readonly SettingsChange[] {
  const { lateFee: is } = after.charges;
  if (was === null || is === null) return [];
  const legalBasis = lawOf(after, was.row);
  const said = (value: boolean): string => (value ? 'yes' : 'no');
  return [
    {
      field: 'lateFee.paymentDayCounted',
      title: 'The day of payment is counted in a late fee',
      before: said(was.paymentDayCounted),
      after: said(is.paymentDayCounted),
    },
    {
      field: 'lateFee.cappedAtPrincipal',
      title: 'A late fee is capped at the principal',
      before: said(was.cappedAtPrincipal),
      after: said(is.cappedAtPrincipal),
    },
  ]
    .filter((each) => each.before !== each.after)
    .map((each) => ({ ...each, row: was.row, legalBasis }));
}

function lawOf(rules: Rulebook, row: string): string | null {
  return rules.periods[row]?.legalBasis ?? rules.thresholds.find(({ id }) => id === row)?.legalBasis ?? null;
}

const rewardWords = {
  leastWithoutLoss: 'The least reward holds for a possible loss as well',
  statutoryDutyExcludes: 'Who had the duty to report earns no reward',
  ownInterestExcludes: 'Who has an interest of their own in the matter earns no reward',
} as const satisfies Record<keyof RewardReadings, string>;

function rewardChanges({ rewards: was }: Rulebook, after: Rulebook): readonly SettingsChange[] {
  const { rewards: is } = after;
  if (was === null || is === null) return [];
  const legalBasis = lawOf(after, was.row);
  const readings = ['leastWithoutLoss', 'statutoryDutyExcludes', 'ownInterestExcludes'] as const;
  return readings
    .filter((name) => was[name] !== is[name])
    .map((name) => ({
      field: `rewards.${name}`,
      title: rewardWords[name],
      row: was.row,
      legalBasis,
      before: was[name] ? 'yes' : 'no',
      after: is[name] ? 'yes' : 'no',
    }));
}
