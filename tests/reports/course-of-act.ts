import { minorUnits } from '../../domain/money/money.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import type { Draws } from '../ladder/walks/draws.ts';
import type { SimulatedProcess } from '../sample/simulated-process.ts';
import { cashier, lawyer, officer } from '../sample/simulated-reports.ts';

/**
 * What becomes, now and then, of an act that stands: it is served, nobody contests it, or somebody does, and nobody does anything
 * after that.
 */
export function courseOfAct(simulated: SimulatedProcess<Reward>, draws: Draws): void {
  if (simulated.state.acts.at(-1)?.standing !== 'stands' || !draws.chance(30)) return;
  const on = simulated.today;
  const filed = { addresseeId: null, filedOn: on, reasonForDelay: null };
  simulated.as(officer).attempt('record-act-served', { servedOn: on, proof: '签收' });
  if (draws.chance(40)) {
    const { award } = simulated.state;
    const amount = minorUnits(award?.paidOn === null ? 0 : (award?.amount ?? 0));
    simulated.as(cashier).attempt('record-repayment', { paidOn: on, amount, reference: 'R-1' });
  } else if (draws.chance(50)) {
    simulated.as(lawyer).attempt('file-suit', { ...filed, court: null });
    if (draws.chance(60))
      simulated.as(lawyer).attempt('record-suit-acceptance', { acceptedOn: on, courtReference: '行初12号' });
  } else {
    simulated.as(lawyer).attempt('file-reconsideration', { ...filed, authority: null });
    if (draws.chance(50))
      simulated.as(lawyer).attempt('record-correction-notice', { noticedOn: on, receivedOn: on, note: '补正材料' });
  }
  for (let lapses = 0; lapses < 8 && simulated.state.stage !== 'closed'; lapses += 1) {
    if (!simulated.state.deadlines.some(isOfAct)) return;
    simulated.runOutNext();
  }
}

function isOfAct({ subject }: { readonly subject: string | null }): boolean {
  return subject?.startsWith('A') === true;
}
