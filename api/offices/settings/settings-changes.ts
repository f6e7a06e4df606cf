import { z } from 'zod';
import { wordingOfPeriod } from '../../../wording/rulebooks/periods.ts';
import { length } from '../../../wording/formats.ts';
import {
  lateFeeWordings,
  rewardReadingWordings,
  rollingWordings,
  settingWordings,
} from '../../../wording/rulebooks/settings.ts';
import { called, readersLanguage } from '../../language/readers-language.ts';
import { writtenSettings, yesOrNo } from '../../rulebooks/written-settings.ts';
import { withOfficeSettings, type OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import { ladderSettings, type LadderSettings, type Rulebook } from '../../../domain/rulebooks/rulebook.ts';

/** One thing that a version changes in the rulebook. */
export const settingsChange = z
  .object({
    field: z.string().meta({ example: 'periods.A7.length' }),
    title: z.string(),
    row: z.string().nullable().meta({ description: 'Row of the rulebook that leaves it open.', example: 'A7' }),
    legalBasis: z.string().nullable(),
    before: z.string().meta({ description: 'As the rulebook ships.', example: '30 days' }),
    after: z.string().meta({ example: '45 days' }),
  })
  .meta({ id: 'OfficeSettingsChange' });
type SettingsChange = z.output<typeof settingsChange>;

/** The row of the rulebook that leaves each setting open; null for what no row speaks of. */
const rowsOfSettings: Readonly<Record<keyof LadderSettings, string | null>> = {
  withholdingRateBasisPoints: 'D2',
  withholdingFloor: 'D2',
  withholdingLimitMonths: 'D2',
  fraudFigure: 'C6',
  suspendOnPublicNotice: 'A3',
  referralWithoutDecision: 'C1.decide',
  smallSum: null,
  serviceWays: 'A9',
  allocationOrder: null,
  gates: null,
  restDays: null,
  decidingBody: 'A7',
  courtWindowEnds: 'A19',
  demandAfter: 'A18',
  lateCourtApplication: 'A19',
  judgmentRoute: 'J1',
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

function periodChanges(
  before: Rulebook,
  after: Rulebook,
  { lengths, periods }: OfficeSettings,
): readonly SettingsChange[] {
  const set = Object.keys(before.periods).filter((row) => Object.hasOwn(lengths, row) || Object.hasOwn(periods, row));
  return set.flatMap((row) => {
    const [was, is] = [before.periods[row], after.periods[row]];
    if (was === undefined || is === undefined) return [];
    const change = { title: called(wordingOfPeriod(row).title), row, legalBasis: was.legalBasis };
    return [
      {
        ...change,
        field: `periods.${row}.length`,
        before: length(readersLanguage(), was.length, was.unit),
        after: length(readersLanguage(), is.length, is.unit),
      },
      {
        ...change,
        field: `periods.${row}.rolling`,
        before: called(rollingWordings[was.rolling]),
        after: called(rollingWordings[is.rolling]),
      },
    ].filter((each) => each.before !== each.after);
  });
}

function settingChanges(before: Rulebook, after: Rulebook, { settings }: OfficeSettings): readonly SettingsChange[] {
  return settingNames.flatMap((name) => (Object.hasOwn(settings, name) ? settingChange(before, after, name) : []));
}

function settingChange(before: Rulebook, after: Rulebook, name: keyof LadderSettings): readonly SettingsChange[] {
  const row = rowsOfSettings[name];
  const title = called(settingWordings[name]);
  const was = writtenSettings[name](ladderSettings(before), before.currency);
  const is = writtenSettings[name](ladderSettings(after), after.currency);
  const legalBasis = row === null ? null : lawOf(before, row);
  return was === is ? [] : [{ field: `settings.${name}`, title, row, legalBasis, before: was, after: is }];
}

const settingNames = Object.keys(rowsOfSettings).filter((name): name is keyof LadderSettings =>
  Object.hasOwn(rowsOfSettings, name),
);

function feeChanges({ charges: { lateFee: was } }: Rulebook, after: Rulebook): readonly SettingsChange[] {
  const { lateFee: is } = after.charges;
  if (was === null || is === null) return [];
  const legalBasis = lawOf(after, was.row);
  return [
    {
      field: 'lateFee.paymentDayCounted',
      title: called(lateFeeWordings.paymentDayCounted),
      before: yesOrNo(was.paymentDayCounted),
      after: yesOrNo(is.paymentDayCounted),
    },
    {
      field: 'lateFee.cappedAtPrincipal',
      title: called(lateFeeWordings.cappedAtPrincipal),
      before: yesOrNo(was.cappedAtPrincipal),
      after: yesOrNo(is.cappedAtPrincipal),
    },
  ]
    .filter((each) => each.before !== each.after)
    .map((each) => ({ ...each, row: was.row, legalBasis }));
}

function lawOf(rules: Rulebook, row: string): string | null {
  return rules.periods[row]?.legalBasis ?? rules.thresholds.find(({ id }) => id === row)?.legalBasis ?? null;
}

function rewardChanges({ rewards: was }: Rulebook, after: Rulebook): readonly SettingsChange[] {
  const { rewards: is } = after;
  if (was === null || is === null) return [];
  const legalBasis = lawOf(after, was.row);
  const readings = ['leastWithoutLoss', 'statutoryDutyExcludes', 'ownInterestExcludes'] as const;
  return readings
    .filter((name) => was[name] !== is[name])
    .map((name) => ({
      field: `rewards.${name}`,
      title: called(rewardReadingWordings[name]),
      row: was.row,
      legalBasis,
      before: yesOrNo(was[name]),
      after: yesOrNo(is[name]),
    }));
}
