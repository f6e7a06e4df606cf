import { minorUnits } from '../../domain/money/money.ts';
import type { Reporter } from '../../domain/processes/reward/report-opening.ts';
import { head, SimulatedReport } from '../sample/simulated-reports.ts';

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

/** Where walks of reports begin, so that they come to every part of the procedure. */
export const reportBeginnings: readonly ((reporter: Reporter) => SimulatedReport)[] = [
  opened,
  opened,
  concluded,
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
