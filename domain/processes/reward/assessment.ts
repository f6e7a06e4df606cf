import { told } from '../../kernel/command-rule.ts';
import { startClock } from '../../kernel/clocks/clocks.ts';
import { notBy } from '../../kernel/four-eyes.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import { isComplete, nothing } from '../../procedures/payout/payout.ts';
import { proposalRules } from '../../procedures/proposals/proposal.ts';
import { amountByTable, type AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import type { EventsForReport } from '../../procedures/rewarding/matter-events.ts';
import type { RewardRules } from '../../rulebooks/rulebook.ts';
import { issueAct, issueAwardNotice, issueLetter, printedAward, rulesOfRewards } from './issue-letter.ts';
import { askForAward, leaveMatter } from './matter.ts';
import { message } from './messages.ts';
import type { AssessmentPayloads } from './payloads.ts';
import { onlyIn, refusal, unless } from './refusal.ts';
import type { CommandRules, Transition } from './reward.ts';
import type { AwardProposal, Finding, Reward, RewardState } from './state.ts';
import type { ExclusionCode } from './vocabulary.ts';

const awards = proposalRules<Reward, AwardProposal>({
  proposal: ({ proposal }) => proposal,
  put: (t, proposal) => t.change({ proposal }),
  closed: (state) => firstRefusal(onlyIn('assessment')(state), unless(state.proposal !== null, 'award-not-proposed')),
  notApprovable: (state) =>
    firstRefusal(noExclusionOpen(state), lossIsKnown(state), unless(!needsReview(state), 'legal-review-missing')),
  reviewed: (review) => message('reviewed-as', review),
  approved: (t, proposal) => {
    const decided = { approvedBy: t.givenBy?.id ?? '', approvedOn: t.today, isCorrected: false };
    const notTold = { noticeSentOn: null, receivedOn: null, failures: [] };
    t.change({ award: { ...proposal, ...nothing, ...decided, ...notTold, claim: null } });
    askForAward(t, proposal.basis, proposal.onNewPart);
    t.moveTo('granting');
  },
});

/** Whether a report earns a reward, and how much (奖励认定). */
export const assessmentCommands: CommandRules<keyof AssessmentPayloads | 'award-granted' | 'award-denied'> = {
  'record-exclusion': {
    words: ({ code, reason }) => message('exclusion-because', { exclusion: code, reason }),
    by: ['reward-officer'],
    closed: onlyIn('assessment'),
    check: (state, { code, knownOn }) =>
      firstRefusal(
        unless(isInForce(code, rewardsOf(state)), 'exclusion-not-in-force', 'code'),
        unless(
          code !== 'already-known' || (knownOn !== null && knownOn < state.opening.receivedOn),
          'known-after-receipt',
          'knownOn',
        ),
      ),
    apply: (t, { code }) => exclude(t, code, t.givenBy?.id ?? null),
  },
  'lift-exclusion': {
    words: ({ code, reason }) => message('exclusion-because', { exclusion: code, reason }),
    by: ['reward-officer'],
    closed: onlyIn('assessment'),
    check: (state, { code }) => knownExclusion(state, code),
    apply: (t, { code }) => t.change({ exclusions: t.state.exclusions.filter((each) => each.code !== code) }),
  },
  'refuse-reward': {
    words: ({ code, reason }) => message('exclusion-because', { exclusion: code, reason }),
    by: ['head'],
    closed: onlyIn('assessment'),
    check: (state, { code }, _moment, actor) =>
      firstRefusal(
        knownExclusion(state, code),
        notBy(actor, ...state.exclusions.filter((each) => each.code === code).map(({ by }) => by)),
      ),
    apply: (t, { code, reason }) => {
      issueAct(t, { kind: 'reward-refusal', code, reason: t.keep(reason), legalBasis: rulesOfRewards(t) });
      t.change({ proposal: null });
      leaveMatter(t);
      t.moveTo('refused');
    },
  },
  'propose-award': {
    words: ({ level, newPart }, t) =>
      message('award-of-level', { level, newPart: newPart === null ? null : t.amount(newPart) }),
    by: ['reward-officer'],
    closed: (state) => firstRefusal(onlyIn('assessment')(state), noExclusionOpen(state), lossIsKnown(state)),
    check: ({ finding }, payload) => (finding === null ? refusal('finding-missing') : levelFits(finding, payload)),
    apply: (t, payload) => {
      const { finding } = t.state;
      const { rewards } = t.settings;
      if (finding === null || rewards === null) return;
      const basis = basisOf(finding, payload);
      const byTable = amountByTable(rewards, basis);
      const onNewPart = payload.newPart !== null;
      t.change({ proposal: { basis, onNewPart, byTable, proposedBy: t.givenBy?.id ?? '', reviewedBy: null } });
    },
  },
  'review-award': awards.review,
  'approve-award': awards.approve,
  'award-granted': told({
    words: ({ amount, byTable }, t) => message('granted-as', { amount: t.amount(amount), byTable: t.amount(byTable) }),
    apply: granted,
  }),
  'award-denied': told({
    words: ({ reason: denial }) => message('denied-because', { denial }),
    apply: (t, { reason }) => {
      if (t.state.stage !== 'granting') return;
      t.change({ award: null });
      exclude(t, reason, null);
      t.alert(message('matter-grants-nothing'), t.law('G4'));
      t.moveTo('assessment');
    },
  }),
};

/** The sum as the matter has granted it: notice is to be given, or what had been claimed late is to be paid. */
function granted(t: Transition, { amount, byTable, waited }: EventsForReport['award-granted']): void {
  const { award, stage } = t.state;
  if (award === null || stage !== 'granting') return;
  t.change({ award: { ...award, amount, byTable, isCorrected: false } });
  if (award.claim !== null) return t.moveTo('claimed');
  const { basis, proposedBy, reviewedBy, approvedBy, approvedOn } = award;
  const printed = printedAward(t, { basis, byTable, amount });
  if (printed !== null) issueLetter(t, { kind: 'approval-form', award: printed, proposedBy, reviewedBy, approvedBy });
  issueAwardNotice(t, printed);
  const from = waited ? t.today : approvedOn;
  startClock(t, 'notice', from);
  t.moveTo('awarded');
}

/** Paid out once all materials are in. */
export function enterClaimed(t: Transition): void {
  const { award } = t.state;
  if (award?.claim == null || !isComplete(award)) return;
  startClock(t, 'payment', award.claim.claimedOn);
}

function exclude(t: Transition, code: ExclusionCode, by: string | null): void {
  const others = t.state.exclusions.filter((each) => each.code !== code);
  t.change({ exclusions: [...others, { code, by }], proposal: null });
}

function rewardsOf(state: RewardState): RewardRules | null {
  return rulesOf(state).rewards;
}

function isInForce(code: ExclusionCode, rewards: RewardRules | null): boolean {
  if (code === 'statutory-duty') return rewards?.statutoryDutyExcludes === true;
  return code !== 'own-interest' || rewards?.ownInterestExcludes === true;
}

function knownExclusion({ exclusions }: RewardState, code: ExclusionCode): Refusal | null {
  return unless(
    exclusions.some((each) => each.code === code),
    'exclusion-unknown',
    'code',
    { exclusion: code },
  );
}

function noExclusionOpen({ exclusions }: RewardState): Refusal | null {
  return unless(exclusions.length === 0, 'exclusion-open', null, { exclusions: exclusions.map(({ code }) => code) });
}

/** The award waits for the loss that its case, or the police, establish; it is not refused for that. */
function lossIsKnown(state: RewardState): Refusal | null {
  return firstRefusal(
    unless(state.finding?.awaitsLoss !== true, 'loss-not-established'),
    unless(rewardsOf(state) !== null, 'reward-table-missing'),
  );
}

/** Whether the award that is proposed still has to be reviewed for its legality. */
export function needsReview(state: RewardState): boolean {
  const { proposal } = state;
  return proposal?.reviewedBy === null && proposal.byTable > (rewardsOf(state)?.legalReviewOver ?? 0);
}

/** Level 1 takes evidence and a report that matches fully; the rule on possible loss is not used beside a proven one. */
function levelFits(
  { loss, possibleLoss }: Finding,
  { level, criteria, newPart }: AssessmentPayloads['propose-award'],
): Refusal | null {
  if (level === null)
    return firstRefusal(
      unless(loss === 0, 'level-missing', 'level'),
      unless(possibleLoss > 0, 'loss-missing', 'level'),
      unless(newPart === null, 'new-part-too-large', 'newPart'),
    );
  return firstRefusal(
    unless(loss > 0, 'level-without-loss', 'level'),
    unless(level === 2 || (criteria.evidence && criteria.matching === 'fully'), 'level-not-met', 'level'),
    unless(newPart === null || (newPart > 0 && newPart <= loss), 'new-part-too-large', 'newPart'),
  );
}

function basisOf({ loss, possibleLoss }: Finding, { level, newPart }: AssessmentPayloads['propose-award']): AwardBasis {
  return level === null ? { kind: 'possible-loss', possibleLoss } : { kind: 'loss', level, loss: newPart ?? loss };
}
