import { told } from '../../kernel/command-rule.ts';
import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import { ZERO, type MinorUnits } from '../../money/money.ts';
import { amountBeside, amountByTable } from '../../procedures/rewarding/award-amount.ts';
import type { Denial, EventsForMatter } from '../../procedures/rewarding/matter-events.ts';
import { message } from './messages.ts';
import type { CommandRules, ReportOfMatter, Transition } from './state.ts';

/** What reports tell their matter, which alone grants: in the order of acceptance, up to what all awards may be together. */
export const matterCommands: CommandRules<keyof EventsForMatter> = {
  'report-accepted': told({
    words: ({ number }) => message('report-of-matter', { number }),
    apply: (t, report) => {
      const undecided = { standing: 'accepted', hasPlace: false, onNewPart: false, basis: null, amount: ZERO } as const;
      const reports = [...t.state.reports.filter(others(report)), { ...report, ...undecided }];
      t.change({ reports: reports.toSorted(byAcceptance) });
      warnOfOrder(t, report);
      findGrantedBefore(t, report);
    },
  }),
  'report-kept-from': told({
    words: ({ reportId }, t) => message('report-of-matter', { number: numberOf(t, reportId) }),
    apply: (t, { reportId, keptFrom }) => change(t, reportId, { keptFrom }),
  }),
  'award-asked': told({
    words: ({ reportId }, t) => message('report-of-matter', { number: numberOf(t, reportId) }),
    apply: (t, { reportId, basis, onNewPart }) => {
      const before = t.state.reports.find((each) => each.reportId === reportId);
      if (before?.standing === 'left' && !before.hasPlace)
        findGrantedBefore(t, before, ({ office }) => office === before.office);
      change(t, reportId, { standing: 'asked', basis, onNewPart, amount: ZERO });
      grantInOrder(t, reportId);
    },
  }),
  'award-paid': told({
    words: ({ reportId }, t) => message('report-of-matter', { number: numberOf(t, reportId) }),
    apply: (t, { reportId }) => change(t, reportId, { standing: 'paid' }),
  }),
  'report-left': told({
    words: ({ reportId }, t) => message('report-of-matter', { number: numberOf(t, reportId) }),
    apply: (t, { reportId, keepsPlace }) => {
      change(t, reportId, { standing: 'left', hasPlace: keepsPlace, amount: ZERO });
      const { consequences } = t.state;
      t.change({ consequences: consequences.filter((each) => ![each.causeId, each.subject].includes(reportId)) });
      grantInOrder(t, null);
    },
  }),
  'basis-corrected': told({
    words: ({ reportId }, t) => message('report-of-matter', { number: numberOf(t, reportId) }),
    apply: (t, { reportId, basis }) => {
      change(t, reportId, { basis });
      const { rewards } = t.settings;
      const report = t.state.reports.find((each) => each.reportId === reportId);
      if (rewards === null || (report?.standing !== 'granted' && report?.standing !== 'paid')) return;
      const amount = report.standing === 'paid' ? report.amount : amountBeside(rewards, basis, awardsBeside(t, report));
      change(t, reportId, { amount });
      t.send({ ...to(report), event: 'award-corrected', payload: { amount, byTable: amountByTable(rewards, basis) } });
    },
  }),
};

/** Reports whose award waits for others that were accepted before them. */
export function waitingReports({ reports }: Pick<Transition['state'], 'reports'>): readonly ReportOfMatter[] {
  return reports.filter(({ standing }) => standing === 'asked');
}

/**
 * Grants what is asked for up to the first report that is not decided yet: nobody overtakes who was accepted before them. Where
 * others were granted although accepted after it, a person looks at that first.
 */
export function grantInOrder(t: Transition, askedNow: string | null): void {
  for (const { reportId } of t.state.reports) {
    const report = t.state.reports.find((each) => each.reportId === reportId);
    if (report?.standing === 'accepted') return;
    if (report?.standing === 'asked' && t.state.consequences.some(({ causeId }) => causeId === reportId)) return;
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
function isOvertaken(t: Transition, report: ReportOfMatter): boolean {
  const acceptedBefore = t.state.reports.filter((each) => byAcceptance(each, report) < 0);
  return !report.onNewPart && acceptedBefore.some(({ hasPlace, office }) => hasPlace && office === report.office);
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

/**
 * Others may have been granted before the matter heard of a report that was accepted before them. What they have been granted is not
 * taken back by itself, nor is it held against whoever was first: a person looks whether it stands.
 */
function findGrantedBefore(
  t: Transition,
  report: Instants & Pick<ReportOfMatter, 'number'>,
  counts: (other: ReportOfMatter) => boolean = () => true,
): void {
  const isGranted = (each: ReportOfMatter): boolean => each.standing === 'granted' || each.standing === 'paid';
  const overtaking = t.state.reports.filter(
    (each) => byAcceptance(report, each) < 0 && isGranted(each) && counts(each),
  );
  for (const { reportId: subject, number: granted } of overtaking) {
    findConsequence(t, { causeId: report.reportId, kind: 'granted-before-known', subject });
    t.alert(message('granted-before-known', { number: report.number, granted }), t.law('G4'));
  }
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
