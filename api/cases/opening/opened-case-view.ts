import { z } from 'zod';
import { caseLinks, linksOf } from '../case-links.ts';
import type { OpenedProcess } from '../../processes/opening/process-openings.ts';

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

export function presentOpenedCase({ processId, number }: OpenedProcess): z.output<typeof openedCaseView> {
  return { id: processId, number, stage: 'verification', revision: 1, links: linksOf(processId) };
}
