import { processKinds } from '../../database/kinds/registry.ts';
import { randomUUID } from 'node:crypto';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import type { Ground } from '../afterwards/ground.ts';

const count = 8;
const openedOn = '2026-03-02';

/**
 * Puts cases into the record that were confirmed long ago and have no process: they are taken up from the record, and their
 * clocks, all of them overdue, act in the midst of the faults.
 * @returns their ids
 */
export async function putOverdueCases({ dataSource, keyring }: Ground): Promise<readonly string[]> {
  const recorder = new TransitionRecorder(dataSource, keyring, processKinds);
  const ids: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const caseId = randomUUID();
    const simulated = new SimulatedCase(openedOn, sampleOpening({ processId: caseId, number: `OVERDUE-${index}` }));
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Death certificate of 2017.',
    });
    for (const record of simulated.records) await recorder.recordTransition(record);
    ids.push(caseId);
  }
  return ids;
}
