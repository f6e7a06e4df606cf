import { ApplicationFailure, CancellationScope, defineUpdate, log, setHandler } from '@temporalio/workflow';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import type { CommandEnvelope } from '../../domain/recovery-case/recovery-case.ts';
import type { CommandReceipt } from '../../domain/kernel/envelope.ts';
import { faultOf } from '../../domain/kernel/fault.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { faultFailure, refusalFailure } from './failures.ts';
import type { RunningCase } from './running-case.ts';
import { checkEnvelope } from './update-input.ts';

/**
 * Every command is an update of its own name. The validator tries the whole command and refuses what cannot be carried out
 * now, without a trace in the history; it must stay synchronous.
 */
export function acceptCommands(running: RunningCase): void {
  for (const command of commandNames) {
    const update = defineUpdate<CommandReceipt, [CommandEnvelope]>(command);
    setHandler(update, (envelope) => guarded(running, () => running.carryOut(envelope)), {
      description: recoveryCase.commands[command].title,
      validator: (envelope: CommandEnvelope) => {
        checkEnvelope(command, envelope);
        const tried = running.attempt(envelope);
        if (tried.kind === 'refused') throw refusalFailure(tried.refusal);
      },
    });
  }
}

/**
 * Carries out what an update asks for. Only an `ApplicationFailure` leaves it: anything else would fail the workflow's task,
 * and the case with it, for ever. A cancellation from outside, which ends no case, stops no handler either.
 */
export async function guarded<Answer>(running: RunningCase, handle: () => Promise<Answer>): Promise<Answer> {
  try {
    return await CancellationScope.nonCancellable(handle);
  } catch (error) {
    if (error instanceof ApplicationFailure) throw error;
    const fault = faultOf(error);
    log.error('an update could not be carried out', { caseId: running.caseId, problem: fault.problem });
    throw faultFailure(fault);
  }
}
