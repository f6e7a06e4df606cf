import { z } from 'zod';
import { sentByProcess } from './sent-by-process.ts';
import { yearsOfExtension } from '../../../domain/kernel/steering/steering.ts';
import { yearsOfHold } from '../../../domain/kernel/steering/hold.ts';
import type { KernelPayloads } from '../../../domain/kernel/kernel-payloads.ts';
import { personId } from '../../acting-person/person-id.ts';
import { optionalText, plannedDay, reason, text } from '../../validation/fields.ts';
import type { CommandSchema } from './command-schema.ts';

const assign = z.strictObject({
  assignee: personId.meta({ example: 'caseworker.li' }),
});
const note = z.strictObject({ text: text(10_000).meta({ example: 'The daughter will call again on Monday.' }) });
const hold = z.strictObject({
  reason,
  until: plannedDay(yearsOfHold, 'Last day of the hold; the clocks run on after it.'),
});
const release = z.strictObject({ reason });
const extendDeadline = z.strictObject({
  deadlineId: text(40).meta({ example: 'D2' }),
  until: plannedDay(yearsOfExtension, 'The new last day.'),
  reason,
});
const confirmNothingCame = z.strictObject({
  deadlineId: text(40).nullable().default(null).meta({
    description: 'The clock; left out: any that was over when it was entered and still waits.',
    example: 'D7',
  }),
  note: text(1_000).meta({ example: 'The post of this morning has been gone through; nothing came.' }),
});
const letClockAct = z.strictObject({
  deadlineId: text(40).meta({ example: 'D7' }),
  note: text(1_000).meta({
    example: 'The service has been updated; the rule works again.',
    description: 'What stood in its way, and is mended.',
  }),
});
const acknowledgeLostSteps = z.strictObject({
  note: text(1_000).meta({
    example: 'The debtor showed the notice; the payment of 3 March was recorded again.',
    description: 'What was found out, and what was told the process again.',
  }),
});
const produceDocument = z.strictObject({
  documentId: text(40).meta({ example: 'W3' }),
  note: text(1_000).meta({
    example: 'The outbox has room again.',
    description: 'What stood in its way, and is mended.',
  }),
});
const settleConsequence = z.strictObject({
  consequenceId: text(120).meta({ example: 'E3/demanded-too-early/W6', description: 'Subject of its duty.' }),
  note: text(1_000).meta({
    example: 'The debtor was told on 2026-12-10 that the demand does not count.',
    description: 'What was found, and what was done about it.',
  }),
});
const withdrawEvent = z.strictObject({
  eventId: text(40).meta({ example: '12:1', description: 'As the duty names it.' }),
  reason: text(1_000).meta({ example: 'The report has another number.' }),
});

const approvalId = text(40).meta({ example: 'G1' });
const remark = optionalText(2_000).default('');
const approveStep = z.strictObject({ approvalId, note: remark });
const sendBackStep = z.strictObject({ approvalId, reason });
const submitStep = z.strictObject({ approvalId, note: remark });

const stoppedStep = z.strictObject({
  step: text(40).meta({ example: 'demand', description: 'What step it is, as the duty names it.' }),
  reason: text(2_000).meta({ example: 'The debtor has promised in writing to pay what is barred.' }),
});

/** What can be told a process of any kind at any stage: to steer it, and by the second person. */
export const kernelCommandSchemas: {
  readonly [Name in keyof KernelPayloads]: CommandSchema<KernelPayloads[Name]>;
} = {
  assign: () => assign,
  note: () => note,
  hold: () => hold,
  release: () => release,
  'extend-deadline': () => extendDeadline,
  'confirm-nothing-came': () => confirmNothingCame,
  'let-clock-act': () => letClockAct,
  'acknowledge-lost-steps': () => acknowledgeLostSteps,
  'produce-document': () => produceDocument,
  'settle-consequence': () => settleConsequence,
  'event-untaken': sentByProcess,
  'event-taken': sentByProcess,
  'withdraw-event': () => withdrawEvent,
  'approve-step': () => approveStep,
  'send-back-step': () => sendBackStep,
  'submit-step': () => submitStep,
  'take-stopped-step': () => stoppedStep,
  'give-up-stopped-step': () => stoppedStep,
};
