import type { RecoveryCaseState } from './case-state.ts';
import type { CommandName } from './commands.ts';
import type { CommandEnvelope } from './envelope.ts';
import { answerTo } from './first-answer.ts';
import { commandRules } from './ladder.ts';
import { firstRefusal, refusal, type Refusal } from './refusal.ts';
import { remedyNews } from './remedies/remedy-news.ts';
import { momentOf, type Moment } from './transition.ts';
import { penaltyNews } from './penalties/penalties.ts';
import { policeNews } from './police/police-referral.ts';

/** Commands that are open while a case is on hold. */
const openOnHold: readonly CommandName[] = [
  'assign',
  'note',
  'let-clock-act',
  'produce-document',
  'release',
  'record-payment',
  'reverse-payment',
  'record-refund',
  'record-back-pay',
  'close',
  ...policeNews,
  ...penaltyNews,
  ...remedyNews,
];

/**
 * Why a command is refused, or null when it will be carried out. A command that has been carried out before is never
 * refused: `answerTo` gives its first answer.
 */
export function refuseCommand(state: RecoveryCaseState, envelope: CommandEnvelope, at: number): Refusal | null {
  const answer = answerTo(state, envelope);
  if (answer.kind !== 'none') return answer.kind === 'refused' ? answer.refusal : null;
  return firstRefusal(
    closedToCommand(state, envelope.command),
    envelope.expectedRevision === null || envelope.expectedRevision === state.revision
      ? null
      : refusal('case-changed', `The case has changed: it is now at revision ${state.revision}. Read it again.`),
    checkPayload(state, envelope, momentOf(state, at)),
  );
}

/** Why a command is not open in this state at all. */
export function closedToCommand(state: RecoveryCaseState, command: CommandName): Refusal | null {
  if (state.closing !== null && !openOnceClosed(state).includes(command))
    return refusal('case-closed', `The case was closed on ${state.closing.on} as ${state.closing.outcome}.`);
  if (state.hold !== null && !openOnHold.includes(command))
    return refusal('case-on-hold', `The case is on hold until ${state.hold.until}: release it first.`);
  return commandRules[command].closed(state);
}

/** A closed case can be reopened; where that waits for a second person, it is for them to decide. */
function openOnceClosed({ approvals }: RecoveryCaseState): readonly CommandName[] {
  return approvals.length === 0 ? ['reopen'] : ['approve-step', 'send-back-step'];
}

/** What is wrong with a command as given; null when nothing is. */
export function checkPayload<Name extends CommandName>(
  state: RecoveryCaseState,
  envelope: CommandEnvelope<Name>,
  moment: Moment,
): Refusal | null {
  return commandRules[envelope.command].check?.(state, envelope.payload, moment, envelope.actor) ?? null;
}
