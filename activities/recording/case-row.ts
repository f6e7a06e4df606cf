import { searchable } from '../../database/case-search.ts';
import type { RecoveryCaseRow } from '../../database/entities/recovery-case.ts';
import { identityNumberPurpose, normalisedIdentityNumber } from '../../database/sealing-contexts.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
import type { Keyring } from '../../encryption/keyring.ts';

/** A case's row after a transition, apart from what only the database knows or what travels by itself. */
export type CaseRow = Omit<RecoveryCaseRow, 'openedAt' | 'stateSealed' | 'auditHash'>;

export function caseRow(record: TransitionRecord, keyring: Pick<Keyring, 'blindIndex'>): CaseRow {
  const { state } = record;
  const { opening, hold, closing } = state;
  return {
    id: record.caseId,
    number: opening.number,
    officeId: opening.office.id,
    rulebookId: opening.rulebook.id,
    rulebookVersion: opening.rulebook.version,
    settingsVersion: state.officeSettings?.version ?? null,
    calendarId: state.calendar.id,
    calendarVersion: state.calendar.version,
    scheme: opening.scheme,
    violation: opening.violation,
    source: opening.source,
    foundOn: opening.foundOn,
    openedOn: state.openedOn,
    personName: opening.person.name,
    debtorName: otherDebtors(state),
    searchText: searchable(
      [opening.number, opening.person.name, ...state.addressees.map(({ name }) => name)].join(' '),
    ),
    identityBlindIndex: keyring.blindIndex(
      normalisedIdentityNumber(opening.person.identityNumber),
      identityNumberPurpose,
    ),
    stage: state.stage,
    stageEnteredOn: state.stageEnteredOn,
    assignee: state.assignee,
    onHold: hold !== null,
    holdUntil: hold?.until ?? null,
    currency: opening.currency,
    owedBack: state.owedBack,
    backPayDue: state.backPayDue,
    suspicion: state.confirmation?.suspicion ?? 'none',
    referralStatus: state.referral?.status ?? null,
    ...summaryColumns(record),
    revision: record.revision,
    changedAt: new Date(record.at),
    closedOn: closing?.on ?? null,
    closingOutcome: closing?.outcome ?? null,
    openedBy: opening.openedBy.id,
    openedByName: opening.openedBy.name,
    requestDigest: opening.requestDigest,
  };
}

/** Those who owe now in the person's place; null where it is the person. */
function otherDebtors({ addressees }: RecoveryCaseState): string | null {
  const names = addressees
    .filter(({ role, until }) => until === null && ['drawer', 'heir', 'estate-administrator'].includes(role))
    .map(({ name }) => name);
  return names.length === 0 ? null : names.join('、');
}

function summaryColumns({ state }: TransitionRecord) {
  const { nextDeadline, waitsFor, nextStep, totals } = summaryOf(state);
  return {
    claimed: totals.claimed,
    recovered: totals.recovered,
    waived: totals.waived,
    outstanding: totals.outstanding,
    nextDeadlineOn: nextDeadline?.due ?? null,
    nextDeadlineAt: nextDeadline === null ? null : new Date(nextDeadline.runsOutAt),
    nextDeadlineRule: nextDeadline?.rule ?? null,
    nextDeadlineTitle: nextDeadline?.title ?? null,
    waitsFor,
    nextStep,
  };
}
