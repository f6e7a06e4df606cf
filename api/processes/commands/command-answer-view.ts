import { z } from 'zod';
import type { CommandAnswer } from '../../../domain/kernel/envelope.ts';
import type { Currency } from '../../../domain/money/money.ts';
import type { KindAddress } from '../kind-address.ts';
import { outcomeView, presentOutcome } from './outcome-view.ts';

const shared = {
  command: z.string(),
  revision: z.number().int().meta({ description: 'Revision of the process after the command.' }),
  stage: z.string(),
  outcome: outcomeView.nullable().meta({ description: 'What the command did; as a preview says what it would do.' }),
};
const answerOfCase = z.object({ caseId: z.string(), ...shared }).meta({ id: 'CommandAnswer' });
const answerOfProcess = z.object({ processId: z.string(), ...shared }).meta({ id: 'ProcessCommandAnswer' });

/** The answer to a command, the same for every repetition. */
export function answerView({ parameter }: KindAddress) {
  return parameter === 'caseId' ? answerOfCase : answerOfProcess;
}

export function presentAnswer(
  { parameter }: KindAddress,
  { processId, command, revision, stage, outcome }: CommandAnswer,
  currency: Currency,
) {
  return {
    [parameter]: processId,
    command,
    revision,
    stage,
    outcome: outcome === null ? null : presentOutcome(outcome, currency),
  };
}
