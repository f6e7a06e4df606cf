import { message } from '../messages.ts';
import { book, orderBalances } from './booking.ts';
import { compareDates, type PlainDate } from '../../calendar/plain-date.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { ZERO, type MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { nextClaimPeriodId, type ClaimPeriod } from '../claim-period.ts';
import { withReasonKept } from '../../kernel/gates/command-gate.ts';
import { wordsAtHand, type Words } from '../../kernel/kept-text.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import { matterOfPeriod } from '../incoming/matter.ts';
import { claimPeriodHeldAgainst } from '../incoming/told-of-claim.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import type { Moment } from '../../kernel/moment.ts';
import { refuseClosing } from '../refuse-closing.ts';
import { claimedForPeriods, followChangedClaim } from './changed-claim.ts';
import { claimsTooMuch } from './largest-amounts.ts';

/**
 * The claim changes midway: a period is corrected, added or dropped, always with further bookings, never by changing old
 * ones. What follows from the new amount stands in {@link followChangedClaim}. A dropped period keeps its place and its
 * bookings and claims nothing; it can be corrected again.
 */
export const claimCorrectionCommands: CommandRules<'correct-claim-period' | 'add-claim-period' | 'drop-claim-period'> =
  {
    'correct-claim-period': {
      words: ({ claimPeriodId, from, to, amount, reason }, t) =>
        message('claim-corrected', { claimPeriodId, from, to, amount: t.amount(amount), reason: wordsAtHand(reason) }),
      gate: { step: () => 'correction', kept: withReasonKept },
      closed: () => null,
      check: (state, { claimPeriodId, from, to, amount }, moment) =>
        firstRefusal(
          unknownPeriod(state, claimPeriodId),
          checkDrawn(from, to, moment),
          refuseNothing(state, claimPeriodId, amount),
          claimsTooMuch(claimedWith(state, claimPeriodId, amount), state.opening.currency, 'amount'),
        ),
      incoming: claimPeriodHeldAgainst,
      matter: matterOfPeriod,
      apply: (t, { claimPeriodId, from, to, benefitCode, amount, reason }) =>
        changeClaim(t, { id: claimPeriodId, from, to, benefitCode, amount }, reason),
    },
    'add-claim-period': {
      words: ({ from, to, benefitCode, amount, reason }, t) =>
        message('claim-added', { benefitCode, from, to, amount: t.amount(amount), reason: wordsAtHand(reason) }),
      gate: { step: () => 'correction', kept: withReasonKept },
      closed: () => null,
      check: (state, { from, to, amount }, moment) =>
        firstRefusal(
          checkDrawn(from, to, moment),
          amount > 0 ? null : refusal('amount-not-positive', message('period-more-than-zero'), 'amount'),
          claimsTooMuch(claimedWith(state, null, amount), state.opening.currency, 'amount'),
        ),
      incoming: claimPeriodHeldAgainst,
      matter: matterOfPeriod,
      apply: (t, { reason, ...period }) =>
        changeClaim(t, { id: nextClaimPeriodId(t.state.claimPeriods), ...period }, reason),
    },
    'drop-claim-period': {
      words: ({ claimPeriodId, reason }) =>
        message('what-with-words', { what: claimPeriodId, words: wordsAtHand(reason) }),
      gate: { step: () => 'correction', kept: withReasonKept },
      closed: () => null,
      check: (state, { claimPeriodId }) =>
        firstRefusal(
          unknownPeriod(state, claimPeriodId),
          state.claimPeriods.some(({ id, amount }) => id === claimPeriodId && amount > 0)
            ? null
            : refusal('claim-period-dropped', message('nothing-claimed-for', { claimPeriodId }), 'claimPeriodId'),
          refuseNothing(state, claimPeriodId, ZERO),
        ),
      apply: (t, { claimPeriodId, reason }) => {
        const period = t.state.claimPeriods.find(({ id }) => id === claimPeriodId);
        if (period !== undefined) changeClaim(t, { ...period, amount: ZERO }, reason);
      },
    },
  };

function changeClaim(t: Transition, period: ClaimPeriod, reason: Words): void {
  const before = claimedForPeriods(t.state);
  const others = t.state.claimPeriods.filter(({ id }) => id !== period.id);
  t.change({ claimPeriods: [...others, period].toSorted((one, other) => compareDates(one.from, other.from)) });
  orderBalances(t);
  const balance = t.state.balances.find(({ claimId }) => claimId === period.id);
  if (balance === undefined) return;
  book(t, 'claim-corrected', correctClaim(balance, period.amount), {
    text: message('claim-changed', { claimPeriodId: period.id, amount: t.amount(period.amount) }),
  });
  followChangedClaim(t, before, t.keep(reason));
}

/** Days for which a benefit has been drawn: they have come, and none is older than the insurance. */
function checkDrawn(from: PlainDate, to: PlainDate, moment: Moment): Refusal | null {
  return firstRefusal(
    from <= to ? null : refusal('claim-period-reversed', message('period-reversed'), 'to'),
    happened(from, 'from', moment),
    happened(to, 'to', moment),
  );
}

function unknownPeriod(state: RecoveryCaseState, claimPeriodId: string): Refusal | null {
  return state.claimPeriods.some(({ id }) => id === claimPeriodId)
    ? null
    : refusal('claim-period-unknown', message('no-such-claim-period', { claimPeriodId }), 'claimPeriodId');
}

/** Where nothing is left the case closes, and a penalty with it, which an open remedy forbids. */
function refuseNothing(state: RecoveryCaseState, claimPeriodId: string, amount: MinorUnits): Refusal | null {
  const elsewhere = state.claimPeriods.filter(({ id }) => id !== claimPeriodId);
  if (amount > 0 || elsewhere.some((period) => period.amount > 0)) return null;
  return refuseClosing(state);
}

/** What all claim periods would claim with one that is new or claims another amount. */
function claimedWith({ claimPeriods }: RecoveryCaseState, id: string | null, amount: MinorUnits): number {
  return claimPeriods.reduce<number>((total, period) => (period.id === id ? total : total + period.amount), amount);
}
