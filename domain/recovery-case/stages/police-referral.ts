import type { PlainDate } from '../../calendar/plain-date.ts';
import { totalsOf } from '../../ledger/booking.ts';
import type { Referral, RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../clocks.ts';
import type { Refusal } from '../commands.ts';
import { issueDocument, referenceTo } from '../paper.ts';
import { firstRefusal, happened, refusal, type ClockRules, type CommandRules } from '../rule.ts';
import type { Transition } from '../transition.ts';
import type { ReferralStatus, Suspicion } from '../vocabulary.ts';

/** Statuses in which the referral still waits for the head of the agency or for the police. */
export function referralIsOpen({ referral }: RecoveryCaseState): boolean {
  return referral !== null && ['awaiting-head-decision', 'transferred', 'filed'].includes(referral.status);
}

/**
 * Referral to the police (移送公安机关), beside the ladder. Forged papers, or suspected fraud at or over the figure (C6),
 * must be looked at for transfer: the head decides within C1; without a decision the rulebook's default applies. With
 * the transfer go the papers and their list; when the police file the case, the materials follow (C5).
 */
export function considerReferral(t: Transition, suspicion: Exclude<Suspicion, 'none'>): void {
  const { claimed } = totalsOf(t.state.balances);
  if (suspicion === 'fraud' && claimed < t.settings.fraudFigure) {
    t.say('alert', `${t.money(claimed)} is below the figure for a transfer, ${t.money(t.settings.fraudFigure)}.`);
    return;
  }
  openReferral(t, suspicion);
}

export const referralCommands: CommandRules<
  | 'open-referral'
  | 'approve-referral'
  | 'decline-referral'
  | 'record-police-filing'
  | 'record-police-refusal'
  | 'record-police-report'
> = {
  'open-referral': {
    title: 'Open a referral to the police',
    titleChinese: '启动移送',
    done: 'Referral to the police opened',
    closed: (state) =>
      firstRefusal(
        state.confirmation === null ? refusal('referral-not-ready', 'The overpayment is not confirmed yet.') : null,
        state.referral === null ? null : refusal('referral-already-open', 'The case has already been referred.'),
      ),
    apply: (t, { suspicion }) => openReferral(t, suspicion),
  },
  'approve-referral': {
    title: 'Approve the transfer to the police',
    titleChinese: '批准移送',
    done: 'Transfer to the police approved',
    closed: referralMustBe('awaiting-head-decision'),
    apply: (t) => transferToPolice(t),
  },
  'decline-referral': {
    title: 'Decline the transfer to the police',
    titleChinese: '不批准移送',
    done: 'Transfer to the police declined',
    closed: referralMustBe('awaiting-head-decision'),
    apply: (t, { reason }) => update(t, { status: 'declined', result: reason }),
  },
  'record-police-filing': {
    title: 'Record that the police have filed the case',
    titleChinese: '登记公安立案',
    done: 'Case filed by the police',
    closed: referralMustBe('transferred'),
    check: (state, { filedOn }, moment) => happened(filedOn, 'filedOn', moment, transferDay(state)),
    apply: (t, { policeReference }) => {
      update(t, { status: 'filed', policeReference });
      handOverMaterials(t);
      remindOfPolice(t);
    },
  },
  'record-police-refusal': {
    title: 'Record that the police have refused the case',
    titleChinese: '登记公安不予立案',
    done: 'Case refused by the police',
    closed: referralMustBe('transferred'),
    check: (state, { refusedOn }, moment) => happened(refusedOn, 'refusedOn', moment, transferDay(state)),
    apply: (t, { reason }) => update(t, { status: 'refused', result: reason }),
  },
  'record-police-report': {
    title: 'Record the report back of the police',
    titleChinese: '登记公安反馈结果',
    done: 'Report of the police received',
    closed: referralMustBe('transferred', 'filed'),
    check: (state, { reportedOn }, moment) => happened(reportedOn, 'reportedOn', moment, transferDay(state)),
    apply: (t, { result }) => update(t, { status: 'reported-back', result }),
  },
};

export const referralClocks: ClockRules<'referral-decision' | 'police-review' | 'referral-reminder'> = {
  'referral-decision': (t, { legalBasis }) => {
    if (t.settings.referralWithoutDecision === 'transfer') return transferToPolice(t);
    t.alert('The head of the agency has not decided on the transfer in time.', legalBasis);
    remindOfPolice(t);
  },
  'police-review': (t, { legalBasis }) => {
    t.alert('The police have not answered the transfer in time.', legalBasis);
    remindOfPolice(t);
  },
  'referral-reminder': (t) => {
    t.alert('Follow up on the referral to the police.');
    remindOfPolice(t);
  },
};

function openReferral(t: Transition, suspicion: Exclude<Suspicion, 'none'>): void {
  t.change({
    referral: {
      status: 'awaiting-head-decision',
      suspicion,
      openedOn: t.today,
      transferredOn: null,
      policeReference: null,
      result: null,
    },
  });
  startPeriod(t, {
    purpose: 'referral-decision',
    rule: 'C1.decide',
    from: t.today,
    scope: 'referral',
    whoActs: 'head-of-agency',
  });
}

/** The transfer leaves at once, well within the 24 hours after approval (C1), with the list of materials. */
function transferToPolice(t: Transition): void {
  update(t, { status: 'transferred', transferredOn: t.today });
  const { referral } = t.state;
  if (referral === null) return;
  const materials = t.state.documents.map(referenceTo);
  issueDocument(t, { particulars: { kind: 'police-transfer', suspicion: referral.suspicion, materials } });
  handOverMaterials(t);
  startPeriod(t, {
    purpose: 'police-review',
    rule: 'C2.review',
    from: t.today,
    scope: 'referral',
    whoActs: 'police',
  });
}

function handOverMaterials(t: Transition): void {
  const { referral } = t.state;
  if (referral === null) return;
  const materials = t.state.documents.map(referenceTo);
  issueDocument(t, { particulars: { kind: 'transfer-materials', suspicion: referral.suspicion, materials } });
}

/** The step that was waited for has happened: its clock is met, the reminders are over. */
function update(t: Transition, part: Partial<Referral>): void {
  const { referral } = t.state;
  if (referral === null) return;
  endDeadlines(t, ({ scope, purpose }) => scope === 'referral' && purpose !== 'referral-reminder', 'met');
  endDeadlines(t, ({ scope }) => scope === 'referral', 'cancelled');
  t.change({ referral: { ...referral, ...part } });
}

function remindOfPolice(t: Transition): void {
  startPeriod(t, {
    purpose: 'referral-reminder',
    rule: 'referral.reminder',
    from: t.today,
    scope: 'referral',
    whoActs: 'police',
  });
}

function referralMustBe(...statuses: readonly ReferralStatus[]): (state: RecoveryCaseState) => Refusal | null {
  return ({ referral }) =>
    referral !== null && statuses.includes(referral.status)
      ? null
      : refusal('referral-not-ready', `The referral is ${referral === null ? 'not open' : referral.status}.`);
}

function transferDay({ referral }: RecoveryCaseState): { date: PlainDate; what: string } | undefined {
  const date = referral?.transferredOn ?? null;
  return date === null ? undefined : { date, what: 'the day of the transfer' };
}
