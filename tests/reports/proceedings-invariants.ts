import assert from 'node:assert/strict';
import { sum } from '../../domain/money/money.ts';
import { linkedReports } from '../../domain/recovery-case/reports/linked-reports.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import type { SimulatedReport } from '../sample/simulated-reports.ts';
import type { SimulatedProceedings } from './simulated-proceedings.ts';

/** What must hold of processes together, whatever each of them has sent the others and whenever that arrives. */

const isOpen = ({ state }: Pick<SimulatedReport, 'state'>): boolean => state.closing === null;

/** A report that waits for its matter, and a matter that waits for its reports, wait for one that is open, or for news on their way. */
export function nobodyWaitsInVain({ reports, matter, onItsWay }: SimulatedProceedings): void {
  const openReports = reports.filter(isOpen).map(({ state }) => state.opening.processId);
  const isOnItsWay = (one: string, other: string): boolean =>
    onItsWay.some(({ from, event }) => [one, other].includes(from) && [one, other].includes(event.to.id));
  const { processId: matterId } = matter.state.opening;
  for (const { state } of reports) {
    const { processId } = state.opening;
    if (isOnItsWay(processId, matterId)) continue;
    // Whoever is closed or waits to be granted what they ask is told the sum with what they are granted.
    if (state.closing === null && state.stage !== 'granting')
      assert.notEqual(state.award?.isCorrected, true, `${processId}, ${state.stage}, waits for a sum in vain`);
    if (state.stage !== 'granting') continue;
    const place = matter.state.reports.findIndex(({ reportId }) => reportId === processId);
    assert.equal(matter.state.reports[place]?.standing, 'asked', `${processId} waits to be granted what is not asked`);
    const undecided = matter.state.reports.slice(0, place).filter(({ standing }) => standing === 'accepted');
    const isLookedAt = matter.state.consequences.some(({ causeId }) =>
      matter.state.reports.slice(0, place + 1).some(({ reportId }) => reportId === causeId),
    );
    assert.ok(
      isLookedAt || undecided.some(({ reportId }) => openReports.includes(reportId) || isOnItsWay(reportId, matterId)),
      `${processId} waits for reports that are over`,
    );
  }
  if (matter.state.closing !== null) return;
  const unsettled = matter.state.reports.filter(({ standing }) => standing !== 'paid' && standing !== 'left');
  for (const { reportId, standing } of unsettled)
    assert.ok(openReports.includes(reportId) || isOnItsWay(reportId, matterId), `${reportId} is over, and ${standing}`);
}

/** What all awards of a matter are together is never over its most. */
export function theMatterNeverGrantsTooMuch({ matter }: SimulatedProceedings): void {
  const most = rulebook('cn-fujian').rewards?.mostOfMatter ?? 0;
  assert.ok(sum(matter.state.reports.map(({ amount }) => amount)) <= most);
}

/** Once all has arrived, a report has what its matter has granted, and knows the loss that its case has established. */
export function allKnowTheSame({ reports, matter, recovery, onItsWay }: SimulatedProceedings): void {
  if (onItsWay.length > 0) return;
  const linked = linkedReports(recovery.state);
  const { processId: caseId } = recovery.state.opening;
  for (const { state } of reports) {
    const { processId: reportId } = state.opening;
    const known = matter.state.reports.find((each) => each.reportId === reportId);
    assert.equal(known === undefined, state.acceptance === null, `${reportId} is accepted, and its matter differs`);
    if (known?.standing === 'granted' || known?.standing === 'paid')
      assert.equal(state.award?.amount, known.amount, `${reportId} has another award than its matter`);
    else
      assert.ok(
        !['awarded', 'notified', 'claimed'].includes(state.stage),
        `${reportId} is ${state.stage}, and ${known?.standing} in its matter`,
      );
    const loss = state.cases.find((each) => each.caseId === caseId)?.loss ?? null;
    const established = linked.includes(reportId) ? recovery.state.establishedLoss : null;
    assert.equal(loss, established, `${reportId} knows of another loss than its case`);
  }
}
