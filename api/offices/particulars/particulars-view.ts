import { z } from 'zod';
import type { DecidedParticulars } from '../../../database/offices/office-particulars-versions.ts';
import { presentProposal, proposalFields, proposalStatus } from '../proposals/proposal-view.ts';

/** A change of what letters print of an office, with what was decided on it. */
export const particularsView = z
  .object({
    version: z.string().meta({ example: 'dayu.particulars.1' }),
    office: z.string(),
    status: proposalStatus,
    particulars: z.record(z.string(), z.string()),
    ...proposalFields,
    links: z.object({ self: z.string() }),
  })
  .meta({ id: 'OfficeParticularsChange' });

export const particularsList = z
  .object({ items: z.array(particularsView) })
  .meta({ id: 'OfficeParticularsChangeList' });

export function presentParticulars({ row, decision }: DecidedParticulars): z.output<typeof particularsView> {
  return {
    version: row.version,
    office: row.officeId,
    ...presentProposal(row, decision),
    particulars: { ...row.particulars },
    links: { self: `/api/v1/offices/${row.officeId}/particulars/${row.version}` },
  };
}
