import type { LedgerTransactionRow } from '../../../database/entities/ledger-transaction.ts';
import type { TimelineEntryRow } from '../../../database/entities/timeline-entry.ts';
import { dateAt } from '../../../domain/calendar/time-zone.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { rulesOf } from '../../../domain/kernel/rules-of-process.ts';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { stretchesUntil } from '../../../domain/ledger/daily-charge.ts';
import { explainBookings, type ExplainedBooking, type Standing } from '../../../domain/ledger/explanation.ts';
import type { Balance, ClaimNature, LedgerAccount, LedgerPosting } from '../../../domain/ledger/ledger.ts';
import { ZERO } from '../../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { chargeOn, ruleOfCharge } from '../../../domain/recovery-case/penalties/charge-amounts.ts';
import { ladderSettings } from '../../../domain/rulebooks/rulebook.ts';
import { ledgerAccountWordings, ledgerTransactionWordings } from '../../../wording/ledger.ts';
import { natureWordings } from '../../../wording/rulebooks/settings.ts';
import { called, said, sentence } from '../../language/readers-language.ts';
import { writeAmount } from '../../processes/reading/amounts.ts';
import { presentTotals } from '../../processes/reading/totals.ts';
import type { AmountsExplanationView } from './amounts-explanation-view.ts';

/** A booking as it stands in the record, with what the timeline tells of it. */
export interface RecordedBooking extends LedgerTransactionRow {
  readonly postings: readonly LedgerPosting[];
  readonly entry: Pick<TimelineEntryRow, 'message' | 'legalBasis'> | undefined;
}

type Money = (amount: number) => string;

/** How the amounts of a case came about, in the reader's language. */
export function presentAmountsExplanation(
  state: RecoveryCaseState,
  bookings: readonly RecordedBooking[],
  asOf: PlainDate = dateAt(Date.now(), state.opening.office.timeZone),
): AmountsExplanationView {
  const { opening, balances } = state;
  const money: Money = (amount) => writeAmount(amount, opening.currency);
  const explained = explainBookings(balances, bookings);
  const reached = explained.at(-1)?.after ?? { balances, owedBack: ZERO, backPayDue: ZERO };
  const { allocationOrder } = ladderSettings(rulesOf(state));
  return {
    currency: opening.currency,
    asOf,
    rulebook: { ...state.rulebook, settingsVersion: state.officeSettings?.version ?? null },
    claims: balances.map((balance) => presentClaim(state, balance, money)),
    allocation: { order: allocationOrder.map(natureOf), text: sentence('how-payments-count') },
    bookings: explained.map((each) => presentBooking(each, money)),
    charges: state.charges.map((charge) => presentCharge(state, charge, asOf, money)),
    ...presentStanding(reached, money),
    agrees: agree(reached, state),
  };
}

function natureOf(nature: ClaimNature) {
  return { nature, natureTitle: called(natureWordings[nature]) };
}

function presentClaim({ claimPeriods }: RecoveryCaseState, balance: Balance, money: Money) {
  const { claimId, nature } = balance;
  const period = claimPeriods.find(({ id }) => id === claimId);
  return {
    claimId,
    ...natureOf(nature),
    period: period === undefined ? null : { from: period.from, to: period.to, benefitCode: period.benefitCode },
    ...presentTotals(balance, money),
  };
}

function presentBooking({ booking, moves, after }: ExplainedBooking<RecordedBooking>, money: Money) {
  const { id, revision, kind, bookedOn, reference, reverses, entry } = booking;
  return {
    id,
    revision,
    kind,
    title: called(ledgerTransactionWordings[kind]),
    bookedOn,
    reference,
    reverses,
    text: entry === undefined ? null : said(entry.message),
    legalBasis: entry?.legalBasis ?? null,
    moves: moves.map(({ claimId, from, to, amount }) => ({
      claimId,
      from: presentAccount(from),
      to: presentAccount(to),
      amount: money(amount),
    })),
    after: presentStanding(after, money),
  };
}

function presentAccount(account: LedgerAccount) {
  return { account, title: called(ledgerAccountWordings[account]) };
}

function presentStanding({ balances, owedBack, backPayDue }: Standing, money: Money) {
  return {
    totals: presentTotals(totalsOf(balances), money),
    owedBack: money(owedBack),
    backPayDue: money(backPayDue),
  };
}

function presentCharge(
  state: RecoveryCaseState,
  charge: RecoveryCaseState['charges'][number],
  asOf: PlainDate,
  money: Money,
): AmountsExplanationView['charges'][number] {
  const rules = rulesOf(state);
  const rule = ruleOfCharge(rules, charge);
  return {
    claimId: charge.claimId,
    ...natureOf(charge.nature),
    onClaim: charge.onClaim,
    row: rule.row,
    legalBasis: rules.thresholds.find(({ id }) => id === rule.row)?.legalBasis ?? null,
    dailyBasisPoints: rule.dailyBasisPoints,
    cap: rule.cappedAtPrincipal ? money(Math.max(0, charge.principal)) : null,
    stretches: stretchesUntil(rule, charge, asOf).map(({ from, days, unpaid }) => ({
      from,
      days,
      unpaid: money(unpaid),
    })),
    amount: money(chargeOn(rules, charge, asOf)),
  };
}

/** Whether what the bookings lead to is what the case shows, claim by claim. */
function agree(reached: Standing, { balances, owedBack, backPayDue }: RecoveryCaseState): boolean {
  const same = (one: Balance, other: Balance | undefined): boolean =>
    one.claimed === other?.claimed &&
    one.outstanding === other.outstanding &&
    one.recovered === other.recovered &&
    one.waived === other.waived;
  return (
    reached.owedBack === owedBack &&
    reached.backPayDue === backPayDue &&
    balances.every((balance, index) => same(balance, reached.balances[index]))
  );
}
