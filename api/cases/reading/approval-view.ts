import { z } from 'zod';
import { gateStepWordings } from '../../../wording/rulebooks/gate-steps.ts';
import { called } from '../../language/readers-language.ts';
import { dayText } from '../../processes/reading/amounts.ts';
import { caseSection } from './case-section.ts';

const approval = z
  .object({
    id: z.string(),
    step: z.string(),
    title: z.string(),
    status: z.enum(['waiting', 'sent-back']),
    since: dayText,
    /** The command that waits; null for a step of the system's own. */
    command: z.string().nullable(),
    askedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
    reason: z.string().nullable().meta({ description: 'Why it was sent back.' }),
  })
  .meta({ id: 'Approval' });

/** What waits for a second person. */
export const approvalSection = caseSection(
  { approvals: z.array(approval).meta({ description: 'Steps that wait for a second person.' }) },
  ({ approvals }, { read }) => ({
    approvals: approvals.map(({ id, step, act, status, since, askedBy, reason }) => ({
      id,
      step,
      title: called(gateStepWordings[step]),
      status,
      since,
      command: act.kind === 'command' ? act.envelope.command : null,
      askedBy: askedBy === null ? null : { id: askedBy.id, name: askedBy.name },
      reason: reason === null ? null : read(reason),
    })),
  }),
);
