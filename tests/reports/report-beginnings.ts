import { minorUnits } from '../../domain/money/money.ts';
import type { Reporter } from '../../domain/processes/reward/report-opening.ts';
import { head, officer, SimulatedReport } from '../sample/simulated-reports.ts';

const opened = (reporter: Reporter): SimulatedReport => new SimulatedReport('2026-01-05', { reporter });
const concluded = (reporter: Reporter): SimulatedReport =>
  opened(reporter)
    .isAccepted()
    .isHandled()
    .isConcluded({ loss: minorUnits(12_000_000) });
const awarded = (reporter: Reporter): SimulatedReport =>
  concluded(reporter).isProposed().isGranted(minorUnits(600_000));
const notified = (reporter: Reporter): SimulatedReport => awarded(reporter).isNotified();
const paid = (reporter: Reporter): SimulatedReport => notified(reporter).isReceived().isClaimed().isPaid();

function refused(reporter: Reporter): SimulatedReport {
  const report = concluded(reporter);
  report.as(officer).give('record-exclusion', { code: 'out-of-scope', knownOn: null, reason: '不在范围' });
  report.as(head).give('refuse-reward', { code: 'out-of-scope', reason: '不在范围' });
  return report;
}

/** Where walks of reports begin, so that they come to every part of the procedure. */
export const reportBeginnings: readonly ((reporter: Reporter) => SimulatedReport)[] = [
  opened,
  opened,
  concluded,
  refused,
  (reporter) => opened(reporter).isAccepted().isHandled().isConcluded({ finding: 'unfounded' }),
  awarded,
  notified,
  (reporter) => notified(reporter).isReceived(),
  (reporter) => notified(reporter).isReceived().isClaimed(),
  (reporter) => {
    const report = paid(reporter);
    report.as(head).give('revoke-award', { ground: 'cheating', reason: '弄虚作假' });
    return report;
  },
];
