import { z } from 'zod';
import type { GoldenRun } from './golden-history.ts';

const stageAttribute = z.object({
  indexedFields: z.object({ CaseStage: z.object({ readable: z.string() }).optional() }),
});
const event = z.object({
  workflowExecutionStartedEventAttributes: z.object({ searchAttributes: stageAttribute.optional() }).optional(),
  upsertWorkflowSearchAttributesEventAttributes: z.object({ searchAttributes: stageAttribute }).optional(),
  workflowExecutionUpdateAcceptedEventAttributes: z
    .object({ acceptedRequest: z.object({ input: z.object({ name: z.string() }) }) })
    .optional(),
});

/** The stages in which the runs show a case, in their order. */
export function stagesIn(runs: readonly GoldenRun[]): readonly string[] {
  const shown = eventsOf(runs).flatMap((each) => {
    const attributes =
      each.upsertWorkflowSearchAttributesEventAttributes ?? each.workflowExecutionStartedEventAttributes;
    return attributes?.searchAttributes?.indexedFields.CaseStage?.readable ?? [];
  });
  return shown.filter((stage, index) => stage !== shown[index - 1]);
}

/** The commands that were accepted, in the order in which each was given first. */
export function commandsIn(runs: readonly GoldenRun[]): readonly string[] {
  const accepted = eventsOf(runs).flatMap(
    ({ workflowExecutionUpdateAcceptedEventAttributes: update }) => update?.acceptedRequest.input.name ?? [],
  );
  return [...new Set(accepted)];
}

function eventsOf(runs: readonly GoldenRun[]): readonly z.output<typeof event>[] {
  return runs.flatMap(({ events }) => events).map((each) => event.parse(each));
}
