import { In, type EntityManager } from 'typeorm';
import type { OfficeParticulars } from '../../domain/kernel/office-particulars.ts';
import { OfficeEntity, type OfficeRow } from '../entities/office.ts';
import { OfficeParticularsDecisionEntity, OfficeParticularsEntity } from '../entities/office-particulars.ts';
import type { OfficeParticularsRow } from '../entities/office-particulars.ts';
import type { ProposalDecisionRow } from '../entities/proposal-decision.ts';

/** A change with what was decided on it; null while nobody has decided. */
export interface DecidedParticulars {
  readonly row: OfficeParticularsRow;
  readonly decision: ProposalDecisionRow | null;
}

export async function findParticulars(
  manager: EntityManager,
  version: string,
): Promise<DecidedParticulars | undefined> {
  const row = await manager.findOne(OfficeParticularsEntity, { where: { version } });
  if (row === null) return undefined;
  return { row, decision: await manager.findOne(OfficeParticularsDecisionEntity, { where: { version } }) };
}

/** All changes of an office, the newest first. */
export async function listParticulars(
  manager: EntityManager,
  officeId: string,
): Promise<readonly DecidedParticulars[]> {
  const rows = await manager.find(OfficeParticularsEntity, { where: { officeId }, order: { sequence: 'DESC' } });
  const decisions = await manager.find(OfficeParticularsDecisionEntity, {
    where: { version: In(rows.map(({ version }) => version)) },
  });
  const byVersion = new Map(decisions.map((decision) => [decision.version, decision]));
  return rows.map((row) => ({ row, decision: byVersion.get(row.version) ?? null }));
}

interface Approved {
  readonly officeId: string;
  readonly particulars: Partial<OfficeParticulars>;
}

/** The offices as they are now: as they came with the product, with all that was approved since. */
export async function officesNow(manager: EntityManager): Promise<readonly OfficeRow[]> {
  const offices = await manager.find(OfficeEntity, { order: { id: 'ASC' } });
  const approved = await manager.query<Approved[]>(
    `SELECT office_id AS "officeId", particulars FROM office_particulars
      JOIN office_particulars_decision USING (version)
      WHERE outcome = 'approved' ORDER BY decided_at, version`,
  );
  return offices.map((office) =>
    approved
      .filter(({ officeId }) => officeId === office.id)
      .reduce<OfficeRow>((changed, { particulars }) => ({ ...changed, ...particulars }), office),
  );
}
