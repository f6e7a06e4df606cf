import { addDays } from '../../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import { amountLeftOfSuit } from '../../../domain/recovery-case/court/civil-suit-amounts.ts';
import { reason, type RandomPayloads } from './pick.ts';

export const courtPayloads: RandomPayloads<
  | 'file-court-application'
  | 'record-court-gaps'
  | 'record-court-gaps-cured'
  | 'record-court-acceptance'
  | 'record-manifest-defect'
  | 'record-court-refusal'
  | 'record-court-refusal-served'
  | 'object-to-court-refusal'
  | 'record-court-objection-outcome'
  | 'withdraw-court-application'
  | 'record-court-ruling'
  | 'apply-for-preservation'
  | 'record-preservation'
  | 'record-enforcement-ended'
  | 'record-assets-found'
  | 'file-civil-suit'
  | 'record-civil-acceptance'
  | 'record-civil-settlement'
  | 'record-civil-judgment'
  | 'record-civil-dismissal'
  | 'apply-for-civil-execution'
  | 'return-to-administrative-route'
  | 'find-financial-harm'
> = {
  'file-court-application': () => ({ reasonForDelay: reason }),
  'record-court-gaps': (_state, { number, today }) => ({
    askedOn: today,
    missing: reason,
    cureBy: number % 2 === 0 ? addDays(today, number % 10) : null,
  }),
  'record-court-gaps-cured': (_state, { today }) => ({ curedOn: today, note: reason }),
  'record-court-acceptance': (_state, { today }) => ({ acceptedOn: today, courtReference: 'court' }),
  'record-manifest-defect': (_state, { today }) => ({ notedOn: today, defect: reason }),
  'record-court-refusal': (_state, { number, today }) => ({
    refusedOn: today,
    receivedOn: number % 2 === 0 ? today : null,
    reason,
  }),
  'record-court-refusal-served': (_state, { today }) => ({ receivedOn: today }),
  'object-to-court-refusal': () => ({ grounds: reason }),
  'record-court-objection-outcome': (_state, { number, today }) => ({
    decidedOn: today,
    outcome: number % 2 === 0 ? 'upheld' : 'overturned',
    reason,
  }),
  'withdraw-court-application': (_state, { today }) => ({ withdrawnOn: today, reason }),
  'record-court-ruling': (_state, { today }) => ({ ruledOn: today, courtReference: 'court' }),
  'apply-for-preservation': () => ({ assets: reason, risk: reason }),
  'record-preservation': (_state, { number, today }) => ({
    outcome: number % 3 === 0 ? 'refused' : 'ordered',
    heldOn: today,
    heldUntil: number % 2 === 0 ? addDays(today, number % 400) : null,
  }),
  'record-enforcement-ended': (_state, { today }) => ({ endedOn: today, reason }),
  'record-assets-found': (_state, { today }) => ({ foundOn: today, assets: reason }),
  'file-civil-suit': () => ({ grounds: reason, defendants: [] }),
  'record-civil-acceptance': (_state, { today }) => ({ acceptedOn: today, courtReference: 'court' }),
  'record-civil-settlement': (state, { number, today }) => ({
    settledOn: today,
    courtReference: 'court',
    amount: minorUnits(Math.max(1, amountLeftOfSuit(state) - (number % 3) * 100)),
    instalmentCount: (number % 5) + 1,
    firstDueOn: addDays(today, (number % 40) + 1),
    accelerationAgreed: number % 2 === 0,
  }),
  'record-civil-judgment': (state, { number, today }) => ({
    judgedOn: today,
    effectiveOn: today,
    performBy: addDays(today, number % 20),
    courtReference: 'court',
    amount: minorUnits(Math.max(1, amountLeftOfSuit(state) - (number % 3) * 100)),
  }),
  'record-civil-dismissal': (_state, { today }) => ({ dismissedOn: today, reason }),
  'apply-for-civil-execution': () => ({ reason }),
  'return-to-administrative-route': () => ({ reason }),
  'find-financial-harm': () => ({ reason }),
};
