import { allHandlersFinished, CancellationScope, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { ProcessInput, ProcessResult, RunSettings } from '../../contracts/process.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { archiveRun } from './archive.ts';
import { acceptChanges } from './changes.ts';
import { acceptCommands } from './commands.ts';
import { openedOrContinued } from './opening.ts';
import type { ProcessKind } from './process-kind.ts';
import type { RunningProcess } from './running-process.ts';

/**
 * One process of any kind, from opening to closing.
 *
 * It is opened, or goes on from the state of its previous run. From then on it is moved by people's commands and by its own
 * clocks, each of which is carried out in turn, recorded, and followed by what the rules say comes next. It ends when the
 * rules have closed it. A cancellation from outside does not end a process: that takes a command.
 */
export async function runProcess<P extends ProcessTypes<P>>(
  kind: ProcessKind<P>,
  input: ProcessInput<P>,
): Promise<ProcessResult<P>> {
  return CancellationScope.nonCancellable(async () => {
    const bytesAtStart = workflowInfo().historySize;
    const running = openedOrContinued(kind, input);
    const begun = running.begin(stillToProduce(running, input));
    acceptCommands(kind.definition, running);
    acceptChanges(kind.definition, running);
    await begun;
    if ('continued' in input && input.previousRunId !== null) await archiveRun(running.processId, input.previousRunId);

    await condition(() => running.isOver() || isTooLong(input, bytesAtStart));
    await condition(() => running.isAtRest() && allHandlersFinished());
    const archived = running.isOver();
    if (archived) await archiveRun(running.processId, workflowInfo().runId);
    // Until this run has ended, the process can still be reopened in it: then it goes on in the next run.
    await condition(() => running.isAtRest() && allHandlersFinished());
    if (running.isOver())
      return { processId: running.processId, revision: running.state.revision, closing: running.state.closing };

    // An attempt that is under way outlives its run; producing a document twice at once sends it once.
    const { continueAfterEvents, continueAfterBytes, documentsTaskQueue } = input;
    return continueAsNew<(input: ProcessInput<P>) => Promise<ProcessResult<P>>>({
      continued: running.state,
      previousRunId: archived ? null : workflowInfo().runId,
      inProduction: running.inProduction,
      ...(documentsTaskQueue === undefined ? {} : { documentsTaskQueue }),
      ...(continueAfterEvents === undefined ? {} : { continueAfterEvents }),
      ...(continueAfterBytes === undefined ? {} : { continueAfterBytes }),
    });
  });
}

/** Documents that the run before was still producing, or that the opening itself has issued. */
function stillToProduce<P extends ProcessTypes<P>>(
  running: RunningProcess<P>,
  input: ProcessInput<P>,
): readonly string[] {
  if ('continued' in input) return input.inProduction ?? [];
  return 'opening' in input ? running.state.documents.map(({ id }) => id) : [];
}

/**
 * Continue as new long before the server's own suggestion at 4,096 events: a worker that is restarted replays every process that
 * something happens to, and many long histories at once would not be through within the limit of a workflow task.
 */
const mostEvents = 600;

/**
 * Long texts make a history large before it is long. What a run begins with, the process itself, does not count: it would not
 * become less in the next run.
 */
const mostBytes = 2_000_000;

function isTooLong(
  { continueAfterEvents = mostEvents, continueAfterBytes = mostBytes }: RunSettings,
  bytesAtStart: number,
): boolean {
  const { continueAsNewSuggested, historyLength, historySize } = workflowInfo();
  return (
    continueAsNewSuggested ||
    historyLength >= Math.min(mostEvents, continueAfterEvents) ||
    historySize - bytesAtStart >= Math.min(mostBytes, continueAfterBytes)
  );
}
