import { yearsAhead } from '../../../../domain/recovery-case/horizons.ts';
import { z } from 'zod';
import { factDay, plannedDay, reason, text } from '../../../validation/fields.ts';
import { actId } from '../../../processes/commands/remedy-schemas.ts';
import type { CommandSchemas } from './command-schema.ts';

const addresseeId = text(20)
  .nullable()
  .default(null)
  .meta({ example: 'R1', description: 'Who; may be left out where only one person is served.' });
const hearingId = text(20)
  .nullable()
  .default(null)
  .meta({ example: 'H1', description: 'Which hearing; may be left out where only one is pending.' });

/** When, where and before whom a hearing is held, as the notice prints it. */
const hearingAppointment = {
  time: text(50).exactOptional().meta({ example: '上午9时30分', description: 'The hour, as the notice prints it.' }),
  place: text(500).meta({ example: '县社会保险中心三楼会议室' }),
  chair: text(200)
    .exactOptional()
    .meta({ example: '李明', description: 'Who presides, so that recusal can be asked for.' }),
};

/** Why a hearing that was asked for is not held. */
const hearingLapse = {
  lapsedOn: factDay('Day of the withdrawal, or on which the person did not appear.'),
  because: z.enum(['withdrawn', 'not-appeared']).meta({
    description: 'Who does not appear without good reason, or leaves before the end, gives up the hearing (APL 64).',
  }),
  note: reason,
};

const recordDefence = z.strictObject({
  actId,
  addresseeId,
  receivedOn: factDay(),
  summary: text(10_000).meta({ example: 'The pension was drawn in good faith; the death was reported in 2018.' }),
});
const answerDefence = z.strictObject({
  actId,
  defenceId: text(20)
    .nullable()
    .default(null)
    .meta({ example: 'F1', description: 'Which defence; may be left out where only one waits for its answer.' }),
  answer: text(10_000).meta({
    example: 'The report of 2018 was not received; good faith does not change what is owed.',
    description: 'Printed in the act.',
  }),
});
const requestHearing = z.strictObject({ actId, addresseeId, requestedOn: factDay() });
const scheduleHearing = z.strictObject({
  actId,
  hearingId,
  hearingOn: plannedDay(yearsAhead.hearing, 'At least so far ahead as the notice has to be given before (A6).'),
  ...hearingAppointment,
});
const recordHearing = z.strictObject({
  actId,
  hearingId,
  heldOn: factDay(),
  minutes: text(10_000).meta({ example: 'The daughter was heard; the minutes are signed.' }),
});
const recordHearingLapse = z.strictObject({ actId, hearingId, ...hearingLapse });

/** Being heard before an act: defence and hearing. */
export const beingHeardCommands: CommandSchemas<
  | 'record-defence'
  | 'answer-defence'
  | 'request-hearing'
  | 'schedule-hearing'
  | 'record-hearing'
  | 'record-hearing-lapse'
> = {
  'record-defence': () => recordDefence,
  'answer-defence': () => answerDefence,
  'request-hearing': () => requestHearing,
  'schedule-hearing': () => scheduleHearing,
  'record-hearing': () => recordHearing,
  'record-hearing-lapse': () => recordHearingLapse,
};
