import { addDays } from '../../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import { reason, type RandomPayloads } from './pick.ts';

const closedByHand = ['waived', 'transferred', 'unfounded', 'small-sum'] as const;

export const ladderPayloads: RandomPayloads<
  | 'confirm-overpayment'
  | 'report-unreachable'
  | 'record-appearance'
  | 'record-refusal'
  | 'request-agreement'
  | 'conclude-agreement'
  | 'record-consent'
  | 'report-benefit-ended'
  | 'close'
> = {
  'confirm-overpayment': (state, { number }) => ({
    amounts: state.claimPeriods.map(({ id }, index) => ({
      claimPeriodId: id,
      amount: minorUnits(((number * (index + 3)) % 900_000) + 1),
    })),
    suspicion: number % 3 === 0 ? 'fraud' : number % 7 === 0 ? 'forged-papers' : 'none',
    continuingBenefit:
      number % 2 === 0 && state.people.personDiedOn === null
        ? { benefitCode: 'pension', monthlyAmount: minorUnits(60_000 + (number % 500_000)), payDay: (number % 28) + 1 }
        : null,
    findings: reason,
  }),
  'report-unreachable': () => ({ reason }),
  'record-appearance': () => ({ note: reason }),
  'record-refusal': () => ({ reason }),
  'request-agreement': () => ({ note: reason }),
  'conclude-agreement': (_state, { number, today }) => ({
    instalmentCount: (number % 12) + 1,
    firstDueOn: addDays(today, (number % 40) + 1),
    accelerationAgreed: number % 2 === 0,
  }),
  'record-consent': (_state, { today }) => ({ consentedOn: today, note: reason }),
  'report-benefit-ended': (_state, { today }) => ({ endedOn: today, reason }),
  close: (_state, { number }) => ({ outcome: closedByHand[number % closedByHand.length] ?? 'waived', reason }),
};
