import { message } from '../messages.ts';
import { book } from './booking.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { takeBackWaiver } from '../../ledger/reversal.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { remindOfCollaborations } from '../collaboration/collaboration.ts';
import { wordsAtHand } from '../../kernel/kept-text.ts';
import { issueDocument } from '../issue-document.ts';
import { refusal } from '../refusal.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { followPenaltiesAgain } from '../penalties/penalty-collection.ts';
import { followReferralAgain } from '../police/referral-changes.ts';
import type { Closing } from '../stages/closing-state.ts';
import { hasBegunAnew } from '../acts/decision-act.ts';
import { setOff } from './set-off.ts';
import { setDecisionAside } from './set-aside.ts';

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
      setDecisionAside(t);
      t.change({
        closing: null,
        confirmation: null,
        agreement: null,
        withholding: null,
        formerDecisions: t.state.formerDecisions.map((act) => ({ ...act, remedy: null })),
        civilSuit: null,
      });
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
      followReferralAgain(t);
      followPenaltiesAgain(t);
      remindOfCollaborations(t);
      t.moveTo('verification');
    },
  },
};

/** A case that was reopened, or sent back by an authority or court, waits for a person's verdict even where all is paid. */
export function awaitsNewVerdict(state: RecoveryCaseState): boolean {
  const { closures, closing, confirmation } = state;
  const begunAnew = closures.length > 0 || hasBegunAnew(state);
  return begunAnew && closing === null && confirmation === null;
}

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
