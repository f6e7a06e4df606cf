import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { add, sum, ZERO } from '../../money/money.ts';
import { meet, since, stop } from './clocks-of-report.ts';
import { issueLetter, letterServed } from './issue-letter.ts';
import { askForAward, leaveMatter, tellPaid } from './matter.ts';
import type { PayingPayloads } from './payloads.ts';
import { notBy, onlyIn, unless } from './refusal.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { Award, RewardState } from './state.ts';

/** Somebody cannot be reached after so many attempts. */
const attemptsToReach = 3;

type Claim = NonNullable<Award['claim']>;

/** Notice, claim, payment and recall (通知、申领、发放、追回). */
export const payingCommands: CommandRules<keyof PayingPayloads> = {
  'send-notice': {
    title: 'Send the notice of the reward',
    titleChinese: '送出奖励通知书',
    done: 'Notice sent',
    words: ({ way, sentOn }) => `On ${sentOn}, by ${way}.`,
    by: ['reward-officer'],
    closed: onlyIn('awarded'),
    check: ({ award }, { sentOn }, moment) =>
      happened(sentOn, 'sentOn', moment, since(award?.approvedOn, 'the decision on the reward')),
    apply: (t, { sentOn: noticeSentOn }) => {
      meet(t, 'notice');
      changeAward(t, { noticeSentOn });
      t.moveTo('notified');
    },
  },
  'record-contact-failure': {
    title: 'Record that the reporter could not be reached',
    titleChinese: '登记联系未果',
    done: 'Reporter not reached',
    words: ({ way, on }) => `On ${on}, by ${way}.`,
    by: ['reward-officer'],
    closed: (state) => firstRefusal(onlyIn('awarded', 'notified')(state), notReceived(state)),
    check: ({ award }, { way, on }, moment) => {
      const last = award?.failures.at(-1);
      return firstRefusal(
        happened(on, 'on', moment, since(last?.on ?? award?.approvedOn, 'the decision or the last attempt')),
        unless(last?.on !== on, 'contact-failure-repeated', 'Each attempt is made on a day of its own.', 'on'),
        unless(last?.way !== way, 'contact-failure-repeated', 'Try another way than the last time.', 'way'),
      );
    },
    apply: (t, { way, on }) => {
      const failures = [...(t.state.award?.failures ?? []), { on, way }];
      changeAward(t, { failures });
      if (failures.length === 1)
        startPeriod(t, { purpose: 'reach', rule: 'G3.reach', from: on, scope: 'case', whoActs: 'caseworker' });
      else if (!t.state.deadlines.some(({ purpose }) => purpose === 'reach')) waiveUnlessReached(t);
    },
  },
  'record-receipt': {
    title: 'Record that the notice has been received',
    titleChinese: '登记通知书签收',
    done: 'Notice received',
    words: ({ receivedOn, proof }) => `On ${receivedOn}. ${proof}`,
    by: ['reward-officer'],
    closed: (state) => firstRefusal(onlyIn('notified')(state), notReceived(state)),
    check: ({ award }, { receivedOn }, moment) =>
      happened(receivedOn, 'receivedOn', moment, since(award?.noticeSentOn, 'the notice was sent')),
    apply: (t, { receivedOn }) => {
      meet(t, 'reach');
      changeAward(t, { receivedOn });
      const notice = t.state.documents.findLast(({ kind }) => kind === 'award-notice');
      letterServed(t, notice?.id, receivedOn);
      startPeriod(t, {
        purpose: 'claim',
        rule: 'G3.claim',
        from: receivedOn,
        scope: 'case',
        whoActs: 'reporter',
        ...(notice === undefined ? {} : { announcedIn: notice }),
      });
    },
  },
  'record-claim': {
    title: 'Record the claim of the reward',
    titleChinese: '登记奖励申领',
    done: 'Reward claimed',
    words: ({ claimedOn, accounts }) => `On ${claimedOn}, ${accounts.length} account(s).`,
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    closed: (state) => (isWaived(state) ? null : firstRefusal(isOpen(state), onlyIn('notified', 'claimed')(state))),
    check: (state, claim, moment) =>
      firstRefusal(
        happened(claim.claimedOn, 'claimedOn', moment, since(state.award?.noticeSentOn, 'the notice was sent')),
        unless(
          !isWaived(state) || claim.goodReason !== null,
          'claim-late',
          'The reward is waived: say what good reason there is to claim it now.',
          'goodReason',
        ),
        accountsAreTheirs(state, claim),
      ),
    apply: (t, { goodReason, ...claim }) => {
      const { award } = t.state;
      if (award === null) return;
      changeAward(t, { claim: { ...claim, goodReason: goodReason === null ? null : t.keep(goodReason) } });
      if (!isWaived(t.state)) {
        meet(t, 'claim', 'reach');
        stop(t, 'payment');
        return t.moveTo('claimed');
      }
      t.change({ closing: null });
      askForAward(t, award.basis, award.onNewPart);
      t.moveTo('granting');
    },
  },
  waive: {
    title: 'Record that the reporter waives the reward',
    titleChinese: '登记放弃奖励',
    done: 'Reward waived',
    words: ({ reason }) => reason,
    by: ['reward-officer'],
    closed: onlyIn('awarded', 'notified', 'claimed'),
    apply: (t) => waiveReward(t, 'The reporter waives the reward'),
  },
  pay: {
    title: 'Pay the reward',
    titleChinese: '发放奖励',
    done: 'Reward paid',
    words: ({ paidOn, reference }) => `On ${paidOn}. ${reference}`,
    by: ['finance'],
    closed: (state) =>
      firstRefusal(
        onlyIn('claimed')(state),
        unless(state.award?.isCorrected === false, 'award-being-corrected', 'The sum is being worked out again.'),
        unless(
          state.award?.claim != null && isCompleteFor(state.award, state.award.claim),
          'materials-missing',
          'Copy of the identity card, signed slip and accounts for the whole sum are still to come.',
        ),
      ),
    check: ({ award }, { paidOn }, moment, actor) =>
      firstRefusal(
        happened(paidOn, 'paidOn', moment, since(award?.claim?.claimedOn, 'the reward was claimed')),
        notBy(actor, award?.proposedBy ?? null, award?.approvedBy ?? null),
      ),
    apply: (t, { paidOn }) => {
      meet(t, 'payment');
      changeAward(t, { paidOn });
      tellPaid(t);
      t.close('paid', `${t.money(t.state.award?.amount ?? ZERO)} is paid`);
    },
  },
  'revoke-award': {
    title: 'Revoke the reward',
    titleChinese: '撤销奖励',
    done: 'Reward revoked',
    words: ({ ground, reason }) => `${ground}. ${reason}`,
    by: ['head'],
    onceClosed: 'while-nothing-waits',
    closed: (state) =>
      firstRefusal(
        unless(state.closing === null || state.closing.outcome === 'paid', 'wrong-stage', 'No reward stands.'),
        unless(state.award?.amount != null && state.award.repaid === null, 'award-missing', 'No reward stands.'),
        state.closing === null ? onlyIn('awarded', 'notified', 'claimed')(state) : null,
      ),
    check: ({ award }, _payload, _moment, actor) => notBy(actor, award?.proposedBy ?? null),
    apply: (t, { ground, reason }) => {
      const { award } = t.state;
      if (award === null) return;
      stop(t, 'notice', 'claim', 'reach', 'payment');
      const reclaimed = reclaimedOf(award);
      const { id: documentId } = issueLetter(
        t,
        { kind: 'award-revocation', ground, reason: t.keep(reason), reclaimed },
        reclaimed > 0 ? ['A11', 'A15', 'G8.recall'] : ['A11', 'A15'],
      );
      const decision = { kind: 'revocation', documentId, servedOn: null, remedy: null } as const;
      t.change({ closing: null, decision });
      changeAward(t, { repaid: ZERO });
      if (award.paidOn === null) leaveMatter(t);
      if (ground !== 'not-entitled')
        t.alert('Consider handing the clues over to the police: intent is a crime, a mistaken report is none.');
      t.moveTo('revoked');
    },
  },
  'record-repayment': {
    title: 'Record what the reporter has returned',
    titleChinese: '登记退回奖励',
    done: 'Reward returned',
    words: ({ paidOn, amount, reference }, t) => `${t.money(amount)} on ${paidOn}. ${reference}`,
    by: ['finance'],
    closed: onlyIn('revoked'),
    check: ({ award }, { paidOn, amount }, moment) =>
      firstRefusal(
        happened(paidOn, 'paidOn', moment, since(award?.paidOn, 'the reward was paid')),
        unless(
          award !== null && amount > 0 && amount <= restOf(award),
          'repayment-too-large',
          'Not more is to be returned than what is still out.',
          'amount',
        ),
      ),
    apply: (t, { amount }) => {
      changeAward(t, { repaid: add(t.state.award?.repaid ?? ZERO, amount) });
      if (t.state.award !== null && restOf(t.state.award) === 0) meet(t, 'recall');
    },
  },
};

export const payingClocks: ClockDefinitions<'notice' | 'claim' | 'reach' | 'payment' | 'recall'> = {
  notice: {
    acts: 'period',
    onExpiry: 'the office is told that the notice is overdue; the right stays',
    heldBy: 'never',
    run: (t, { legalBasis }) => t.alert('The notice of the reward is overdue; send it all the same.', legalBasis),
  },
  claim: {
    acts: 'period',
    onExpiry: 'the reward is waived, unless good reason is recorded',
    heldBy: 'never',
    extendable: true,
    run: (t) => waiveReward(t, 'The reward was not claimed in time'),
  },
  reach: {
    acts: 'period',
    onExpiry: 'the reward is waived where three attempts, on other days and in other ways, have failed',
    heldBy: 'never',
    run: waiveUnlessReached,
  },
  payment: {
    acts: 'period',
    onExpiry: 'the office is told that the payment is overdue',
    heldBy: 'never',
    run: (t, { legalBasis }) => t.alert('The reward has not been paid in time.', legalBasis),
  },
  recall: {
    acts: 'period',
    onExpiry: 'the office is reminded to demand it, and to apply to the court',
    heldBy: 'never',
    extendable: true,
    run: (t, { legalBasis }) =>
      t.alert(
        'The reward has not been returned: demand it, and apply to the court once the remedies are over.',
        legalBasis,
      ),
  },
};

export function changeAward(t: Transition, part: Partial<Award>): void {
  const { award } = t.state;
  if (award !== null) t.change({ award: { ...award, ...part } });
}

/** Whether everything is in that the whole sum takes to be paid. */
export function isCompleteFor({ amount }: Award, { identityCopy, receiptSlip, accounts }: Claim): boolean {
  return identityCopy && receiptSlip && amount !== null && sum(accounts.map((each) => each.amount)) === amount;
}

/** What a revoked award is still to bring back. */
export function restOf(award: Award): number {
  return reclaimedOf(award) - (award.repaid ?? 0);
}

function reclaimedOf({ paidOn, amount }: Award): NonNullable<Award['amount']> {
  return paidOn === null ? ZERO : (amount ?? ZERO);
}

/** The reward is waived (视为放弃): what it would have taken of the matter is free. */
function waiveReward(t: Transition, reason: string): void {
  leaveMatter(t, { keepsPlace: true });
  t.close('waived', reason);
}

function waiveUnlessReached(t: Transition): void {
  if ((t.state.award?.failures.length ?? 0) >= attemptsToReach)
    return waiveReward(t, 'The reporter could not be reached');
  t.alert('The reporter has not been reached: try again on another day and in another way.', t.law('G3'));
}

function isWaived({ closing }: Pick<RewardState, 'closing'>): boolean {
  return closing?.outcome === 'waived';
}

function isOpen({ closing }: RewardState): Refusal | null {
  return unless(closing === null, 'wrong-stage', 'The report is closed.');
}

function notReceived({ award }: RewardState): Refusal | null {
  return unless(award !== null && award.receivedOn === null, 'wrong-stage', 'The notice has been received.');
}

/**
 * Paid is to an account of their own alone: of the reporter, of one of those who reported together, of the heirs of who died after
 * the notice. Who shares it does so by an agreement that all have signed.
 */
function accountsAreTheirs(
  state: RewardState,
  { accounts, divisionSigned }: PayingPayloads['record-claim'],
): Refusal | null {
  const holders = holdersOf(state);
  return firstRefusal(
    unless(
      accounts.every(({ holderId }) => holders.includes(holderId)),
      'account-of-another',
      'The account is that of another person.',
      'accounts',
    ),
    unless(
      accounts.length === 0 || sum(accounts.map(({ amount }) => amount)) === state.award?.amount,
      'shares-unequal',
      'The shares do not add up to the reward.',
      'accounts',
    ),
    unless(
      accounts.length < 2 || divisionSigned,
      'division-missing',
      'Several share by an agreement that they have signed.',
      'divisionSigned',
    ),
  );
}

function holdersOf({ reporterIds, deaths, award }: RewardState): readonly string[] {
  const noticeSentOn = award?.noticeSentOn ?? null;
  const living = reporterIds.filter((id) => deaths.every(({ reporterId }) => reporterId !== id));
  const heirs = deaths.filter(({ diedOn }) => noticeSentOn !== null && diedOn >= noticeSentOn);
  return [...living, ...heirs.flatMap(({ heirIds }) => heirIds)];
}
