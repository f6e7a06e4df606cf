import { addDays } from '../../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import { penaltyRemedyOutcomes } from '../../../domain/recovery-case/penalties/penalty-state.ts';
import { timesWhatWasDrawn } from '../../../domain/recovery-case/penalties/penalty.ts';
import type { PenaltyPayloads } from '../../../domain/recovery-case/penalties/penalty-payloads.ts';
import { reason, type RandomPayloads } from './pick.ts';

export const penaltyPayloads: RandomPayloads<keyof PenaltyPayloads> = {
  'propose-penalty': ({ addressees }, { number }) => ({
    multiple: 2 + (number % 301) / 100,
    ground: reason,
    addresseeId: number % 2 === 0 ? null : (addressees[number % addressees.length]?.id ?? null),
  }),
  'record-penalty-defence': (_state, { today }) => ({ receivedOn: today, from: '戴某', summary: reason }),
  'answer-penalty-defence': () => ({ answer: reason }),
  'request-penalty-hearing': (_state, { today }) => ({ requestedOn: today }),
  'schedule-penalty-hearing': (_state, { number, today }) => ({
    hearingOn: addDays(today, 5 + (number % 20)),
    place: reason,
  }),
  'record-penalty-hearing': (state, { today }) => ({
    heldOn: state.penalty?.hearing?.scheduledFor ?? today,
    minutes: reason,
  }),
  'record-penalty-hearing-lapse': (state, { number, today }) => ({
    lapsedOn: today,
    because: number % 2 === 0 || state.penalty?.hearing?.scheduledFor == null ? 'withdrawn' : 'not-appeared',
    note: reason,
  }),
  'drop-penalty': () => ({ reason }),
  'record-penalty-remedy': (_state, { number, today }) => ({
    kind: number % 2 === 0 ? 'suit' : 'reconsideration',
    filedOn: today,
    authority: null,
  }),
  'record-penalty-reconsideration-acceptance': (_state, { number, today }) => ({
    acceptedOn: today,
    simplified: number % 3 === 0,
  }),
  'record-penalty-reconsideration-extension': (state, { today }) => ({
    extendedOn: state.penalty?.remedy?.endedOn ?? today,
    reason,
  }),
  'record-penalty-remedy-outcome': (_state, { number, today }) => {
    const outcome = penaltyRemedyOutcomes[number % penaltyRemedyOutcomes.length] ?? 'upheld';
    return { outcome, endedOn: today, fine: outcome === 'changed' ? minorUnits((number % 90_000) + 1) : null, reason };
  },
  'correct-penalty': (state, { number }) => ({
    fine:
      number % 3 === 0 || state.penalty === null
        ? null
        : timesWhatWasDrawn(state, state.penalty, 2 + (number % 301) / 100),
    reason,
  }),
  'record-fine-application': (state, { today }) => ({
    demandServedOn: state.penalty?.finalSince ?? today,
    filedOn: today,
    courtReference: 'court',
  }),
  'impose-late-fee': (state, { number, today }) => {
    const period = state.claimPeriods[number % state.claimPeriods.length];
    return { claimId: period?.id ?? 'none', from: addDays(today, -(number % 400)), ground: reason };
  },
};
