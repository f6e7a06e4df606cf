import { asWritten, type Message } from '../../message.ts';
import { meetClocks, stopClocks } from '../../kernel/clocks/by-purpose.ts';
import { startClock } from '../../kernel/clocks/clocks.ts';
import { officePeriod } from '../../kernel/clocks/office-clocks.ts';
import { notBy } from '../../kernel/four-eyes.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { add, sum, ZERO } from '../../money/money.ts';
import { issueAct, letterServed, rulesOfRewards } from './issue-letter.ts';
import { askForAward, leaveMatter, tellPaid } from './matter.ts';
import { message, since } from './messages.ts';
import type { PayingPayloads } from './payloads.ts';
import { onlyIn, unless } from './refusal.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { Award, RewardState } from './state.ts';

/** Somebody cannot be reached after so many attempts. */
const attemptsToReach = 3;

type Claim = NonNullable<Award['claim']>;

/** Notice, claim, payment and recall (通知、申领、发放、追回). */
export const payingCommands: CommandRules<keyof PayingPayloads> = {
  'send-notice': {
    words: ({ way, sentOn }) => message('sent-by-way', { on: sentOn, way }),
    by: ['reward-officer'],
    closed: onlyIn('awarded'),
    check: ({ award }, { sentOn }, moment) =>
      happened(sentOn, 'sentOn', moment, since(award?.approvedOn, 'award-decided')),
    apply: (t, { sentOn: noticeSentOn }) => {
      meetClocks(t, 'notice');
      changeAward(t, { noticeSentOn });
      t.moveTo('notified');
    },
  },
  'record-contact-failure': {
    words: ({ way, on }) => message('sent-by-way', { on, way }),
    by: ['reward-officer'],
    closed: (state) => firstRefusal(onlyIn('awarded', 'notified')(state), notReceived(state)),
    check: ({ award }, { way, on }, moment) => {
      const last = award?.failures.at(-1);
      return firstRefusal(
        happened(on, 'on', moment, since(last?.on, 'last-attempt') ?? since(award?.approvedOn, 'award-decided')),
        unless(last?.on !== on, 'contact-failure-repeated', 'on'),
        unless(last?.way !== way, 'contact-failure-repeated', 'way'),
      );
    },
    apply: (t, { way, on }) => {
      const failures = [...(t.state.award?.failures ?? []), { on, way }];
      changeAward(t, { failures });
      if (failures.length === 1) startClock(t, 'reach', on);
      else if (!t.state.deadlines.some(({ purpose }) => purpose === 'reach')) waiveUnlessReached(t);
    },
  },
  'record-receipt': {
    words: ({ receivedOn, proof }) => message('on-with-words', { on: receivedOn, words: proof }),
    by: ['reward-officer'],
    closed: (state) => firstRefusal(onlyIn('notified')(state), notReceived(state)),
    check: ({ award }, { receivedOn }, moment) =>
      happened(receivedOn, 'receivedOn', moment, since(award?.noticeSentOn, 'notice-sent')),
    apply: (t, { receivedOn }) => {
      meetClocks(t, 'reach');
      changeAward(t, { receivedOn });
      const notice = t.state.documents.findLast(({ kind }) => kind === 'award-notice');
      letterServed(t, notice?.id, receivedOn);
      startClock(t, 'claim', receivedOn, notice === undefined ? {} : { announcedIn: notice });
    },
  },
  'record-claim': {
    words: ({ claimedOn, accounts }) => message('claimed-to-accounts', { on: claimedOn, accounts: accounts.length }),
    by: ['reward-officer'],
    onceClosed: 'while-nothing-waits',
    closed: (state) => (isWaived(state) ? null : firstRefusal(isOpen(state), onlyIn('notified', 'claimed')(state))),
    check: (state, claim, moment) =>
      firstRefusal(
        happened(claim.claimedOn, 'claimedOn', moment, since(state.award?.noticeSentOn, 'notice-sent')),
        unless(!isWaived(state) || claim.goodReason !== null, 'claim-late', 'goodReason'),
        accountsAreTheirs(state, claim),
      ),
    apply: (t, { goodReason, ...claim }) => {
      const { award } = t.state;
      if (award === null) return;
      changeAward(t, { claim: { ...claim, goodReason: goodReason === null ? null : t.keep(goodReason) } });
      if (!isWaived(t.state)) {
        meetClocks(t, 'claim', 'reach');
        stopClocks(t, 'payment');
        return t.moveTo('claimed');
      }
      t.change({ closing: null });
      askForAward(t, award.basis, award.onNewPart);
      t.moveTo('granting');
    },
  },
  waive: {
    words: ({ reason }) => asWritten(reason),
    by: ['reward-officer'],
    closed: onlyIn('awarded', 'notified', 'claimed'),
    apply: (t) => waiveReward(t, message('reporter-waives')),
  },
  pay: {
    words: ({ paidOn, reference }) => message('on-with-words', { on: paidOn, words: reference }),
    by: ['finance'],
    closed: (state) =>
      firstRefusal(
        onlyIn('claimed')(state),
        unless(state.award?.isCorrected === false, 'award-being-corrected'),
        unless(state.award?.claim != null && isCompleteFor(state.award, state.award.claim), 'materials-missing'),
      ),
    check: ({ award }, { paidOn }, moment, actor) =>
      firstRefusal(
        happened(paidOn, 'paidOn', moment, since(award?.claim?.claimedOn, 'claim')),
        notBy(actor, award?.proposedBy ?? null, award?.approvedBy ?? null),
      ),
    apply: (t, { paidOn }) => {
      meetClocks(t, 'payment');
      changeAward(t, { paidOn });
      tellPaid(t);
      t.close('paid', message('reward-paid', { amount: t.amount(t.state.award?.amount ?? ZERO) }));
    },
  },
  'revoke-award': {
    words: (given) => message('revoked-because', given),
    by: ['head'],
    onceClosed: 'while-nothing-waits',
    closed: (state) =>
      firstRefusal(
        unless(state.closing === null || state.closing.outcome === 'paid', 'award-missing'),
        unless(state.award?.amount != null && state.award.repaid === null, 'award-missing'),
        state.closing === null ? onlyIn('awarded', 'notified', 'claimed')(state) : null,
      ),
    check: ({ award }, _payload, _moment, actor) => notBy(actor, award?.proposedBy ?? null),
    apply: (t, { ground, reason }) => {
      const { award } = t.state;
      if (award === null) return;
      stopClocks(t, 'notice', 'claim', 'reach', 'payment');
      const reclaimed = reclaimedOf(award);
      issueAct(
        t,
        { kind: 'award-revocation', ground, reason: t.keep(reason), reclaimed, legalBasis: rulesOfRewards(t) },
        reclaimed > 0 ? ['G8.recall'] : [],
      );
      t.change({ closing: null });
      changeAward(t, { repaid: ZERO });
      if (award.paidOn === null) leaveMatter(t);
      if (ground !== 'not-entitled') t.alert(message('consider-clue-transfer'));
      t.moveTo('revoked');
    },
  },
  'record-repayment': {
    words: ({ paidOn, amount, reference }, t) =>
      message('repaid-of', { on: paidOn, amount: t.amount(amount), reference }),
    by: ['finance'],
    closed: onlyIn('revoked'),
    check: ({ award }, { paidOn, amount }, moment) =>
      firstRefusal(
        happened(paidOn, 'paidOn', moment, since(award?.paidOn, 'payment')),
        unless(award !== null && amount > 0 && amount <= restOf(award), 'repayment-too-large', 'amount'),
      ),
    apply: (t, { amount }) => {
      changeAward(t, { repaid: add(t.state.award?.repaid ?? ZERO, amount) });
      if (t.state.award !== null && restOf(t.state.award) === 0) meetClocks(t, 'recall');
    },
  },
};

export const payingClocks: ClockDefinitions<'notice' | 'claim' | 'reach' | 'payment' | 'recall'> = {
  notice: officePeriod('G3.notice', message('notice-overdue')),
  claim: {
    acts: 'period',
    heldBy: 'never',
    extendable: true,
    counts: { rule: 'G3.claim', scope: 'process', whoActs: 'reporter' },
    run: (t) => waiveReward(t, message('claim-lapsed')),
  },
  reach: {
    acts: 'period',
    heldBy: 'never',
    counts: { rule: 'G3.reach', scope: 'process', whoActs: 'caseworker' },
    run: waiveUnlessReached,
  },
  payment: officePeriod('G8.pay', message('payment-overdue')),
  recall: {
    ...officePeriod('G8.recall', message('recall-overdue'), { scope: 'stage', whoActs: 'reporter' }),
    extendable: true,
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
function waiveReward(t: Transition, reason: Message): void {
  leaveMatter(t, { keepsPlace: true });
  t.close('waived', reason);
}

function waiveUnlessReached(t: Transition): void {
  if ((t.state.award?.failures.length ?? 0) >= attemptsToReach) return waiveReward(t, message('reporter-unreachable'));
  t.alert(message('reporter-not-reached'), t.law('G3'));
}

function isWaived({ closing }: Pick<RewardState, 'closing'>): boolean {
  return closing?.outcome === 'waived';
}

function isOpen({ closing }: RewardState): Refusal | null {
  return unless(closing === null, 'award-missing');
}

function notReceived({ award }: RewardState): Refusal | null {
  return unless(award !== null && award.receivedOn === null, 'notice-received');
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
      'accounts',
    ),
    unless(
      accounts.length === 0 || sum(accounts.map(({ amount }) => amount)) === state.award?.amount,
      'shares-unequal',
      'accounts',
    ),
    unless(accounts.length < 2 || divisionSigned, 'division-unsigned', 'divisionSigned'),
  );
}

function holdersOf({ reporterIds, deaths, award }: RewardState): readonly string[] {
  const noticeSentOn = award?.noticeSentOn ?? null;
  const living = reporterIds.filter((id) => deaths.every(({ reporterId }) => reporterId !== id));
  const heirs = deaths.filter(({ diedOn }) => noticeSentOn !== null && diedOn >= noticeSentOn);
  return [...living, ...heirs.flatMap(({ heirIds }) => heirIds)];
}
