import assert from 'node:assert/strict';
import { linkedReports } from '../../../domain/recovery-case/reports/linked-reports.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { Step } from './invariant.ts';

/** What a case has verified to be lost, worked out from its accounts alone; undefined while somebody verifies it. */
function lossByTheAccounts({ balances, confirmation, closures, closing, pendingClosing }: RecoveryCaseState) {
  const ended = closing === null ? pendingClosing : closures.at(-1);
  if (ended?.outcome === 'unfounded') return 0;
  if (confirmation === null) return undefined;
  return balances.reduce((sum, { nature, claimed }) => (nature === 'overpayment' ? sum + claimed : sum), 0);
}

/** The loss that is said to be established is the one that stands by the accounts. */
export function establishedLossStandsByTheAccounts({ state }: Step): void {
  const loss = lossByTheAccounts(state);
  if (loss !== undefined) assert.equal(state.establishedLoss, loss);
}

/** Whoever is linked when a loss is established or corrected is told of it, and whoever is linked later of what stands; nobody twice. */
export function linkedReportsAreToldOfTheLoss({ record, state, before }: Step): void {
  const told = record.events.flatMap((event) => (event.event === 'loss-established' ? [event] : []));
  const isCorrected = state.establishedLoss !== (before?.state.establishedLoss ?? null);
  const known = before === undefined || isCorrected ? [] : linkedReports(before.state);
  const expected = state.establishedLoss === null ? [] : linkedReports(state).filter((each) => !known.includes(each));
  assert.deepEqual(told.map(({ to }) => to.id).toSorted(), expected.toSorted());
  for (const { payload } of told) assert.equal(payload.loss, state.establishedLoss);
}
