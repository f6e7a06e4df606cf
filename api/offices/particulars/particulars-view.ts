import { z } from 'zod';
import type { DecidedParticulars } from '../../../database/offices/office-particulars-versions.ts';
import { instantText } from '../../processes/reading/amounts.ts';

const person = z.object({ id: z.string(), name: z.string() });

/** A change of what letters print of an office, with what was decided on it. */
export const particularsView = z
  .object({
    version: z.string().meta({ example: 'dayu.particulars.1' }),
    office: z.string(),
    status: z.enum(['proposed', 'approved', 'rejected']),
    particulars: z.record(z.string(), z.string()),
    reason: z.string(),
    proposedBy: person,
    proposedAt: instantText,
    decision: z.object({ by: person, at: instantText, reason: z.string() }).nullable(),
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
    status: decision?.outcome ?? 'proposed',
    particulars: { ...row.particulars },
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
    links: { self: `/api/v1/offices/${row.officeId}/particulars/${row.version}` },
  };
}
