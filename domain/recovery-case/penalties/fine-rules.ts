import { message } from '../messages.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { HeardActRules } from '../../procedures/administrative-act/acts-of-process.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { Ruling } from '../../procedures/administrative-act/remedy-payloads.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { issueDocument } from '../issue-document.ts';
import type { Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import type { Penalty } from './penalty-state.ts';
import { fineOf, penaltyById, standingPenalties } from './penalty.ts';
import { annulPenalty, changeFine, ofPenalty, penaltyAt, remindOfPenalty, updatePenalty } from './penalty-steps.ts';

/**
 * What becomes of a case with its fines. A fine stays payable while a remedy against it is pending, but its surcharge does
 * not grow (APL 73).
 */
export const fineRules: HeardActRules<RecoveryCase> = {
  closedToBeingHeard: (state, act) => {
    if (penaltyAt(state, act, 'announced', 'awaiting-referral').refused === null) return null;
    return act.documentId === null
      ? refusal('wrong-stage', message('penalty-not-announced'))
      : refusal('decision-already-issued', message('penalty-decided-remedy-now'));
  },
  announceHearing: (t, { addresseeId }, appointment) => {
    issueDocument(t, {
      particulars: { kind: 'hearing-notice', ...appointment },
      issuedBy: 'department',
      ...(addresseeId === null ? {} : { concerns: addresseeId }),
    });
  },
  closedToRemedies: (state, act) =>
    standing(state, act) === undefined ? refusal('remedy-not-open', message('penalty-does-not-stand')) : null,
  closedToLateEntries: (state, act) => standing(state, act) === undefined,
  remedyOpened: (t, act) => {
    const penalty = standing(t.state, act);
    if (penalty === undefined) return;
    endDeadlines(t, ofPenalty(penalty, 'fine-court-window'), 'cancelled');
    if (penalty.courtFiledOn !== null && penalty.finalSince !== null)
      t.alert(message('tell-court-of-fine-remedies-open'));
    updatePenalty(t, penalty, { finalSince: null });
    remindOfPenalty(t);
  },
  remedyEnded: () => undefined,
  checkRuling,
  annulled: (t, act, by) => inForce(t, act, (penalty) => annulPenalty(t, penalty, message('annulled-by', { by }))),
  changed: (t, act, amounts, by) =>
    inForce(t, act, (penalty) => {
      const [fine] = amounts;
      if (fine !== undefined) changeFine(t, penalty, fine.amount, message('changed-by', { by }));
    }),
  sentBack: (t, act, _orderedStep, by) =>
    inForce(t, act, (penalty) => {
      annulPenalty(t, penalty, message('sent-back-by', { by }));
      t.alert(message('penalty-sent-back', { by }));
    }),
  closedToOwnWithdrawal: () => refusal('act-not-withdrawable', message('penalty-dropped-or-corrected')),
  checkOwnWithdrawal: () => null,
  withdrawn: () => undefined,
  undoing: {
    isFollowed: (state, act) => standing(state, act) === undefined && fallenByRuling(state, act) === undefined,
    amountsOf: (state, act) => {
      const penalty = standing(state, act);
      const fine = penalty === undefined ? undefined : fineOf(state, penalty);
      return fine === undefined ? [] : [{ claimPeriodId: fine.claimId, amount: fine.claimed }];
    },
    apply: (t, act, { changedFrom }) => {
      const fallen = fallenByRuling(t.state, act);
      if (fallen !== undefined) updatePenalty(t, fallen, { status: 'decided' });
      inForce(t, act, (penalty) => {
        const [fine] = changedFrom ?? [];
        if (fine !== undefined) changeFine(t, penalty, fine.amount, message('ruling-was-none'));
      });
    },
  },
  confirmedByJudgment: (t, act, { effectiveOn }) =>
    inForce(t, act, (penalty) => {
      updatePenalty(t, penalty, { finalSince: effectiveOn });
      t.alert(message('penalty-stands-by-judgment'));
      remindOfPenalty(t);
    }),
};

function standing(state: RecoveryCaseState, { id }: AdministrativeAct): Penalty | undefined {
  return standingPenalties(state).find((penalty) => penalty.id === id);
}

/** A fine that has fallen by a ruling, while nobody has been fined anew since. */
function fallenByRuling({ penalties }: RecoveryCaseState, { id }: AdministrativeAct): Penalty | undefined {
  const last = penalties.at(-1);
  const outcome = last?.remedies.at(-1)?.outcome;
  const isByRuling = outcome === 'annulled' || outcome === 'sent-back';
  return last?.id === id && last.status === 'annulled' && isByRuling ? last : undefined;
}

/** What is said on a penalty that the office has taken back meanwhile changes nothing. */
function inForce(t: Transition, act: AdministrativeAct, follow: (penalty: Penalty) => void): void {
  const penalty = standing(t.state, act);
  if (penalty !== undefined) follow(penalty);
}

/** Whether a ruling says what it needs: the new fine where it is changed, and no higher one (ARL 63, ALL 77). */
function checkRuling(
  state: RecoveryCaseState,
  act: AdministrativeAct,
  { outcome, amounts, orderedStep }: Ruling<string>,
): Refusal | null {
  const penalty = penaltyById(state, act.id);
  const claimed = penalty === undefined ? 0 : (fineOf(state, penalty)?.claimed ?? 0);
  const [fine, ...others] = amounts;
  return firstRefusal(
    (outcome === 'sent-back') === (orderedStep === 'advance-notice')
      ? null
      : refusal('ruling-incomplete', message('penalty-begins-anew'), 'orderedStep'),
    outcome === 'changed' || fine === undefined
      ? null
      : refusal('ruling-incomplete', message('new-fine-only-where-changed'), 'amounts'),
    outcome !== 'changed' || (fine?.claimPeriodId === penalty?.claimId && others.length === 0)
      ? null
      : refusal('claim-period-missing', message('give-new-fine', { claimId: penalty?.claimId ?? '' }), 'amounts'),
    outcome === 'changed' && fine?.amount === 0
      ? refusal('amount-not-positive', message('fine-record-as-annulled'), 'amounts')
      : null,
    outcome === 'changed' && (fine?.amount ?? 0) > claimed
      ? refusal('change-to-disadvantage', message('remedy-never-raises-fine'), 'amounts')
      : null,
  );
}
