import { addDays } from '../../domain/calendar/plain-date.ts';
import type { CommandName } from '../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { ZERO, minorUnits } from '../../domain/money/money.ts';
import { reportedMatter } from '../../domain/processes/reported-matter/definition.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import { reportedMatterSpeakers } from '../../wording/reported-matter/catalogue.ts';
import { rewardSpeakers } from '../../wording/reward/catalogue.ts';
import type { Speakers } from '../../wording/kinds.ts';
import { walkedCase } from '../ladder/walks/walk.ts';
import type { WalkedKind, WayOfKind } from '../ladder/walks/walk-of-kind.ts';
import { head } from '../sample/simulated-reports.ts';
import { sentByOthers, walkedReport } from '../reports/walked-report.ts';

/** A kind of process as its kept states are drilled. */
export interface DrilledKind<P extends ProcessTypes<P>> {
  readonly walked: WalkedKind<P>;
  readonly speakers: Speakers;
  /** Commands that people end it by; left out where it ends by what others send. */
  readonly endedBy?: readonly CommandName<P>[];
  /** Whether nobody is left who could end it. */
  readonly lacksPeople?: (state: P['state']) => boolean;
  /** What others send it on its way. */
  readonly surroundings?: WayOfKind<P>['surroundings'];
  /** What other processes may send it as it stands. */
  readonly sent: (state: P['state']) => readonly Sent<P>[];
}

/** A command that another process gives, with what it says. */
export type Sent<P extends ProcessTypes<P>> = {
  readonly [Name in CommandName<P>]: { readonly command: Name; readonly payload: P['commands'][Name] };
}[CommandName<P>];

export const drilledCase: DrilledKind<RecoveryCase> = {
  walked: walkedCase,
  endedBy: ['close'],
  speakers: recoveryCaseSpeakers,
  sent: () => [{ command: 'report-linked', payload: { reportId: 'report-9' } }],
};

const some = minorUnits(1_000_00);

export const drilledReport: DrilledKind<Reward> = {
  walked: walkedReport,
  endedBy: [],
  lacksPeople: ({ keptAway }) => keptAway.includes(head.id),
  surroundings: sentByOthers,
  speakers: rewardSpeakers,
  sent: ({ stage, award }) => [
    { command: 'loss-established', payload: { caseId: 'case-1', loss: some } },
    { command: 'loss-established', payload: { caseId: 'case-1', loss: ZERO } },
    { command: 'case-unlinked', payload: { caseId: 'case-1' } },
    ...(stage === 'granting'
      ? ([
          { command: 'award-granted', payload: { amount: some, byTable: some, waited: true } },
          { command: 'award-denied', payload: { reason: 'not-first' } },
        ] as const)
      : []),
    ...(award?.amount == null
      ? []
      : ([{ command: 'award-corrected', payload: { amount: ZERO, byTable: some } }] as const)),
  ],
};

const toldByReports = (): never => {
  throw new Error('What a matter is sent is sent by reports.');
};
const reason = '情况属实，见附件。';

const walkedMatter: WalkedKind<ReportedMatter> = {
  definition: reportedMatter,
  payloads: {
    'report-accepted': toldByReports,
    'report-kept-from': toldByReports,
    'award-asked': toldByReports,
    'award-paid': toldByReports,
    'report-left': toldByReports,
    'basis-corrected': toldByReports,
    'event-untaken': toldByReports,
    'event-taken': toldByReports,
    assign: () => ({ assignee: 'reward-officer-1' }),
    note: () => ({ text: reason }),
    hold: (_state, { today }) => ({ reason, until: addDays(today, 10) }),
    release: () => ({ reason }),
    'extend-deadline': ({ deadlines: [deadline] }, { today }) => ({
      deadlineId: deadline?.id ?? 'none',
      until: addDays(deadline?.due ?? today, 5),
      reason,
    }),
    'confirm-nothing-came': () => ({ deadlineId: null, note: reason }),
    'let-clock-act': () => ({ deadlineId: 'none', note: reason }),
    'acknowledge-lost-steps': () => ({ note: reason }),
    'settle-consequence': () => ({ consequenceId: 'none', note: reason }),
    'withdraw-event': () => ({ eventId: 'none', reason }),
    'produce-document': () => ({ documentId: 'none', note: reason }),
    'approve-step': () => ({ approvalId: 'none', note: reason }),
    'send-back-step': () => ({ approvalId: 'none', reason }),
    'submit-step': () => ({ approvalId: 'none', note: reason }),
    'take-stopped-step': () => ({ step: 'none', reason }),
    'give-up-stopped-step': () => ({ step: 'none', reason }),
  },
  invariants: [],
};

export const drilledMatter: DrilledKind<ReportedMatter> = {
  walked: walkedMatter,
  speakers: reportedMatterSpeakers,
  sent: ({ reports }) => [
    {
      command: 'report-accepted',
      payload: { reportId: 'report-9', number: 'R-9', receivedAt: 1, acceptedAt: 2, office: 'dayu', keptFrom: [] },
    },
    ...reports.flatMap(({ reportId }): readonly Sent<ReportedMatter>[] => {
      const basis = { kind: 'loss', level: 1, loss: some } as const;
      return [
        { command: 'report-kept-from', payload: { reportId, keptFrom: ['handler-1'] } },
        { command: 'award-asked', payload: { reportId, basis, onNewPart: false } },
        { command: 'basis-corrected', payload: { reportId, basis } },
        { command: 'award-paid', payload: { reportId } },
        { command: 'report-left', payload: { reportId, keepsPlace: false } },
      ];
    }),
  ],
};
