import { asWritten } from '../../message.ts';
import { message } from '../messages.ts';
import { book } from '../amounts/booking.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { sum, type MinorUnits } from '../../money/money.ts';
import { claimsTooMuch } from '../amounts/largest-amounts.ts';
import type { CommandPayloads } from '../commands.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { onlyIn } from '../only-in.ts';
import type { Asked, ClockDefinitions, CommandRules, Deadline, Transition } from '../recovery-case.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { warnOfFineBeyondBounds } from '../penalties/penalty-steps.ts';
import { checkBenefitGoesOn } from '../people/entitlement.ts';
import { keepBack } from '../people/kept-back.ts';
import { considerReferral } from '../police/head-decision.ts';

/**
 * Verification (核查). The agency has to find out whether the benefit was overpaid, by how much and by whom. The
 * investigation clock (A4) runs with one extension and then reminds until somebody confirms, closes the case as
 * unfounded, or reports that the person cannot be reached. On confirmation payment stops at once (A2).
 */
export function enterVerification(t: Transition): void {
  if (t.state.deadlines.some(ofPurpose('investigation', 'investigation-extension', 'investigation-reminder'))) return;
  startPeriod(t, {
    purpose: 'investigation',
    rule: 'A4',
    from: t.today,
    scope: 'process',
    whoActs: 'caseworker',
  });
}

export const verificationCommands: CommandRules<'confirm-overpayment' | 'report-unreachable'> = {
  'confirm-overpayment': {
    words: ({ findings, suspicion }) =>
      suspicion === 'none' ? asWritten(findings) : message('findings-with-suspicion', { findings, suspicion }),
    closed: onlyIn('verification', 'public-notice'),
    check: (state, payload) =>
      firstRefusal(
        ...payload.amounts.map(({ claimPeriodId }, index) => unknownPeriod(state, claimPeriodId, index)),
        missingPeriod(state, payload),
        confirmedTotal(payload) > 0 ? null : refusal('amount-not-positive', message('close-as-unfounded'), 'amounts'),
        claimsTooMuch(confirmedTotal(payload), state.opening.currency, 'amounts'),
        checkBenefitGoesOn(state, payload.continuingBenefit),
      ),
    apply: (t, payload) => {
      correctAmounts(t, payload.amounts);
      endDeadlines(t, ofPurpose('investigation', 'investigation-extension', 'investigation-reminder'), 'met');
      const { suspicion, continuingBenefit } = payload;
      const findings = t.keep(payload.findings);
      t.change({ confirmation: { on: t.today, suspicion, continuingBenefit, findings } });
      stopPayment(t);
      if (suspicion !== 'none') considerReferral(t, suspicion);
      t.moveTo('persuasion');
    },
  },
  'report-unreachable': {
    words: ({ reason }) => asWritten(reason),
    closed: (state) =>
      firstRefusal(
        onlyIn('verification')(state),
        state.benefitPayment.status === 'suspended' ? refusal('wrong-stage', message('notice-ran-out')) : null,
      ),
    apply: (t) => t.moveTo('public-notice'),
  },
};

export const verificationClocks: ClockDefinitions<
  'investigation' | 'investigation-extension' | 'investigation-reminder'
> = {
  investigation: {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    duty: () => establishOverpayment,
    run: (t, deadline) => {
      t.alert(message('investigation-extended'));
      startPeriod(t, {
        purpose: 'investigation-extension',
        rule: 'A4.extension',
        inPlaceOf: deadline,
        from: t.today,
        scope: 'process',
        whoActs: 'caseworker',
      });
    },
  },
  'investigation-extension': {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    duty: () => establishOverpayment,
    run: overdue,
  },
  'investigation-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    duty: () => establishOverpayment,
    run: overdue,
  },
};

const establishOverpayment: Asked = {
  kind: 'establish-overpayment',
  who: 'assignee',
  commands: ['confirm-overpayment', 'report-unreachable', 'close'],
};

function overdue(t: Transition, deadline: Deadline): void {
  t.alert(message('investigation-overdue'));
  startPeriod(t, {
    purpose: 'investigation-reminder',
    rule: 'investigation.reminder',
    inPlaceOf: deadline,
    from: t.today,
    scope: 'process',
    whoActs: 'caseworker',
  });
}

function correctAmounts(t: Transition, amounts: CommandPayloads['confirm-overpayment']['amounts']): void {
  const confirmed = new Map(amounts.map(({ claimPeriodId, amount }) => [claimPeriodId, amount]));
  const postings = t.state.balances.flatMap((balance) =>
    correctClaim(balance, confirmed.get(balance.claimId) ?? balance.claimed),
  );
  t.change({
    claimPeriods: t.state.claimPeriods.map((period) => ({
      ...period,
      amount: confirmed.get(period.id) ?? period.amount,
    })),
  });
  const amount = t.amount(confirmedTotal({ amounts }));
  book(t, 'claim-corrected', postings, { text: message('overpayment-confirmed', { amount }) });
  warnOfFineBeyondBounds(t);
}

function stopPayment(t: Transition): void {
  const { status, since } = t.state.benefitPayment;
  t.change({ benefitPayment: { status: 'stopped', since: status === 'paid' ? t.today : since } });
  const continuing = t.state.confirmation?.continuingBenefit ?? null;
  keepBack(t, continuing);
  t.say(
    'payment-of-benefit',
    continuing === null
      ? message('benefit-stopped')
      : message('benefit-stopped-other-goes-on', {
          benefitCode: continuing.benefitCode,
          amount: t.amount(continuing.monthlyAmount),
        }),
    { legalBasis: t.law('A2') },
  );
}

function confirmedTotal({ amounts }: Pick<CommandPayloads['confirm-overpayment'], 'amounts'>): MinorUnits {
  return sum(amounts.map(({ amount }) => amount));
}

function unknownPeriod(state: RecoveryCaseState, claimPeriodId: string, index: number): Refusal | null {
  return state.claimPeriods.some(({ id }) => id === claimPeriodId)
    ? null
    : refusal(
        'claim-period-unknown',
        message('no-such-claim-period-of', { claimPeriodId, known: state.claimPeriods.map(({ id }) => id).join(', ') }),
        `amounts.${index}.claimPeriodId`,
      );
}

function missingPeriod(state: RecoveryCaseState, payload: CommandPayloads['confirm-overpayment']): Refusal | null {
  const named = payload.amounts.map(({ claimPeriodId }) => claimPeriodId);
  const missing = state.claimPeriods.filter(({ id }) => named.filter((name) => name === id).length !== 1);
  return missing.length === 0
    ? null
    : refusal(
        'claim-period-missing',
        message('one-amount-for-each', { claimPeriods: missing.map(({ id }) => id).join(', ') }),
        'amounts',
      );
}
