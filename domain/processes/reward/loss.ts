import { stopClocks } from '../../kernel/clocks/by-purpose.ts';
import { told } from '../../kernel/command-rule.ts';
import { sum, ZERO, type MinorUnits } from '../../money/money.ts';
import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import type { LossEvents, EventsForReport } from '../../procedures/rewarding/matter-events.ts';
import { issueAwardNotice, printedAward } from './issue-letter.ts';
import { leaveMatter, tellCorrected } from './matter.ts';
import { changeAward } from './paying.ts';
import { message } from './messages.ts';
import type { CommandRules, Transition } from './reward.ts';
import type { RewardState } from './state.ts';
import { isProven } from './vocabulary.ts';

/** The loss as others establish or correct it, and what the matter makes of that. */
export const lossCommands: CommandRules<keyof LossEvents | 'award-corrected'> = {
  'loss-established': told({
    words: ({ loss }, t) => message('loss-of-case', { loss: t.amount(loss) }),
    apply: (t, { caseId, loss }) => {
      t.change({ cases: [...otherCases(t.state, caseId), { caseId, loss }] });
      takeLossOfCases(t);
    },
  }),
  'case-unlinked': told({
    words: ({ caseId }) => message('case-named', { caseId }),
    apply: (t, { caseId }) => {
      const before = lossOfCases(t.state);
      t.change({ cases: otherCases(t.state, caseId) });
      if (lossOfCases(t.state) !== null) takeLossOfCases(t);
      else if (before !== null && t.state.finding !== null) t.alert(message('loss-corrected-look-again'));
    },
  }),
  'award-corrected': told({
    words: ({ byTable }, t) => message('award-by-table', { byTable: t.amount(byTable) }),
    apply: corrected,
  }),
};

/** What all recovery cases of a report have established together; null while none has. */
export function lossOfCases({ cases }: Pick<RewardState, 'cases'>): MinorUnits | null {
  const established = cases.flatMap(({ loss }) => loss ?? []);
  return established.length === 0 ? null : sum(established);
}

/** A case may establish its loss before the report is concluded: then the conclusion takes it. */
function takeLossOfCases(t: Transition): void {
  const { finding } = t.state;
  const loss = lossOfCases(t.state);
  if (loss !== null && finding !== null && isProven(finding.kind))
    takeLoss(t, { loss, possibleLoss: finding.possibleLoss });
}

function otherCases({ cases }: RewardState, caseId: string): RewardState['cases'] {
  return cases.filter((each) => each.caseId !== caseId);
}

/**
 * Takes the loss as it stands now. What was only proposed is proposed anew; what is awarded is worked out again by the matter.
 */
export function takeLoss(
  t: Transition,
  { loss, possibleLoss }: { readonly loss: MinorUnits; readonly possibleLoss: MinorUnits },
): void {
  const { finding, award, proposal } = t.state;
  if (finding === null) return;
  t.change({ finding: { ...finding, loss, possibleLoss, awaitsLoss: false }, proposal: null });
  if (proposal !== null) t.alert(message('loss-corrected-propose-anew'));
  if (award === null || award.repaid !== null) return;
  if (award.onNewPart || (award.basis.kind === 'possible-loss') !== (loss === 0))
    return t.alert(message('loss-corrected-look-again'));
  const basis: AwardBasis =
    award.basis.kind === 'loss' ? { ...award.basis, loss } : { kind: 'possible-loss', possibleLoss };
  changeAward(t, { basis, isCorrected: award.amount !== null && award.paidOn === null });
  tellCorrected(t, basis);
}

/** What is paid is not reclaimed without the reporter's fault; what is not is paid as it has been corrected. */
function corrected(t: Transition, { amount, byTable }: EventsForReport['award-corrected']): void {
  const { award, stage } = t.state;
  if (award === null || award.repaid !== null) return;
  changeAward(t, { byTable, isCorrected: false });
  if (award.paidOn !== null || stage === 'closed')
    return t.alert(
      message('award-paid-is-kept', { byTable: t.amount(byTable), amount: t.amount(award.amount ?? ZERO) }),
    );
  if (award.amount === null || award.amount === amount) return;
  if (amount === ZERO) return assessAnew(t);
  changeAward(t, { amount });
  issueAwardNotice(t, printedAward(t, { basis: award.basis, byTable, amount }));
  t.alert(message('award-changed', { amount: t.amount(amount) }));
  if (stage !== 'claimed') return;
  const [only, ...others] = award.claim?.accounts ?? [];
  if (award.claim !== null && only !== undefined && others.length === 0)
    changeAward(t, { claim: { ...award.claim, accounts: [{ ...only, amount }] } });
  else stopClocks(t, 'payment');
}

function assessAnew(t: Transition): void {
  stopClocks(t, 'notice', 'claim', 'reach', 'payment');
  t.change({ award: null });
  leaveMatter(t);
  t.alert(message('loss-gone-assess-anew'));
  t.moveTo('assessment');
}
