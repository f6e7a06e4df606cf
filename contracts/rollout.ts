import type { Calendar } from '../domain/calendar/calendar.ts';
import type { OfficeSettings } from '../domain/rulebooks/office-settings.ts';
import type { RulebookVersion } from '../domain/rulebooks/rulebook.ts';

/** Name of the workflow type: a change to what cases are counted by, brought to every open case that it concerns. */
export const rolloutWorkflow = 'rollout';

/** What is brought to the cases. Each kind has an update of its own, which a case carries out once. */
export type CaseChange = CalendarChange | OfficeSettingsChange | RulebookChange;

export interface CalendarChange {
  /** Names the change for good and everywhere. */
  readonly changeId: string;
  readonly kind: 'calendar';
  readonly calendarId: Calendar['id'];
  readonly version: string;
}

/** Open cases of an office are moved to a version of its settings: those of the move that the change id names in the record. */
export interface OfficeSettingsChange {
  readonly changeId: string;
  readonly kind: 'office-settings';
  readonly version: string;
}

/** Open cases of an office are moved to a version of their rulebook: those of the move that the change id names in the record. */
export interface RulebookChange {
  readonly changeId: string;
  readonly kind: 'rulebook';
  readonly rulebookId: string;
  readonly version: string;
}

/** One rollout for each change, however often it is started. */
export function rolloutIdOf({ changeId }: CaseChange): string {
  return `rollout/${changeId}`;
}

/** How far a rollout has come; it starts without and goes on with it after continue-as-new. */
export interface RolloutProgress {
  /** Id of the case after which the pass goes on; null at the start of a pass. */
  readonly after: string | null;
  /** Cases that have been given the change by this rollout. */
  readonly done: number;
  /** Cases that this pass could not bring the change to. */
  readonly missed: number;
  /** Passes in a row that missed cases, and passes in a row that missed none. */
  readonly missingPasses: number;
  readonly quietPasses: number;
}

export interface RolloutInput {
  readonly change: CaseChange;
  readonly progress?: RolloutProgress;
}

/** What the workflow returns when no case is left. */
export interface RolloutResult {
  readonly done: number;
}

export interface RolloutBatch {
  readonly change: CaseChange;
  readonly after: string | null;
}

export interface RolloutBatchOutcome {
  /** Cases that have the change now. */
  readonly done: number;
  /** Cases that did not answer, because their worker was busy or away: they are tried again in the next pass. */
  readonly missed: number;
  /** Where the next batch goes on; null when this was the last one. */
  readonly next: string | null;
}

/** Update of a case: takes a later version of its calendar. Not a person's command. */
export const adoptCalendarUpdate = 'adopt-calendar';

/** Update of a case: goes by another version of its office's settings. Not a person's command. */
export const adoptOfficeSettingsUpdate = 'adopt-office-settings';

export interface AdoptOfficeSettingsInput {
  readonly settings: OfficeSettings;
}

/** Update of a case: goes by a later version of its rulebook. Not a person's command. */
export const adoptRulebookUpdate = 'adopt-rulebook';

export interface AdoptRulebookInput {
  readonly rulebook: RulebookVersion;
}

export interface AdoptCalendarInput {
  readonly calendar: Calendar;
}

/** What a case answers: its revision, and whether there was anything to take. */
export interface AdoptionReceipt {
  readonly adopted: boolean;
  readonly revision: number;
}
