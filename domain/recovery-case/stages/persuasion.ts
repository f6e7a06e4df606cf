import { asWritten } from '../../message.ts';
import { setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import { issueDocument } from '../issue-document.ts';
import { onlyIn } from '../only-in.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { moveUpTheLadder } from './next-rung.ts';

/**
 * Persuasion (劝返). A notice to return asks for the money and offers instalments. One reminder goes out before the reply
 * period ends; refusal or silence leads to the next rung.
 */
export function enterPersuasion(t: Transition): void {
  const reply = startPeriod(t, {
    purpose: 'reply',
    rule: 'reply',
    from: t.today,
    scope: 'stage',
    whoActs: 'debtor',
  });
  setReminder(t, {
    purpose: 'reply-reminder',
    rule: 'reply.reminder',
    before: reply,
    scope: 'stage',
    whoActs: 'system',
  });
  issueDocument(t, { particulars: { kind: 'notice-to-return' }, deadlines: [reply] });
}

export const persuasionCommands: CommandRules<'record-refusal'> = {
  'record-refusal': {
    words: ({ reason }) => asWritten(reason),
    closed: onlyIn('persuasion'),
    apply: (t) => moveUpTheLadder(t),
  },
};

export const persuasionClocks: ClockDefinitions<'reply' | 'reply-reminder'> = {
  'reply-reminder': {
    acts: 'on-the-day',
    heldBy: 'hold',
    run: (t) => {
      issueDocument(t, {
        particulars: { kind: 'reply-reminder' },
        deadlines: t.state.deadlines.filter(({ purpose }) => purpose === 'reply'),
      });
    },
  },
  reply: {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    run: (t) => moveUpTheLadder(t),
  },
};
