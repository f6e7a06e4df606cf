import { z } from 'zod';
import type { ProposalDecisionRow } from '../../../database/entities/proposal-decision.ts';
import { instantText } from '../../processes/reading/amounts.ts';

const person = z.object({ id: z.string(), name: z.string() });

/** Who has proposed something, and what a second person has decided on it. */
export const proposalFields = {
  reason: z.string(),
  proposedBy: person,
  proposedAt: instantText,
  decision: z.object({ by: person, at: instantText, reason: z.string() }).nullable(),
};

export const proposalStatus = z.enum(['proposed', 'approved', 'rejected']);

interface Proposal {
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
}

export function presentProposal({ reason, ...row }: Proposal, decision: ProposalDecisionRow | null) {
  return {
    status: decision?.outcome ?? ('proposed' as const),
    reason,
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
  };
}
