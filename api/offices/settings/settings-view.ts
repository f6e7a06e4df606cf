import { z } from 'zod';
import type { KeptMove, VersionCount } from '../../../database/office-settings-moves.ts';
import type { DecidedSettings } from '../../../database/office-settings-versions.ts';
import type { ProposedSettings } from '../../../domain/rulebooks/office-settings-check.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { said, speaker } from '../../language/readers-language.ts';
import { dayText, instantText, writeAmount } from '../../processes/reading/amounts.ts';
import type { Page } from '../../paging/cursor.ts';
import { pageSchema } from '../../paging/cursor.ts';
import { optionInWords } from '../../rulebooks/written-settings.ts';
import { changesOf, settingsChange } from './settings-changes.ts';
import type { PreviewedCase } from './settings-moves.ts';

const person = z.object({ id: z.string(), name: z.string() });
const openCases = z.object({ moved: z.number().int(), left: z.number().int() });

/** A version in a list. */
export const settingsSummary = z
  .object({
    version: z.string().meta({ example: 'dayu.cn.1' }),
    office: z.string(),
    rulebook: z.object({ id: z.string(), version: z.string() }),
    status: z.enum(['proposed', 'approved', 'rejected']),
    inForce: z.boolean().meta({ description: 'Whether new cases under the rulebook go by it.' }),
    reason: z.string(),
    proposedBy: person,
    proposedAt: instantText,
    decision: z.object({ by: person, at: instantText, reason: z.string() }).nullable(),
    links: z.object({ self: z.string(), preview: z.string(), moves: z.string() }),
  })
  .meta({ id: 'OfficeSettingsSummary' });
type SettingsSummary = z.output<typeof settingsSummary>;

export const settingsList = z.object({ items: z.array(settingsSummary) }).meta({ id: 'OfficeSettingsList' });

const move = z.object({
  changeId: z.string(),
  cases: z.number().int().meta({ description: 'Cases that the move was to reach.' }),
  reason: z.string(),
  movedBy: person,
  movedAt: instantText,
});

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
    moves: z.array(move),
  })
  .meta({ id: 'OfficeSettings' });

const changedDate = z
  .object({
    deadlineId: z.string().nullable().meta({ description: 'Null for an instalment or the opening of the window.' }),
    title: z.string(),
    rule: z.string().nullable(),
    legalBasis: z.string().nullable(),
    before: dayText,
    after: dayText,
    runsOutAtOnce: z.boolean().meta({ description: 'True when the new last day has passed already.' }),
  })
  .meta({ id: 'ChangedDate' });

export const previewPage = pageSchema(
  z
    .object({
      caseId: z.string(),
      number: z.string(),
      stage: z.string(),
      stageTitle: z.string(),
      settingsVersion: z.string().nullable().meta({ description: 'What the case goes by now.' }),
      dates: z.array(changedDate).meta({ description: 'Every date that would change; empty when none does.' }),
      links: z.object({ case: z.string() }),
    })
    .meta({ id: 'OfficeSettingsPreview' }),
);
type PreviewPage = z.output<typeof previewPage>;

/** A move that has been started. */
export const startedMove = move
  .extend({
    version: z.string(),
    openCases: openCases.meta({
      description: 'Of the cases of this move: those that have come there, and the others.',
    }),
  })
  .meta({ id: 'OfficeSettingsMoveStarted' });

export function summarizeSettings({ row, decision }: DecidedSettings, inForce: boolean): SettingsSummary {
  const self = `/api/v1/offices/${row.officeId}/settings/${row.version}`;
  return {
    version: row.version,
    office: row.officeId,
    rulebook: { id: row.rulebookId, version: row.rulebookVersion },
    status: decision?.outcome ?? 'proposed',
    inForce,
    reason: row.reason,
    proposedBy: { id: row.proposedBy, name: row.proposedByName },
    proposedAt: row.proposedAt.toISOString(),
    decision:
      decision === null
        ? null
        : {
            by: { id: decision.decidedBy, name: decision.decidedByName },
            at: decision.decidedAt.toISOString(),
            reason: decision.reason,
          },
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

export function presentStartedMove(row: KeptMove, count: VersionCount): z.output<typeof startedMove> {
  return { ...presentMove(row), version: row.version, openCases: { ...count } };
}

export function presentPreview({ items, nextCursor }: Page<PreviewedCase>): PreviewPage {
  return {
    items: items.map(({ state, dates }) => ({
      caseId: state.opening.processId,
      number: state.opening.number,
      stage: state.stage,
      stageTitle: speaker().stage(state.stage),
      settingsVersion: state.officeSettings?.version ?? null,
      dates: dates.map((date) => ({ ...date, title: said(date.title) })),
      links: { case: `/api/v1/cases/${state.opening.processId}` },
    })),
    nextCursor,
  };
}

function presentMove({ changeId, processes, reason, movedBy, movedByName, movedAt }: KeptMove) {
  return {
    changeId,
    cases: processes,
    reason,
    movedBy: { id: movedBy, name: movedByName },
    movedAt: movedAt.toISOString(),
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
