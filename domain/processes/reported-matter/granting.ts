import { ZERO, type MinorUnits } from '../../money/money.ts';
import { amountBeside, amountByTable } from '../../procedures/rewarding/award-amount.ts';
import type { Denial, EventsForMatter } from '../../procedures/rewarding/matter-events.ts';
import { message } from './messages.ts';
import type { CommandRules, ReportOfMatter, Transition } from './state.ts';

/** What reports tell their matter, which alone grants: in the order of acceptance, up to what all awards may be together. */
export const matterCommands: CommandRules<keyof EventsForMatter> = {
  'report-accepted': {
    words: ({ number }) => message('said:report', { number }),
    sentByProcess: true,
    closed: () => null,
    apply: (t, report) => {
      const undecided = { standing: 'accepted', hasPlace: false, onNewPart: false, basis: null, amount: ZERO } as const;
      const reports = [...t.state.reports.filter(others(report)), { ...report, ...undecided }];
      t.change({ reports: reports.toSorted(byAcceptance) });
      warnOfOrder(t, report);
    },
  },
  'award-asked': {
    words: ({ reportId }, t) => message('said:report', { number: numberOf(t, reportId) }),
    sentByProcess: true,
    closed: () => null,
    apply: (t, { reportId, basis, onNewPart }) => {
      change(t, reportId, { standing: 'asked', basis, onNewPart, amount: ZERO });
      grantInOrder(t, reportId);
    },
  },
  'award-paid': {
    words: ({ reportId }, t) => message('said:report', { number: numberOf(t, reportId) }),
    sentByProcess: true,
    closed: () => null,
    apply: (t, { reportId }) => change(t, reportId, { standing: 'paid' }),
  },
  'report-left': {
    words: ({ reportId }, t) => message('said:report', { number: numberOf(t, reportId) }),
    sentByProcess: true,
    closed: () => null,
    apply: (t, { reportId, keepsPlace }) => {
      change(t, reportId, { standing: 'left', hasPlace: keepsPlace, amount: ZERO });
      grantInOrder(t, null);
    },
  },
  'basis-corrected': {
    words: ({ reportId }, t) => message('said:report', { number: numberOf(t, reportId) }),
    sentByProcess: true,
    closed: () => null,
    apply: (t, { reportId, basis }) => {
      change(t, reportId, { basis });
      const { rewards } = t.settings;
      const report = t.state.reports.find((each) => each.reportId === reportId);
      if (rewards === null || (report?.standing !== 'granted' && report?.standing !== 'paid')) return;
      const amount = report.standing === 'paid' ? report.amount : amountBeside(rewards, basis, awardsBeside(t, report));
      change(t, reportId, { amount });
      t.send({ ...to(report), event: 'award-corrected', payload: { amount, byTable: amountByTable(rewards, basis) } });
    },
  },
};

/** Reports whose award waits for others that were accepted before them. */
export function waitingReports({ reports }: Pick<Transition['state'], 'reports'>): readonly ReportOfMatter[] {
  return reports.filter(({ standing }) => standing === 'asked');
}

/** Grants what is asked for up to the first report that is not decided yet: nobody overtakes who was accepted before them. */
function grantInOrder(t: Transition, askedNow: string | null): void {
  for (const { reportId } of t.state.reports) {
    const report = t.state.reports.find((each) => each.reportId === reportId);
    if (report?.standing === 'accepted') return;
    if (report?.standing === 'asked') grant(t, report, report.reportId !== askedNow);
  }
}

function grant(t: Transition, report: ReportOfMatter, waited: boolean): void {
  const { rewards } = t.settings;
  const { reportId, basis } = report;
  const amount = rewards === null || basis === null ? ZERO : amountBeside(rewards, basis, awardsBeside(t, report));
  if (isOvertaken(t, report)) return deny(t, report, 'not-first');
  if (rewards === null || basis === null || amount === ZERO) return deny(t, report, 'matter-exhausted');
  change(t, reportId, { standing: 'granted', amount, hasPlace: true });
  const payload = { amount, byTable: amountByTable(rewards, basis), waited };
  t.send({ ...to(report), event: 'award-granted', payload });
}

/** The report is decided for the matter: those after it do not wait for its refusal. */
function deny(t: Transition, report: ReportOfMatter, reason: Denial): void {
  change(t, report.reportId, { standing: 'left', amount: ZERO });
  t.send({ ...to(report), event: 'award-denied', payload: { reason } });
}

/** Of several who report the same to one office the first is rewarded; who has led to something new is for that. */
function isOvertaken(t: Transition, { reportId, office, onNewPart }: ReportOfMatter): boolean {
  return (
    !onNewPart && t.state.reports.filter(others({ reportId })).some((each) => each.hasPlace && each.office === office)
  );
}

function awardsBeside(t: Transition, report: ReportOfMatter): readonly MinorUnits[] {
  return t.state.reports.filter(others(report)).map(({ amount }) => amount);
}

function change(t: Transition, reportId: string, part: Partial<ReportOfMatter>): void {
  t.change({ reports: t.state.reports.map((each) => (each.reportId === reportId ? { ...each, ...part } : each)) });
}

type Instants = Pick<ReportOfMatter, 'reportId' | 'receivedAt' | 'acceptedAt'>;

/** Of two that were accepted in the same second the one that came in first is first, in whatever order the matter hears of them. */
function byAcceptance(one: Instants, other: Instants): number {
  return (
    one.acceptedAt - other.acceptedAt || one.receivedAt - other.receivedAt || (one.reportId < other.reportId ? -1 : 1)
  );
}

/** Which came first and which was accepted first may differ: a person should know before one of them is rewarded. */
function warnOfOrder(t: Transition, report: Instants): void {
  const crossing = t.state.reports
    .filter(others(report))
    .filter((each) => (each.receivedAt - report.receivedAt) * (each.acceptedAt - report.acceptedAt) < 0);
  for (const { number } of crossing) t.alert(message('accepted-in-another-order', { number }), t.law('G4'));
}

function others({ reportId }: Pick<ReportOfMatter, 'reportId'>): (other: ReportOfMatter) => boolean {
  return (other) => other.reportId !== reportId;
}

function to({ reportId: id }: ReportOfMatter): { readonly to: { readonly process: 'reward'; readonly id: string } } {
  return { to: { process: 'reward', id } };
}

function numberOf(t: Transition, reportId: string): string {
  return t.state.reports.find((each) => each.reportId === reportId)?.number ?? reportId;
}
