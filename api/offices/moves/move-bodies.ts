import { z } from 'zod';
import { sentence } from '../../language/readers-language.ts';
import { cursorField } from '../../paging/cursor.ts';
import { reason } from '../../validation/fields.ts';

const cases = {
  caseIds: z.array(z.uuid()).min(1).max(1_000).optional().meta({ description: 'The cases, one by one.' }),
  all: z.literal(true).optional().meta({ description: 'All open cases of the office that go by another version.' }),
};
const casesOrAll = {
  error: () => sentence('cases-or-all'),
  path: ['caseIds'],
  params: { code: 'cases-or-all' },
};

export const movePreview = z
  .strictObject({ ...cases, limit: z.int().min(1).max(200).default(50), cursor: cursorField.optional() })
  .refine(({ caseIds, all }) => (caseIds === undefined) !== (all === undefined), casesOrAll)
  .meta({ id: 'OfficeMovePreviewRequest' });
export type MovePreviewBody = z.output<typeof movePreview>;

export const officeMove = z
  .strictObject({ ...cases, reason })
  .refine(({ caseIds, all }) => (caseIds === undefined) !== (all === undefined), casesOrAll)
  .meta({ id: 'OfficeMove' });
export type OfficeMoveBody = z.output<typeof officeMove>;
