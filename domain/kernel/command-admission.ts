import { message } from './kernel-messages.ts';
import type { CommandEnvelope } from './envelope.ts';
import { findingsOfCommand, refuseFindings } from './incoming/holding-against.ts';
import { answerTo } from './first-answer.ts';
import { momentOf, type Moment } from './moment.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { CommandName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import { firstRefusal, refusal, type Refusal } from './refusal.ts';
import { rulesOf, type Ruled } from './rules-of-process.ts';

/**
 * Why a command is refused, or null when it will be carried out. A command that has been carried out before is never
 * refused: `answerTo` gives its first answer.
 */
export function refuseCommand<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  envelope: CommandEnvelope<P>,
  at: number,
): Refusal | null {
  const answer = answerTo(state, envelope);
  if (answer.kind !== 'none') return answer.kind === 'refused' ? answer.refusal : null;
  const refused = firstRefusal(
    givenByOthers(process, envelope),
    keptAway(process, state, envelope),
    closedToCommand(process, state, envelope.command),
    envelope.expectedRevision === null || envelope.expectedRevision === state.revision
      ? null
      : refusal('process-changed', message('has-changed', { revision: state.revision })),
    checkPayload(process, state, envelope, momentOf(state, at)),
  );
  return refused ?? refuseFindings(findingsOfCommand(process, state, envelope, momentOf(state, at)), envelope);
}

/** Whoever has to keep away gives a process nothing. */
function keptAway<P extends ProcessTypes<P>>(
  { keepsAway }: ProcessDefinition<P>,
  state: P['state'],
  { actor, sentBy }: CommandEnvelope<P>,
): Refusal | null {
  if (keepsAway === undefined || sentBy !== undefined) return null;
  return keepsAway(state).includes(actor.id) ? refusal('kept-away', message('kept-away')) : null;
}

/** What processes tell is not for people to give, nor the other way round. */
function givenByOthers<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  { command, sentBy }: Pick<CommandEnvelope<P>, 'command' | 'sentBy'>,
): Refusal | null {
  return (process.commands[command].sentByProcess === true) === (sentBy !== undefined)
    ? null
    : refusal(
        'command-of-others',
        message(sentBy === undefined ? 'sent-by-processes-alone' : 'given-by-people-alone', { command }),
      );
}

/** Why a command is not open in this state at all. */
export function closedToCommand<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  command: CommandName<P>,
): Refusal | null {
  const { closed, onHold, onceClosed, sentByProcess, requires = [] } = process.commands[command];
  if (sentByProcess === true) return null;
  if (
    state.closing !== null &&
    onceClosed !== (state.approvals.length === 0 ? 'while-nothing-waits' : 'while-a-step-waits')
  )
    return refusal('process-closed', message('was-closed', { on: state.closing.on, outcome: state.closing.outcome }));
  if (state.hold !== null && onHold !== true)
    return refusal('process-on-hold', message('release-hold-first', { until: state.hold.until }));
  return firstRefusal(lackingRows(state, requires), closed(state));
}

function lackingRows(state: Ruled, requires: readonly string[]): Refusal | null {
  if (requires.length === 0) return null;
  const { id: rulebook, version, periods } = rulesOf(state);
  const rows = requires.filter((row) => !Object.hasOwn(periods, row));
  return rows.length === 0
    ? null
    : refusal('rulebook-lacks-rows', message('rulebook-lacks-rows', { rulebook, version, rows }));
}

/** What is wrong with a command as given; null when nothing is. */
export function checkPayload<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  envelope: CommandEnvelope<P, Name>,
  moment: Moment,
): Refusal | null {
  return process.commands[envelope.command].check?.(state, envelope.payload, moment, envelope.actor) ?? null;
}
