import { addDays } from '../../../domain/calendar/plain-date.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { Penalty } from '../../../domain/recovery-case/penalties/penalty-state.ts';
import { timesWhatWasDrawn } from '../../../domain/recovery-case/penalties/penalty.ts';
import type { PenaltyPayloads } from '../../../domain/recovery-case/penalties/penalty-payloads.ts';
import { reason, type RandomPayloads } from './pick.ts';

export const penaltyPayloads: RandomPayloads<keyof PenaltyPayloads> = {
  'propose-penalty': ({ addressees, claimPeriods }, { number }) => ({
    multiple: 2 + (number % 301) / 100,
    ground: reason,
    addresseeId: number % 2 === 0 ? null : (addressees[number % addressees.length]?.id ?? null),
    claimPeriodIds: number % 3 === 0 ? claimPeriods.slice(number % claimPeriods.length).map(({ id }) => id) : null,
  }),
  'drop-penalty': (state, { number }) => ({
    actId: number % 3 === 0 ? null : (fine(state, number)?.id ?? null),
    reason,
  }),
  'correct-penalty': (state, { number }) => {
    const penalty = fine(state, number);
    return {
      actId: penalty?.id ?? null,
      fine:
        number % 3 === 0 || penalty === undefined ? null : timesWhatWasDrawn(state, penalty, 2 + (number % 301) / 100),
      reason,
    };
  },
  'record-fine-application': (state, { number, today }) => {
    const penalty = fine(state, number);
    return {
      actId: penalty?.id ?? null,
      demandServedOn: penalty?.finalSince ?? today,
      filedOn: today,
      courtReference: 'court',
    };
  },
  'withdraw-fine-application': (state, { number, today }) => ({
    actId: fine(state, number)?.id ?? null,
    withdrawnOn: today,
    reason,
  }),
  'impose-late-fee': (state, { number, today }) => {
    const period = state.claimPeriods[number % state.claimPeriods.length];
    return { claimId: period?.id ?? 'none', from: addDays(today, -(number % 400)), ground: reason };
  },
};

function fine({ penalties }: RecoveryCaseState, number: number): Penalty | undefined {
  return penalties[number % Math.max(1, penalties.length)];
}
