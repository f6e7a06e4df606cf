import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { HearingLapse } from './being-heard-payloads.ts';
import type { Hearing } from './being-heard-state.ts';

/** Being heard before an act: defences and hearings. */
export interface BeingHeardMessages {
  'heard-once-announced': null;
  'day-of-advance-notice': null;
  'defence-received': { on: PlainDate; from: string; summary: string };
  'defence-out-of-time': { defenceId: string };
  'no-defence-waits': null;
  'name-the-defence': { defences: readonly string[] };
  'act-waits-for-answers': { act: Message; defences: readonly string[] };
  'reminder-to-answer-defence': null;
  'no-room-for-defence': null;
  'no-room-for-answer': null;
  'asked-for-on': { on: PlainDate; by: string };
  'hearing-appointed': { on: PlainDate; time: string; place: string; chair: string };
  'hearing-lapsed': { on: PlainDate; because: HearingLapse['because']; note: string };
  'hearing-of': { addresseeId: string };
  'act-waits-for-hearing': { act: Message; hearingId: string };
  'act-waits-for-hearings': { act: Message; hearings: readonly HearingThatWaits[] };
  'record-what-came-of-hearing': { hearingId: string; on: PlainDate };
  'reminder-of-hearing': null;
  'no-hearing-pending': null;
  'hearing-asked-for-already': null;
  'hearing-not-open': null;
  'hearing-was-open-until': { until: PlainDate };
  'hearing-notice-too-late': { first: PlainDate };
  'name-the-hearing': { hearings: readonly string[] };
  'schedule-hearing-first': null;
  'day-of-hearing': null;
  'day-of-hearing-request': null;
}

type HearingThatWaits = { readonly id: string; readonly status: Hearing['status'] };
