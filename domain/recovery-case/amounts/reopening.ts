import { message } from '../messages.ts';
import { book } from './booking.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { takeBackWaiver } from '../../ledger/reversal.ts';
import { branches } from '../branches.ts';
import { wordsAtHand } from '../../kernel/kept-text.ts';
import { issueDocument } from '../issue-document.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import type { Closing } from '../stages/closing-state.ts';
import { setOff } from './set-off.ts';

/**
 * A closed case reopens on new facts (恢复办理): verification begins again with the accounts as they stood. What the closing
 * had given up is claimed again by further bookings, as a suspicion still to be verified; what was decided or agreed
 * before belongs to the closing that went before, which stays on record. Until the overpayment is confirmed anew, the case
 * does not close by itself.
 */
export const reopeningCommands: CommandRules<'reopen'> = {
  reopen: {
    words: ({ reason, newFacts }) =>
      message('two-texts', { first: wordsAtHand(reason), second: wordsAtHand(newFacts) }),
    onceClosed: 'while-nothing-waits',
    gate: {
      step: () => 'reopening',
      kept: (t, { reason, newFacts }) => ({ reason: t.keep(reason), newFacts: t.keep(newFacts) }),
    },
    closed: (state) => (state.closing === null ? refusal('process-not-closed', message('case-is-open')) : null),
    apply: (t, { reason }) => {
      const { closing } = t.state;
      if (closing === null) return;
      for (const { beginsAnew } of branches) beginsAnew?.(t);
      t.change({ closing: null });
      claimAgain(t, closing);
      setOff(t);
      issueDocument(t, {
        particulars: {
          kind: 'reopening-notice',
          closedOn: closing.on,
          outcome: closing.outcome,
          reason: t.keep(reason),
        },
      });
      for (const { goesOn } of branches) goesOn?.(t);
      t.moveTo('verification');
    },
  },
};

function claimAgain(t: Transition, { outcome, waiver }: Closing): void {
  switch (outcome) {
    case 'unfounded': {
      const amounts = new Map(t.state.claimPeriods.map(({ id, amount }) => [id, amount]));
      const raised = t.state.balances.flatMap((balance) =>
        correctClaim(balance, amounts.get(balance.claimId) ?? balance.claimed),
      );
      book(t, 'claim-raised', raised, { text: message('claimed-again') });
      return;
    }
    case 'waived':
      if (waiver !== null)
        book(t, 'reversal', takeBackWaiver(t.state.balances, waiver.postings), {
          text: message('waiver-taken-back'),
          reverses: waiver.id,
        });
      return;
    case 'recovered':
    case 'transferred':
    case 'small-sum':
      return;
  }
}
