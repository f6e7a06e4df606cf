import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import type { Transition } from '../recovery-case.ts';
import { remindOfRemedy } from '../remedies/remedy-course.ts';

/** A remedy that one had filed goes on for another, with its periods. */
export function handRemedyOver(t: Transition, from: string, to: string): void {
  const { remedy } = t.state;
  if (remedy === null || remedy.addresseeId !== from) return;
  t.change({
    remedy: {
      ...remedy,
      addresseeId: to,
      filedWithin: { ...remedy.filedWithin, addresseeId: to },
      blocks: remedy.blocks.map((period) => ({ ...period, addresseeId: to })),
    },
  });
  for (const deadline of t.state.deadlines)
    if (deadline.addressee === from) t.putDeadline({ ...deadline, addressee: to });
  t.say('alert', `The ${remedy.kind} of ${from} goes on for ${to}.`);
}

/**
 * Whoever filed the remedy is gone: it is for the authority or court to stay or end it. Nothing is asked of the one who
 * is gone any more, and the caseworker is reminded to follow it up.
 */
export function followUpRemedyOf(t: Transition, addresseeId: string): void {
  const { remedy } = t.state;
  if (remedy === null || remedy.addresseeId !== addresseeId) return;
  t.alert(`Tell ${remedy.filedWith} that ${addresseeId} has left the case: the ${remedy.kind} is still open.`);
  endDeadlines(t, (deadline) => deadline.addressee === addresseeId && deadline.whoActs === 'debtor', 'cancelled');
  remindOfRemedy(t);
}
