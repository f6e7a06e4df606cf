import { calendarFrom, type Calendar } from '../calendar/calendar.ts';
import { compareDates, yearOf } from '../calendar/plain-date.ts';
import { applyPostings, emptyBalance } from '../ledger/booking.ts';
import { ZERO } from '../money/money.ts';
import { unopenedBranches } from './branches.ts';
import type { CaseOpening } from './case-opening.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { firstAddressee } from './service/addressee.ts';
import { stateVersion } from './state-versions.ts';
import { momentOf } from '../kernel/moment.ts';

/** A case before its opening has been booked: revision 0, nothing claimed yet. */
export function unopened(opening: CaseOpening, calendar: Calendar, at: number): RecoveryCaseState {
  const claimPeriods = opening.claimPeriods.toSorted((one, other) => compareDates(one.from, other.from));
  const { on } = momentOf({ opening }, at);
  return {
    process: 'recovery-case',
    stateVersion,
    opening,
    calendar: calendarFrom(calendar, Math.min(yearOf(opening.foundOn), yearOf(on))),
    rulebook: opening.rulebook,
    officeSettings: opening.officeSettings,
    openedOn: on,
    revision: 0,
    stage: 'verification',
    stageEnteredOn: on,
    assignee: null,
    addressees: [firstAddressee(opening.person, opening.debtor, on)],
    claimPeriods,
    balances: applyPostings(
      claimPeriods.map(({ id }) => emptyBalance(id)),
      [],
    ),
    owedBack: ZERO,
    backPayDue: ZERO,
    moneyMovements: [],
    ...unopenedBranches(opening),
    deadlines: [],
    documents: [],
    lostSteps: [],
    untakenEvents: [],
    links: [],
    hold: null,
    approvals: [],
    stoppedSteps: [],
    editors: [opening.openedBy.id],
    pendingClosing: null,
    closing: null,
    closures: [],
    confirmedWarnings: [],
    processed: [],
    counters: { deadline: 0, document: 0, timeline: 0, transaction: 0, approval: 0, text: 0 },
  };
}
