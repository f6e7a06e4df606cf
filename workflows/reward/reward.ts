import type { ProcessInput, ProcessResult } from '../../contracts/process.ts';
import { processSearchAttributesOf } from '../../contracts/search-attributes.ts';
import { reward as definition } from '../../domain/processes/reward/definition.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { rewardSpeakers } from '../../wording/reward/catalogue.ts';
import { runProcess } from '../process/run-process.ts';
import { spokenKind } from '../process/spoken-kind.ts';

const kind = spokenKind<Reward>(definition, rewardSpeakers, {
  searchAttributesOf: (state) => processSearchAttributesOf(definition, state),
  detailsOf: (state, { say, stage }) => [
    ['Report', state.opening.number],
    ['Received', `${state.opening.channel}, ${state.receivedOn}`],
    ['Stage', `${stage(state.stage)}, ${state.stageEnteredOn}`],
    ['Next step', say(definition.nextStep(state))],
    ['Must act', definition.waitsFor(state)],
  ],
});

/** One report of wrongdoing against the funds and its reward, from receipt to closing. */
export async function reward(input: ProcessInput<Reward>): Promise<ProcessResult<Reward>> {
  return runProcess(kind, input);
}
