import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import type { Transition } from './reward.ts';

/** The matter alone grants, in the order in which its reports were accepted. */
export function askForAward(t: Transition, basis: AwardBasis, onNewPart: boolean): void {
  const { to, reportId } = matterOf(t);
  t.send({ to, event: 'award-asked', payload: { reportId, basis, onNewPart } });
}

export function tellKeptFrom(t: Transition, keptFrom: readonly string[]): void {
  const { to, reportId } = matterOf(t);
  t.send({ to, event: 'report-kept-from', payload: { reportId, keptFrom } });
}

export function tellPaid(t: Transition): void {
  const { to, reportId } = matterOf(t);
  t.send({ to, event: 'award-paid', payload: { reportId } });
}

/** The report earns nothing, or nothing any more: others of the matter go on, and what it leaves is free. */
export function leaveMatter(t: Transition, { keepsPlace = false } = {}): void {
  const { to, reportId } = matterOf(t);
  t.send({ to, event: 'report-left', payload: { reportId, keepsPlace } });
}

export function tellCorrected(t: Transition, basis: AwardBasis): void {
  const { to, reportId } = matterOf(t);
  t.send({ to, event: 'basis-corrected', payload: { reportId, basis } });
}

function matterOf(t: Transition): { to: { process: 'reported-matter'; id: string }; reportId: string } {
  const { acceptance, opening } = t.state;
  if (acceptance === null) throw new Error('A report has no matter before it is accepted.');
  return { to: { process: 'reported-matter', id: acceptance.matterId }, reportId: opening.processId };
}
