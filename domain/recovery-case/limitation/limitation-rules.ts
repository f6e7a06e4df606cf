import { asWritten } from '../../message.ts';
import { message } from '../messages.ts';
import { refusal } from '../refusal.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { lastDayOfClaim, lastDayOfPenalty } from './limitation-days.ts';

export const limitationCommands: CommandRules<'find-financial-harm'> = {
  'find-financial-harm': {
    words: ({ reason }) => asWritten(reason),
    closed: ({ limitation }) =>
      limitation === null
        ? refusal('wrong-stage', message('not-confirmed-yet'))
        : limitation.financialHarm === null
          ? null
          : refusal('harm-already-found', message('was-found-on', { on: limitation.financialHarm.on })),
    apply: (t, { reason }) => {
      const { limitation } = t.state;
      if (limitation !== null)
        t.change({ limitation: { ...limitation, financialHarm: { on: t.today, reason: t.keep(reason) } } });
    },
  },
};

export const limitationClocks: ClockDefinitions<
  'claim-limitation' | 'claim-limitation-warning' | 'penalty-limitation' | 'penalty-limitation-warning'
> = {
  'claim-limitation-warning': {
    acts: 'on-the-day',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(message('claim-barred-after', { day: dueOf(t, 'claim-limitation') }), legalBasis);
    },
  },
  'claim-limitation': {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis, due }) => {
      t.alert(message('claim-limitation-ran-out', { claimPeriods: barredClaims(t), on: due }), legalBasis);
    },
  },
  'penalty-limitation-warning': {
    acts: 'on-the-day',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(message('penalties-barred-after', { day: dueOf(t, 'penalty-limitation') }), legalBasis);
    },
  },
  'penalty-limitation': {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis, due }) => {
      const { foundOn } = t.state.opening;
      t.alert(
        message('penalty-limitation-ran-out', { claimPeriods: barredPenalties(t), on: due, foundOn }),
        legalBasis,
      );
    },
  },
};

function dueOf(t: Transition, purpose: 'claim-limitation' | 'penalty-limitation'): string {
  return t.state.deadlines.find((deadline) => deadline.purpose === purpose)?.due ?? '';
}

function barredClaims(t: Transition): string {
  const claims = t.state.limitation?.claims ?? [];
  return periodsBefore(t, (period) => {
    const claim = claims.find(({ claimPeriodId }) => claimPeriodId === period.id);
    return claim === undefined ? null : lastDayOfClaim(t.state, period, claim).due;
  });
}

function barredPenalties(t: Transition): string {
  return periodsBefore(t, (period) => lastDayOfPenalty(t.state, period).due);
}

function periodsBefore(
  t: Transition,
  lastDay: (period: Transition['state']['claimPeriods'][number]) => string | null,
): string {
  const barred = t.state.claimPeriods.filter((period) => {
    const day = lastDay(period);
    return day !== null && day < t.today;
  });
  return barred.map(({ id }) => id).join(', ');
}
