import { z } from 'zod';
import type { KeptMove, VersionCount } from '../../../database/offices/office-moves.ts';
import { said, speaker } from '../../language/readers-language.ts';
import { pageSchema, type Page } from '../../paging/cursor.ts';
import { dayText, instantText } from '../../processes/reading/amounts.ts';
import type { PreviewedCase } from './office-moves.ts';

export const openCases = z.object({ moved: z.number().int(), left: z.number().int() });

export const keptMove = z.object({
  changeId: z.string(),
  cases: z.number().int().meta({ description: 'Cases that the move was to reach.' }),
  reason: z.string(),
  movedBy: z.object({ id: z.string(), name: z.string() }),
  movedAt: instantText,
});

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
      rulebookVersion: z.string().meta({ description: 'What the case goes by now.' }),
      settingsVersion: z.string().nullable().meta({ description: 'What the case goes by now.' }),
      dates: z.array(changedDate).meta({ description: 'Every date that would change; empty when none does.' }),
      links: z.object({ case: z.string() }),
    })
    .meta({ id: 'OfficeMovePreview' }),
);
type PreviewPage = z.output<typeof previewPage>;

/** A move that has been started. */
export const startedMove = keptMove
  .extend({
    version: z.string(),
    openCases: openCases.meta({
      description: 'Of the cases of this move: those that have come there, and the others.',
    }),
  })
  .meta({ id: 'OfficeMoveStarted' });

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
      rulebookVersion: state.rulebook.version,
      settingsVersion: state.officeSettings?.version ?? null,
      dates: dates.map((date) => ({ ...date, title: said(date.title) })),
      links: { case: `/api/v1/cases/${state.opening.processId}` },
    })),
    nextCursor,
  };
}

export function presentMove({ changeId, processes, reason, movedBy, movedByName, movedAt }: KeptMove) {
  return {
    changeId,
    cases: processes,
    reason,
    movedBy: { id: movedBy, name: movedByName },
    movedAt: movedAt.toISOString(),
  };
}
