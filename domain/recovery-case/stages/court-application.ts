import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CourtApplication, RecoveryCaseState } from '../case-state.ts';
import type { Refusal } from '../commands.ts';
import { endDeadlines, ofPurpose, startPeriod } from '../clocks.ts';
import { documentById, issueDocument, latestDocument, referenceTo } from '../paper.ts';
import { amountDecided } from '../pursuit.ts';
import { firstRefusal, happened, onlyIn, refusal, type ClockRules, type CommandRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import { closeCourtWindow } from './court-window.ts';

const courtClocks = ofPurpose('court-acceptance', 'court-ruling', 'court-objection', 'court-reminder');

/**
 * Application to the court for compulsory execution (申请强制执行). Filed by itself inside the window of A19; the court
 * accepts within A20 and rules within A21, and the system reminds until enforced sums have come in. A window that was
 * missed is never papered over: a person must file late, with reasons.
 */
export function enterCourtApplication(t: Transition): void {
  t.change({
    court: {
      status: 'not-filed',
      filedOn: null,
      amount: amountDecided(t.state),
      documentId: null,
      reasonForDelay: null,
      courtReference: null,
    },
  });
  if (t.state.courtWindow?.missed === true) {
    t.alert('The window for the application has closed: file late with good reason, or close the case.');
    remindOfCourt(t);
    return;
  }
  file(t, null);
}

export const courtCommands: CommandRules<
  'file-court-application' | 'record-court-acceptance' | 'record-court-refusal' | 'record-court-ruling'
> = {
  'file-court-application': {
    title: 'File the court application late, with reasons',
    titleChinese: '逾期申请强制执行',
    done: 'Court application filed late',
    closed: courtMustBe('not-filed'),
    apply: (t, { reasonForDelay }) => {
      endDeadlines(t, courtClocks, 'cancelled');
      file(t, reasonForDelay);
    },
  },
  'record-court-acceptance': {
    title: 'Record that the court has accepted the application',
    titleChinese: '登记法院受理',
    done: 'Accepted by the court',
    closed: courtMustBe('filed'),
    check: (state, { acceptedOn }, moment) => happened(acceptedOn, 'acceptedOn', moment, filing(state)),
    apply: (t, { acceptedOn, courtReference }) => {
      update(t, { status: 'accepted', courtReference });
      startPeriod(t, {
        purpose: 'court-ruling',
        rule: 'A21.ruling',
        from: acceptedOn,
        scope: 'stage',
        whoActs: 'court',
      });
    },
  },
  'record-court-refusal': {
    title: 'Record that the court has refused the application',
    titleChinese: '登记法院不予受理或不予执行',
    done: 'Refused by the court',
    closed: courtMustBe('filed', 'accepted'),
    check: (state, { refusedOn }, moment) => happened(refusedOn, 'refusedOn', moment, filing(state)),
    apply: (t, { refusedOn, reason }) => {
      const wasAccepted = t.state.court?.status === 'accepted';
      update(t, { status: 'refused' });
      t.alert(`The court refused: ${reason}`);
      startPeriod(t, {
        purpose: 'court-objection',
        rule: wasAccepted ? 'A21.object' : 'A20.object',
        from: refusedOn,
        scope: 'stage',
        whoActs: 'caseworker',
      });
    },
  },
  'record-court-ruling': {
    title: 'Record the ruling to enforce',
    titleChinese: '登记准予执行裁定',
    done: 'Enforcement ruled by the court',
    closed: courtMustBe('accepted'),
    check: (state, { ruledOn }, moment) => happened(ruledOn, 'ruledOn', moment, filing(state)),
    apply: (t, { courtReference }) => {
      update(t, { status: 'ruled', courtReference });
      remindOfCourt(t);
    },
  },
};

export const courtApplicationClocks: ClockRules<
  'court-acceptance' | 'court-ruling' | 'court-objection' | 'court-reminder'
> = {
  'court-acceptance': (t, { legalBasis }) => {
    t.alert('The court has not answered in time; the higher court may be asked.', legalBasis);
    remindOfCourt(t);
  },
  'court-ruling': (t, { legalBasis }) => {
    t.alert('The court has not ruled in time.', legalBasis);
    remindOfCourt(t);
  },
  'court-objection': (t, { legalBasis }) => {
    t.alert('The refusal can no longer be objected to.', legalBasis);
    remindOfCourt(t);
  },
  'court-reminder': (t) => {
    t.alert(`Follow up with the court: ${t.money(amountDecided(t.state))} is still outstanding.`);
    remindOfCourt(t);
  },
};

function file(t: Transition, reasonForDelay: string | null): void {
  const { decision, courtWindow } = t.state;
  const decided = decision?.documentId == null ? undefined : documentById(t.state, decision.documentId);
  const demanded = latestDocument(t.state, 'demand-letter');
  if (decided === undefined || demanded === undefined || courtWindow === null) return t.moveTo('demand');
  const application = issueDocument(t, {
    particulars: {
      kind: 'court-application',
      decision: referenceTo(decided),
      demand: referenceTo(demanded),
      windowOpens: courtWindow.opens,
      windowCloses: courtWindow.closes,
    },
  });
  closeCourtWindow(t);
  update(t, { status: 'filed', filedOn: t.today, documentId: application.id, reasonForDelay });
  startPeriod(t, {
    purpose: 'court-acceptance',
    rule: 'A20.accept',
    from: t.today,
    scope: 'stage',
    whoActs: 'court',
  });
}

/** What waited for the court has happened: its clock is met, and the reminders of the step before are over. */
function update(t: Transition, part: Partial<CourtApplication>): void {
  const { court } = t.state;
  if (court === null) return;
  endDeadlines(t, ofPurpose('court-acceptance', 'court-ruling'), 'met');
  endDeadlines(t, courtClocks, 'cancelled');
  t.change({ court: { ...court, ...part } });
}

function remindOfCourt(t: Transition): void {
  startPeriod(t, {
    purpose: 'court-reminder',
    rule: 'court.reminder',
    from: t.today,
    scope: 'stage',
    whoActs: 'caseworker',
  });
}

function courtMustBe(...statuses: readonly CourtApplication['status'][]): (state: RecoveryCaseState) => Refusal | null {
  return (state) =>
    firstRefusal(
      onlyIn('court-application')(state),
      state.court !== null && statuses.includes(state.court.status)
        ? null
        : refusal('court-not-ready', `The application is ${state.court?.status ?? 'not filed'}.`),
    );
}

function filing(state: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const filedOn = state.court?.filedOn ?? null;
  return filedOn === null ? undefined : { date: filedOn, what: 'the day of filing' };
}
