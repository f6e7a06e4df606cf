import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { documentById } from '../../kernel/process-document.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { ZERO, type MinorUnits } from '../../money/money.ts';
import type { HeardActRules } from '../../procedures/administrative-act/acts-of-process.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import type { Ruling } from '../../procedures/administrative-act/remedy-payloads.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../of-purpose.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import { payBackSince } from '../people/kept-back.ts';
import type { Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import type { BenefitAct } from './benefit-act-state.ts';
import { endBenefitAct, standingBenefitAct } from './benefit-acts.ts';
import { payBackWithheld } from './wrongly-withheld.ts';

/**
 * What becomes of a case with its acts on a benefit (D9). What was done to the benefit goes on while a remedy is pending
 * (ARL 42, ALL 56), and is undone where the act falls: the claim itself stands, and is pursued by a recovery decision.
 */
export const benefitActRules: HeardActRules<RecoveryCase> = {
  closedToBeingHeard: () => refusal('wrong-stage', message('nobody-heard-before-benefit-act')),
  announceHearing: () => undefined,
  closedToRemedies: (state, act) =>
    standingBenefitAct(state, act) === undefined
      ? refusal('remedy-not-open', message('benefit-act-does-not-stand'))
      : null,
  closedToLateEntries: (state, act) => standingBenefitAct(state, act) === undefined,
  remedyOpened: () => undefined,
  remedyEnded: () => undefined,
  checkRuling,
  annulled: (t, act, by) =>
    whileItStands(t, act, (standing) =>
      undoBenefitAct(t, standing, message('benefit-act-annulled', { act: nameOf(standing), by })),
    ),
  changed: (t, act, amounts, by) =>
    whileItStands(t, act, (standing) => {
      const [changed] = amounts;
      if (changed !== undefined) withholdAsChanged(t, standing, changed.amount, by);
    }),
  sentBack: (t, act, _orderedStep, by) =>
    whileItStands(t, act, (standing) => {
      undoBenefitAct(t, standing, message('benefit-act-sent-back', { act: nameOf(standing), by }));
      t.alert(message('benefit-act-anew'));
    }),
  undoing: {
    isFollowed: (state, act, { outcome }) => standingBenefitAct(state, act) === undefined || outcome === 'changed',
    amountsOf: () => [],
    apply: () => undefined,
  },
  confirmedByJudgment: () => undefined,
  closedToOwnWithdrawal: (state, act) =>
    standingBenefitAct(state, act) === undefined
      ? refusal('act-not-withdrawable', message('benefit-act-does-not-stand'))
      : null,
  checkOwnWithdrawal: (_state, _act, next) =>
    next === null ? null : refusal('ruling-incomplete', message('benefit-act-begins-nothing-anew'), 'orderedStep'),
  withdrawn: (t, act, _next, reason) =>
    whileItStands(t, act, (standing) => {
      const notice = documentById(t.state, standing.documentId);
      if (notice !== undefined)
        issueDocument(t, {
          particulars: {
            kind: 'act-withdrawal',
            withdrawn: referenceTo(notice),
            next: standing.kind === 'withholding' ? 'given-back' : 'paid-again',
            reason,
          },
        });
      undoBenefitAct(t, standing, message('benefit-act-taken-back', { act: nameOf(standing) }));
    }),
};

/** The act has no effect any more: what it took is given back, and the ladder goes on without it. */
function undoBenefitAct(t: Transition, act: BenefitAct, what: Message): void {
  endBenefitAct(t, act, 'fallen');
  t.alert(what);
  if (act.kind === 'withholding') return stopWithholding(t, act);
  if (t.state.benefitPayment.status !== 'paid') payBackSince(t, t.state.people.suspension?.since ?? act.since);
}

function nameOf({ kind }: BenefitAct): Message {
  return message(`the-${kind}`);
}

function stopWithholding(t: Transition, act: BenefitAct): void {
  endDeadlines(t, ofPurpose('withholding-pay-day'), 'cancelled');
  payBackWithheld(t, act, ZERO);
  t.change({ withholding: null });
  if (t.state.stage === 'withholding') t.moveTo('recovery-decision');
}

function withholdAsChanged(t: Transition, act: BenefitAct, monthlyDeduction: MinorUnits, by: string): void {
  const { withholding } = t.state;
  if (withholding !== null) t.change({ withholding: { ...withholding, monthlyDeduction } });
  t.alert(message('benefit-act-changed', { by, amount: t.amount(monthlyDeduction) }));
  payBackWithheld(t, act, monthlyDeduction);
}

function whileItStands(t: Transition, act: AdministrativeAct, follow: (standing: BenefitAct) => void): void {
  const standing = standingBenefitAct(t.state, act);
  if (standing !== undefined) follow(standing);
}

/** Whether a ruling says what it needs: what may be withheld a month where that is changed, and never more than before. */
function checkRuling(
  { withholding }: RecoveryCaseState,
  act: AdministrativeAct,
  { outcome, amounts, orderedStep }: Ruling<string>,
): Refusal | null {
  const [changed, ...others] = amounts;
  const isWhole = changed !== undefined && changed.claimPeriodId === act.id && others.length === 0;
  return firstRefusal(
    (outcome === 'sent-back') === (orderedStep !== null)
      ? null
      : refusal('ruling-incomplete', message('benefit-act-say-where-to-begin'), 'orderedStep'),
    outcome === 'changed' || changed === undefined
      ? null
      : refusal('ruling-incomplete', message('benefit-act-amount-only-where-changed'), 'amounts'),
    outcome === 'changed' && act.kind !== 'withholding'
      ? refusal('ruling-incomplete', message('benefit-act-cannot-be-changed'), 'outcome')
      : null,
    outcome !== 'changed' || isWhole
      ? null
      : refusal('claim-period-missing', message('give-monthly-deduction', { actId: act.id }), 'amounts'),
    outcome === 'changed' && changed?.amount === 0
      ? refusal('amount-not-positive', message('benefit-act-record-as-annulled'), 'amounts')
      : null,
    outcome === 'changed' && withholding !== null && (changed?.amount ?? 0) > withholding.monthlyDeduction
      ? refusal('change-to-disadvantage', message('remedy-never-raises-withholding'), 'amounts')
      : null,
  );
}
