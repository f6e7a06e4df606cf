import { z } from 'zod';
import { caseLinks, linksOf } from '../case-links.ts';
import type { OpenedCase } from './case-openings.ts';

/** The answer to an opening, the same for every repetition. */
export const openedCaseView = z
  .object({
    id: z.string(),
    number: z.string().meta({ example: 'DAYU-2026-000123-03' }),
    stage: z.literal('verification'),
    revision: z.literal(1),
    links: caseLinks,
  })
  .meta({ id: 'OpenedCase' });

export function presentOpenedCase({ caseId, number }: OpenedCase): z.output<typeof openedCaseView> {
  return { id: caseId, number, stage: 'verification', revision: 1, links: linksOf(caseId) };
}
