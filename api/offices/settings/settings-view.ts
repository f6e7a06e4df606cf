import { z } from 'zod';
import type { KeptMove, VersionCount } from '../../../database/offices/office-moves.ts';
import type { DecidedSettings } from '../../../database/offices/office-settings-versions.ts';
import type { ProposedSettings } from '../../../domain/rulebooks/office-settings-check.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { writeAmount } from '../../processes/reading/amounts.ts';
import { optionInWords } from '../../rulebooks/written-settings.ts';
import { keptMove, openCases, presentMove } from '../moves/move-view.ts';
import { presentProposal, proposalFields, proposalStatus } from '../proposals/proposal-view.ts';
import { changesOf, settingsChange } from './settings-changes.ts';

/** A version in a list. */
export const settingsSummary = z
  .object({
    version: z.string().meta({ example: 'dayu.cn.1' }),
    office: z.string(),
    rulebook: z.object({ id: z.string(), version: z.string() }),
    status: proposalStatus,
    inForce: z.boolean().meta({ description: 'Whether new cases under the rulebook go by it.' }),
    ...proposalFields,
    links: z.object({ self: z.string(), preview: z.string(), moves: z.string() }),
  })
  .meta({ id: 'OfficeSettingsSummary' });
type SettingsSummary = z.output<typeof settingsSummary>;

export const settingsList = z.object({ items: z.array(settingsSummary) }).meta({ id: 'OfficeSettingsList' });

/** A version with what it says, what that changes, and how far the open cases have come with it. */
export const settingsView = settingsSummary
  .extend({
    periods: z.record(z.string(), z.number().int()),
    settings: z.record(z.string(), z.unknown()).meta({ description: 'As proposed; money as decimal text.' }),
    openPoints: z.array(z.object({ number: z.string(), option: z.string(), text: z.string() })),
    changes: z.array(settingsChange),
    openCases: openCases.meta({
      description: 'Open cases of the office under this rulebook: by these settings, and by others.',
    }),
    moves: z.array(keptMove),
  })
  .meta({ id: 'OfficeSettings' });

export function summarizeSettings({ row, decision }: DecidedSettings, inForce: boolean): SettingsSummary {
  const self = `/api/v1/offices/${row.officeId}/settings/${row.version}`;
  return {
    version: row.version,
    office: row.officeId,
    rulebook: { id: row.rulebookId, version: row.rulebookVersion },
    ...presentProposal(row, decision),
    inForce,
    links: { self, preview: `${self}/preview`, moves: `${self}/moves` },
  };
}

export function presentSettings(
  settings: DecidedSettings,
  inForce: boolean,
  count: VersionCount,
  moves: readonly KeptMove[],
): z.output<typeof settingsView> {
  const { proposed, settings: office, rulebookId, rulebookVersion } = settings.row;
  return {
    ...summarizeSettings(settings, inForce),
    periods: { ...proposed.periods },
    settings: written(proposed.settings),
    openPoints: Object.entries(proposed.openPoints).map(([number, option]) => ({
      number,
      option,
      text: optionInWords(number, option),
    })),
    changes: [...changesOf(rulebook(rulebookId, rulebookVersion), office)],
    openCases: { ...count },
    moves: moves.map(presentMove),
  };
}

const moneyFigures: readonly string[] = ['withholdingFloor', 'fraudFigure', 'smallSum'];

/** Figures as they were proposed, money as decimal text. */
function written(figures: ProposedSettings['settings']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' && moneyFigures.includes(name) ? writeAmount(value, 'CNY') : value,
    ]),
  );
}
