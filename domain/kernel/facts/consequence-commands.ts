import type { CommandRules } from '../command-rule.ts';
import type { AskedApart } from '../duties/duty.ts';
import { message } from '../kernel-messages.ts';
import type { CommandName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal } from '../refusal.ts';
import type { SteeringPayloads } from '../steering/steering-payloads.ts';
import type { Consequence } from './consequence.ts';

/** Somebody has looked at what was done too early, or on what has turned out otherwise: it stands, or has been put right. */
export function consequenceCommands<P extends ProcessTypes<P>>(): CommandRules<
  P,
  Pick<SteeringPayloads, 'settle-consequence'>
> {
  return {
    'settle-consequence': {
      words: ({ consequenceId, note }) => message('what-with-words', { what: consequenceId, words: note }),
      onHold: true,
      closed: ({ consequences }) =>
        consequences.length > 0 ? null : refusal('consequence-unknown', message('no-consequences')),
      check: ({ consequences }, { consequenceId }) =>
        consequences.some(({ id }) => id === consequenceId)
          ? null
          : refusal('consequence-unknown', message('no-such-consequence', { consequenceId }), 'consequenceId'),
      apply: (t, { consequenceId }) =>
        t.change({ consequences: t.state.consequences.filter(({ id }) => id !== consequenceId) }),
    },
  };
}

/**
 * What was done because of something that has turned out otherwise is looked at by a person.
 * @param waysLeft what can be done about it, beside saying that it stands
 * @param clockOf the clock by whose last day it is to be done; null where there is none
 */
export function consequenceDuties<P extends ProcessTypes<P>>(
  consequences: readonly Consequence[],
  waysLeft: (consequence: Consequence) => readonly CommandName<P>[],
  clockOf: (consequence: Consequence) => string | null = () => null,
): readonly AskedApart<P>[] {
  return consequences.map((consequence) => ({
    kind: 'review-consequence',
    who: 'assignee',
    commands: [...waysLeft(consequence), 'settle-consequence'],
    subject: consequence.id,
    since: consequence.foundOn,
    deadlineId: clockOf(consequence),
  }));
}
