import type { PlainDate } from '../calendar/plain-date.ts';
import type { PeriodUnit } from '../periods/period-rule.ts';
import type { StepToApprove } from '../rulebooks/gate-step.ts';
import type { Message, ValuesOf } from '../message.ts';
import type { IncomingMessages } from './incoming/incoming-messages.ts';
import type { PersonRemarks } from './person-remarks.ts';

/** What every process says, whatever it is about, by code, with the values that stand in each. */
export interface KernelMessages extends ClockMessages, StepMessages, KernelRefusals, IncomingMessages, PersonRemarks {}

/** Clocks: `clock` is what the clock is called, `when` the day on which it acts. */
export interface ClockMessages {
  /** What a period is called in the rulebook, or a date that an act has fixed. */
  'title-of-rule': { rule: string };
  'on-day': { day: PlainDate; provisional: boolean };
  'last-day': { day: PlainDate; provisional: boolean };
  'clock-started': { clock: Message; when: Message };
  'clock-met': { clock: Message; when: Message };
  'clock-stopped': { clock: Message; when: Message };
  'clock-held': { clock: Message; left: number; unit: PeriodUnit };
  'clock-runs-on': { clock: Message; when: Message };
  'clock-waits-for-entries': { clock: Message; until: PlainDate };
  'clock-moved': { clock: Message; because: Message; before: PlainDate; when: Message };
  'clock-comes-next': { due: PlainDate; clock: Message; rule: string };
  'clock-due-today': { clock: Message };
  'clock-ran-out': { clock: Message; day: PlainDate };
  'clock-failed': { clock: Message; deadlineId: string; reason: Message };
  'moved-by-correction': { factId: string };
  'moved-by-notice': { calendarVersion: string };
  'moved-by-settings': { version: string };
  'moved-by-rulebook': { rulebook: string; version: string };
}

export interface StepMessages {
  'process-closed-on': { on: PlainDate; outcome: string };
  'process-stands-in': { stage: string };
  'process-waits': { stage: string; since: PlainDate };
  'stage-entered': { stage: string };
  'command-given': { command: string; said: Message };
  'assigned-to': { assignee: string };
  'extended-until': { deadlineId: string; until: PlainDate; reason: string };
  'held-until': { until: PlainDate; reason: string };
  'fact-corrected': { factId: string; before: PlainDate; day: PlainDate; evidence: string; reason: string };
  'fact-withdrawn': { factId: string; day: PlainDate; reason: string };
  'taken-up': { revision: number };
  'settings-adopted': { version: string };
  'rulebook-adopted': { rulebook: string; version: string };
  'steps-lost': { afterRevision: number; lastRevision: number; letters: readonly string[] };
  'document-failed': { number: string; problem: string };
  'approval-awaited': { step: StepToApprove; approvalId: string };
  'approval-overtaken': { step: StepToApprove; approvalId: string };
  'approval-still-awaited': { step: StepToApprove; approvalId: string; since: PlainDate };
  'submission-still-awaited': { step: StepToApprove; approvalId: string; since: PlainDate };
  'approval-of': { step: StepToApprove; approvalId: string };
  'submission-of': { step: StepToApprove; approvalId: string };
  'approved-too-late': { refusal: Message };
  /** Steps that were stopped: `step` is what the step is called, `reasons` what speaks against it. */
  'step-stopped': { step: Message; reasons: readonly Message[] };
  'stopped-step-waits': { step: Message; since: PlainDate; reasons: readonly Message[] };
  'stopped-step-goes-on': { step: Message };
  'stopped-step-overtaken': { step: Message };
  'stopped-step-because': { step: Message; reason: string };
  'step-taken-in-doubt': { step: Message; reasons: readonly Message[] };
  'decision-on-stopped-step': { step: Message };
  'event-not-arrived': { eventId: string; to: string; problem: string };
  'event-named': { eventId: string };
  'waits-for-people': null;
  'rule-has-failed': null;
}

/** Why every process may refuse a command. */
export interface KernelRefusals {
  'state-of-later-version': { present: number; stateVersion: number };
  'reopened-before': null;
  'sent-by-processes-alone': { command: string };
  'given-by-people-alone': { command: string };
  'no-room': null;
  'no-room-at-will': null;
  'no-more-of-this-kind': null;
  'no-more-of-this-kind-at-will': null;
  'done-in-other-stages': { stage: string; stages: readonly string[] };
  'own-proposal': null;
  'already-extended': null;
  'extension-too-long': { most: number };
  'kept-away': null;
  'has-changed': { revision: number };
  'was-closed': { on: PlainDate; outcome: string };
  'release-hold-first': { until: PlainDate };
  'rulebook-lacks-rows': { rulebook: string; version: string; rows: readonly string[] };
  'on-hold-already': { until: PlainDate };
  'not-on-hold': null;
  'key-used-otherwise': null;
  'nothing-to-extend': null;
  'no-running-deadline': { deadlineId: string };
  'no-live-deadline': { deadlineId: string };
  'no-clock-waits-for-entries': null;
  'clock-waits-for-no-entries': { clock: Message; deadlineId: string };
  'not-extendable': { clock: Message };
  'not-later-than': { day: PlainDate };
  'no-clock-failed': null;
  'clock-not-failed': { clock: Message; deadlineId: string };
  'no-document-failed': null;
  'no-such-document': { documentId: string };
  'document-not-failed': { number: string };
  'no-facts': null;
  'no-such-fact': { factId: string };
  'fact-stands-no-more': { factId: string; standing: 'corrected' | 'withdrawn' };
  'fact-divides-nothing': null;
  'after-what-follows': { day: PlainDate; latest: PlainDate };
  'fact-has-that-day': { factId: string; day: PlainDate };
  'no-consequences': null;
  'no-such-consequence': { consequenceId: string };
  'nothing-lost': null;
  'no-event-waits': null;
  'event-does-not-wait': { eventId: string };
  'no-step-waits': { status: 'waiting' | 'sent-back' };
  'step-does-not-wait': { status: 'waiting' | 'sent-back'; approvalId: string };
  'approver-has-edited': null;
  'no-step-stopped': null;
  'step-is-not-stopped': { step: string };
  'stopped-step-not-given-up': null;
  'after-today': { field: string; today: PlainDate };
  'not-after-today': { field: string; today: PlainDate };
  'too-far-ahead': { field: string; years: number; last: string };
  'before-start': { field: string; what: Message; day: string };
  'beginning-of-insurance': null;
  'beginning-of-lives': null;
}

/** Something that every process may say. */
export function message<Code extends keyof KernelMessages>(
  code: Code,
  ...[values]: ValuesOf<KernelMessages, Code>
): Message {
  return { code, values: values ?? {} };
}
