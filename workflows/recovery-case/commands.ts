import { defineUpdate, setHandler } from '@temporalio/workflow';
import { commandNames } from '../../domain/recovery-case/actions.ts';
import type { CommandEnvelope, CommandReceipt } from '../../domain/recovery-case/commands.ts';
import { commandRules } from '../../domain/recovery-case/ladder.ts';
import { refusalFailure, type RunningCase } from './running-case.ts';

/**
 * Every command is an update of its own name. The validator refuses what is not allowed now, without a trace in the
 * history; it must stay synchronous.
 */
export function acceptCommands(running: RunningCase): void {
  for (const command of commandNames) {
    const update = defineUpdate<CommandReceipt, [CommandEnvelope]>(command);
    setHandler(update, (envelope) => running.carryOut(envelope), {
      description: commandRules[command].title,
      validator: (envelope: CommandEnvelope) => {
        const refused = running.refuse(envelope);
        if (refused !== null) throw refusalFailure(refused);
      },
    });
  }
}
