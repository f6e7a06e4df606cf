import { message } from '../kernel-messages.ts';
import { told, type CommandRules } from '../command-rule.ts';
import type { AskedApart } from '../duties/duty.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal } from '../refusal.ts';
import type { SteeringPayloads } from './steering-payloads.ts';
import type { UntakenEvent } from './untaken-events-state.ts';

type EventCommands = 'event-untaken' | 'event-taken' | 'withdraw-event';

/**
 * What is told and does not arrive is said in the process that tells it: people see to it that the other can take it in, or withdraw
 * it. Whoever delivers it says both, that it has not arrived and that it has after all.
 */
export function untakenEventCommands<P extends ProcessTypes<P>>(): CommandRules<
  P,
  Pick<SteeringPayloads, EventCommands>
> {
  return {
    'event-untaken': told({
      words: ({ eventId, to, problem }) =>
        message('event-not-arrived', { eventId, to: `${to.process}/${to.id}`, problem }),
      apply: (t, { eventId: id, to, event, problem }) => {
        t.change({ untakenEvents: [...others(t.state, id), { id, to, event, since: t.today, withdrawnOn: null }] });
        t.alert(message('event-not-arrived', { eventId: id, to: `${to.process}/${to.id}`, problem }));
      },
    }),
    'event-taken': told({
      words: ({ eventId }) => message('event-named', { eventId }),
      apply: (t, { eventId }) => t.change({ untakenEvents: others(t.state, eventId) }),
    }),
    'withdraw-event': {
      words: ({ eventId, reason }) => message('what-with-words', { what: eventId, words: reason }),
      onHold: true,
      onceClosed: 'while-nothing-waits',
      editsNothing: true,
      closed: (state) =>
        untakenEvents(state).length > 0 ? null : refusal('event-not-waiting', message('no-event-waits')),
      check: (state, { eventId }) =>
        untakenEvents(state).some(({ id }) => id === eventId)
          ? null
          : refusal('event-not-waiting', message('event-does-not-wait', { eventId }), 'eventId'),
      apply: (t, { eventId }) =>
        t.change({
          untakenEvents: t.state.untakenEvents.map((each) =>
            each.id === eventId ? { ...each, withdrawnOn: t.today } : each,
          ),
        }),
    },
  };
}

/** Those who run the system, or opened the wrong process, see to it that an event arrives; it is done once it has. */
export function untakenEventDuties<P extends ProcessTypes<P>>(state: P['state']): readonly AskedApart<P>[] {
  return untakenEvents(state).map(({ id, since }) => ({
    kind: 'deliver-event',
    who: 'assignee',
    commands: ['withdraw-event'],
    subject: id,
    since,
    deadlineId: null,
  }));
}

interface WithEvents {
  readonly untakenEvents: readonly UntakenEvent[];
}

/** What has not arrived and is still tried. */
export function untakenEvents({ untakenEvents: all }: WithEvents): readonly UntakenEvent[] {
  return all.filter(({ withdrawnOn }) => withdrawnOn === null);
}

function others({ untakenEvents: all }: WithEvents, eventId: string): readonly UntakenEvent[] {
  return all.filter(({ id }) => id !== eventId);
}
