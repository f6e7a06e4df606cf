import { ApplicationFailure, CancellationScope, defineUpdate, log, setHandler } from '@temporalio/workflow';
import { commandNamesOf } from '../../domain/kernel/actions.ts';
import type { CommandAnswer, CommandEnvelope } from '../../domain/kernel/envelope.ts';
import { faultOf } from '../../domain/kernel/fault.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { faultFailure, refusalFailure } from './failures.ts';
import type { RunningProcess } from './running-process.ts';
import { checkEnvelope } from './update-input.ts';

/**
 * Every command is an update of its own name. The validator tries the whole command and refuses what cannot be carried out
 * now, without a trace in the history; it must stay synchronous.
 */
export function acceptCommands<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  running: RunningProcess<P>,
): void {
  for (const command of commandNamesOf(process)) {
    const update = defineUpdate<CommandAnswer, [CommandEnvelope<P>]>(command);
    setHandler(update, (envelope) => guarded(running, () => running.carryOut(envelope)), {
      validator: (envelope: CommandEnvelope<P>) => {
        checkEnvelope(command, envelope);
        const tried = running.attempt(envelope);
        if (tried.kind === 'refused') throw refusalFailure(tried.refusal);
      },
    });
  }
}

/**
 * Carries out what an update asks for. Only an `ApplicationFailure` leaves it: anything else would fail the workflow's task,
 * and the process with it, for ever. A cancellation from outside, which ends no process, stops no handler either.
 */
export async function guarded<Answer>(
  running: { readonly processId: string },
  handle: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await CancellationScope.nonCancellable(handle);
  } catch (error) {
    if (error instanceof ApplicationFailure) throw error;
    const fault = faultOf(error);
    log.error('an update could not be carried out', { processId: running.processId, problem: fault.problem });
    throw faultFailure(fault);
  }
}
