import { asWritten, type Message } from '../../message.ts';
import { meetClocks, stopClocks } from '../../kernel/clocks/by-purpose.ts';
import { startClock } from '../../kernel/clocks/clocks.ts';
import { officePeriod } from '../../kernel/clocks/office-clocks.ts';
import { notBy } from '../../kernel/four-eyes.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { ZERO } from '../../money/money.ts';
import { accountsAreTheirs, reclaimedOf } from '../../procedures/payout/payout.ts';
import { payoutCommands } from '../../procedures/payout/payout-commands.ts';
import { issueAct, letterServed, rulesOfRewards } from './issue-letter.ts';
import { askForAward, leaveMatter, tellPaid } from './matter.ts';
import { message, since } from './messages.ts';
import type { PayingPayloads } from './payloads.ts';
import { onlyIn, unless } from './refusal.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { Award, Reward, RewardState } from './state.ts';

/** Somebody cannot be reached after so many attempts. */
const attemptsToReach = 3;

const { pay, 'record-repayment': repayment } = payoutCommands<Reward>({
  payout: ({ award }) => award,
  change: changeAward,
  decidedBy: ({ award }) => [award?.proposedBy, award?.approvedBy],
  paid: (t, amount) => {
    meetClocks(t, 'payment');
    tellPaid(t);
    t.close('paid', message('reward-paid', { amount: t.amount(amount) }));
  },
  returned: (t) => meetClocks(t, 'recall'),
});

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
        accountsAreTheirs(claim, state.award?.amount ?? null, holdersOf(state)),
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
    ...pay,
    closed: (state) =>
      firstRefusal(
        onlyIn('claimed')(state),
        unless(state.award?.isCorrected === false, 'award-being-corrected'),
        pay.closed(state),
      ),
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
  'record-repayment': { ...repayment, closed: onlyIn('revoked') },
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

/** Of the reporter, of one of those who reported together, of the heirs of who died after the notice. */
function holdersOf({ reporterIds, deaths, award }: RewardState): readonly string[] {
  const noticeSentOn = award?.noticeSentOn ?? null;
  const living = reporterIds.filter((id) => deaths.every(({ reporterId }) => reporterId !== id));
  const heirs = deaths.filter(({ diedOn }) => noticeSentOn !== null && diedOn >= noticeSentOn);
  return [...living, ...heirs.flatMap(({ heirIds }) => heirIds)];
}
