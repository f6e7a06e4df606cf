import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Currency, MinorUnits } from '../../domain/money/money.ts';
import type { Actor } from '../../domain/recovery-case/actors.ts';
import type {
  CaseSource,
  ClosingOutcome,
  ReferralStatus,
  Scheme,
  Stage,
  Suspicion,
  Violation,
} from '../../domain/recovery-case/vocabulary.ts';

/**
 * A case as people list and search it. It follows the workflow: only a recorded transition changes it, and each transition
 * raises `revision` by one.
 */
export interface RecoveryCaseRow {
  readonly id: string;
  /** Case number that people use (案号). */
  readonly number: string;
  readonly officeId: string;
  readonly rulebookId: string;
  readonly rulebookVersion: string;
  readonly calendarId: Calendar['id'];
  /** Version of the calendar that its clocks are counted by. */
  readonly calendarVersion: string;
  /** Version of what its office sets within the rulebook; null for the rulebook as shipped. */
  readonly settingsVersion: string | null;
  readonly scheme: Scheme;
  readonly violation: Violation;
  readonly source: CaseSource;
  readonly foundOn: PlainDate;
  readonly openedOn: PlainDate;
  readonly personName: string;
  readonly debtorName: string | null;
  /** Number and names in the form that is searched: see `searchable` in `case-search.ts`. */
  readonly searchText: string;
  /** Keyed fingerprint of the person's identity number. */
  readonly identityBlindIndex: string;
  readonly stage: Stage;
  readonly stageEnteredOn: PlainDate;
  readonly assignee: string | null;
  readonly onHold: boolean;
  readonly holdUntil: PlainDate | null;
  readonly currency: Currency;
  readonly claimed: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
  readonly outstanding: MinorUnits;
  readonly owedBack: MinorUnits;
  readonly backPayDue: MinorUnits;
  readonly suspicion: Suspicion;
  readonly referralStatus: ReferralStatus | null;
  readonly nextDeadlineOn: PlainDate | null;
  readonly nextDeadlineAt: Date | null;
  readonly nextDeadlineRule: string | null;
  readonly nextDeadlineTitle: string | null;
  readonly waitsFor: Actor;
  readonly nextStep: string;
  readonly revision: number;
  /** Instants of the case's own clock. */
  readonly openedAt: Date;
  readonly changedAt: Date;
  readonly closedOn: PlainDate | null;
  readonly closingOutcome: ClosingOutcome | null;
  /** Id of the person who opened the case, and the name at that time. */
  readonly openedBy: string;
  readonly openedByName: string;
  /** Digest of the opening request. */
  readonly requestDigest: string;
  /** The whole state as JSON, sealed with `sealingContext.caseState`. */
  readonly stateSealed: Buffer;
  /** Hash of the latest audit entry, which the next one continues. */
  readonly auditHash: string;
}

const columns = {
  id: { name: 'id', type: 'uuid', primary: true },
  number: { name: 'number', type: 'text' },
  officeId: {
    name: 'office_id',
    type: 'text',
    foreignKey: { target: 'office', name: 'recovery_case_of_office', onDelete: 'NO ACTION' },
  },
  rulebookId: { name: 'rulebook_id', type: 'text' },
  rulebookVersion: { name: 'rulebook_version', type: 'text' },
  calendarId: { name: 'calendar_id', type: 'text' },
  calendarVersion: { name: 'calendar_version', type: 'text' },
  settingsVersion: { name: 'settings_version', type: 'text', nullable: true },
  scheme: { name: 'scheme', type: 'text' },
  violation: { name: 'violation', type: 'text' },
  source: { name: 'source', type: 'text' },
  foundOn: { name: 'found_on', type: 'date' },
  openedOn: { name: 'opened_on', type: 'date' },
  personName: { name: 'person_name', type: 'text' },
  debtorName: { name: 'debtor_name', type: 'text', nullable: true },
  searchText: { name: 'search_text', type: 'text' },
  identityBlindIndex: { name: 'identity_blind_index', type: 'text' },
  stage: { name: 'stage', type: 'text' },
  stageEnteredOn: { name: 'stage_entered_on', type: 'date' },
  assignee: { name: 'assignee', type: 'text', nullable: true },
  onHold: { name: 'on_hold', type: 'boolean' },
  holdUntil: { name: 'hold_until', type: 'date', nullable: true },
  currency: { name: 'currency', type: 'text' },
  claimed: { name: 'claimed', type: 'bigint' },
  recovered: { name: 'recovered', type: 'bigint' },
  waived: { name: 'waived', type: 'bigint' },
  outstanding: { name: 'outstanding', type: 'bigint' },
  owedBack: { name: 'owed_back', type: 'bigint' },
  backPayDue: { name: 'back_pay_due', type: 'bigint' },
  suspicion: { name: 'suspicion', type: 'text' },
  referralStatus: { name: 'referral_status', type: 'text', nullable: true },
  nextDeadlineOn: { name: 'next_deadline_on', type: 'date', nullable: true },
  nextDeadlineAt: { name: 'next_deadline_at', type: 'timestamptz', nullable: true },
  nextDeadlineRule: { name: 'next_deadline_rule', type: 'text', nullable: true },
  nextDeadlineTitle: { name: 'next_deadline_title', type: 'text', nullable: true },
  waitsFor: { name: 'waits_for', type: 'text' },
  nextStep: { name: 'next_step', type: 'text' },
  revision: { name: 'revision', type: 'integer' },
  openedAt: { name: 'opened_at', type: 'timestamptz' },
  changedAt: { name: 'changed_at', type: 'timestamptz' },
  closedOn: { name: 'closed_on', type: 'date', nullable: true },
  closingOutcome: { name: 'closing_outcome', type: 'text', nullable: true },
  openedBy: { name: 'opened_by', type: 'text' },
  openedByName: { name: 'opened_by_name', type: 'text' },
  requestDigest: { name: 'request_digest', type: 'text' },
  stateSealed: { name: 'state_sealed', type: 'bytea', select: false },
  auditHash: { name: 'audit_hash', type: 'text' },
} as const satisfies Record<keyof RecoveryCaseRow, EntitySchemaColumnOptions>;

export const RecoveryCaseEntity = new EntitySchema<RecoveryCaseRow>({
  name: 'recovery_case',
  tableName: 'recovery_case',
  columns,
  uniques: [{ name: 'recovery_case_number', columns: ['number'] }],
  indices: [
    { name: 'recovery_case_opened', columns: ['openedAt', 'id'] },
    { name: 'recovery_case_stage', columns: ['stage', 'openedAt', 'id'] },
    { name: 'recovery_case_office', columns: ['officeId', 'openedAt', 'id'] },
    { name: 'recovery_case_violation', columns: ['violation', 'openedAt', 'id'] },
    { name: 'recovery_case_scheme', columns: ['scheme', 'openedAt', 'id'] },
    { name: 'recovery_case_assignee', columns: ['assignee', 'openedAt', 'id'], where: '(assignee IS NOT NULL)' },
    { name: 'recovery_case_next_deadline', columns: ['nextDeadlineOn'], where: '(next_deadline_on IS NOT NULL)' },
    { name: 'recovery_case_outstanding', columns: ['outstanding'] },
    { name: 'recovery_case_identity', columns: ['identityBlindIndex'] },
    {
      name: 'recovery_case_calendar',
      columns: ['calendarId', 'calendarVersion', 'id'],
      where: '(closed_on IS NULL)',
    },
    {
      name: 'recovery_case_settings',
      columns: ['officeId', 'rulebookId', 'settingsVersion', 'id'],
      where: '(closed_on IS NULL)',
    },
    { name: 'recovery_case_search', columns: ['searchText'], synchronize: false },
  ],
  checks: [
    { name: 'recovery_case_currency', expression: `currency IN ('CNY', 'VND')` },
    { name: 'recovery_case_amounts', expression: 'recovered + outstanding + waived = claimed' },
    {
      name: 'recovery_case_amounts_not_negative',
      expression: 'least(claimed, recovered, outstanding, waived, owed_back, back_pay_due) >= 0',
    },
    { name: 'recovery_case_hold', expression: 'on_hold = (hold_until IS NOT NULL)' },
    {
      name: 'recovery_case_closing',
      expression: `(stage = 'closed') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (closing_outcome IS NULL)`,
    },
    { name: 'recovery_case_revision', expression: 'revision >= 1' },
  ],
});
