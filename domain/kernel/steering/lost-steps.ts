import { message } from '../kernel-messages.ts';
import { asWritten, type Message } from '../../message.ts';
import type { CommandRules } from '../command-rule.ts';
import type { AskedApart } from '../duties/duty.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import type { SteeringPayloads } from './steering-payloads.ts';
import type { LostSteps } from './lost-steps-state.ts';

/** The process goes on without the steps that are lost: people must find out what they were. */
export function stepsAreLost<P extends ProcessTypes<P>>(t: Transition<P>, lost: LostSteps): void {
  t.change({ lostSteps: [...t.state.lostSteps, { ...lost, foundOn: t.today }] });
  for (const letter of lost.letters) t.passDocumentSequence(Number(letter.slice(letter.lastIndexOf('-') + 1)));
  t.say('steps-lost', lostStepsInWords(lost));
}

export function lostStepsInWords({ afterRevision, lastRevision, letters }: LostSteps): Message {
  return message('steps-lost', { afterRevision, lastRevision, letters });
}

/** A person has found out what is lost, and told the process again what has to stand in it. */
export function lostStepsCommands<P extends ProcessTypes<P>>(): CommandRules<
  P,
  Pick<SteeringPayloads, 'acknowledge-lost-steps'>
> {
  return {
    'acknowledge-lost-steps': {
      words: ({ note }) => asWritten(note),
      onHold: true,
      editsNothing: true,
      closed: ({ lostSteps }) => (lostSteps.length > 0 ? null : refusal('no-steps-lost', message('nothing-lost'))),
      apply: (t) => {
        t.change({ lostSteps: [] });
      },
    },
  };
}

/** Somebody finds out what was done and is lost, and tells the process again. */
export function lostStepsDuties<P extends ProcessTypes<P>>({
  lostSteps: [first],
}: P['state']): readonly AskedApart<P>[] {
  if (first === undefined) return [];
  return [
    {
      kind: 'find-lost-steps',
      who: 'assignee',
      commands: ['acknowledge-lost-steps'],
      subject: null,
      since: first.foundOn,
      deadlineId: null,
    },
  ];
}
