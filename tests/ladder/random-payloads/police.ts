import type { PolicePayloads } from '../../../domain/recovery-case/police/police-payloads.ts';
import { reason, type RandomPayloads } from './pick.ts';

const results = ['prosecuted', 'convicted', 'not-guilty', 'withdrawn', 'no-prosecution'] as const;

export const policePayloads: RandomPayloads<keyof PolicePayloads> = {
  'open-referral': () => ({ suspicion: 'fraud', reason }),
  'approve-referral': () => ({ reason }),
  'decline-referral': () => ({ reason }),
  'record-police-receipt': (_state, { today }) => ({ receivedOn: today }),
  'record-police-jurisdiction': (_state, { today }) => ({ passedOnTo: 'other police', on: today }),
  'record-police-gaps': (_state, { today }) => ({ askedOn: today, missing: reason }),
  'record-police-gaps-cured': (_state, { today }) => ({ suppliedOn: today, materials: reason }),
  'record-police-filing': (_state, { today }) => ({ filedOn: today, policeReference: 'police' }),
  'record-police-refusal': (_state, { today }) => ({ refusedOn: today, reason }),
  'request-police-reconsideration': () => ({ grounds: reason }),
  'record-police-reconsideration': (_state, { number, today }) => ({
    answeredOn: today,
    outcome: number % 2 === 0 ? 'filed' : 'refusal-upheld',
    policeReference: 'police',
  }),
  'request-filing-supervision': () => ({ grounds: reason }),
  'record-procuratorate-demand': (_state, { today }) => ({ demandedOn: today }),
  'record-police-explanation': (_state, { today }) => ({ explainedOn: today, explanation: reason }),
  'record-procuratorate-decision': (_state, { number, today }) => ({
    decidedOn: today,
    outcome: number % 2 === 0 ? 'filing-ordered' : 'refusal-stands',
    reason,
  }),
  'record-handover-receipt': (_state, { today }) => ({ receivedOn: today }),
  'record-police-report': (_state, { number, today }) => ({
    reportedOn: today,
    result: results[number % results.length] ?? 'withdrawn',
    words: reason,
  }),
};
