import { addDays, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits, ZERO } from '../../domain/money/money.ts';
import type { RewardPayloads } from '../../domain/processes/reward/payloads.ts';
import type { RewardState } from '../../domain/processes/reward/state.ts';
import { exclusionCodes, findings, type FindingKind } from '../../domain/processes/reward/vocabulary.ts';
import { handler, otherHandler } from '../sample/simulated-reports.ts';
import { kernelPayloads } from '../ladder/random-payloads/kernel.ts';
import { actPayloads } from './act-payloads.ts';
import type { Pick } from '../ladder/random-payloads/pick.ts';

type Told = 'award-granted' | 'award-denied' | 'award-corrected' | 'loss-established' | 'case-unlinked';

const reason = '情况属实，见附件。';
const ways = ['邮寄', '电话', '电子邮件'] as const;

function pick<Value>(values: readonly [Value, ...Value[]], { number }: Pick): Value {
  return values[number % values.length] ?? values[0];
}

/** Mostly today, now and then a day before. */
function lately({ number, today }: Pick): PlainDate {
  return number % 3 === 0 ? addDays(today, -(number % 40)) : today;
}

const sumOf = ({ number }: Pick) => minorUnits((number * 37) % 200_000_000);

/** How walks word each command of a report that people give; what other processes tell it is no command of theirs. */
export const rewardPayloads: {
  readonly [Name in Exclude<keyof RewardPayloads, Told>]: (state: RewardState, drawn: Pick) => RewardPayloads[Name];
} = {
  'record-statement': () => ({ text: reason }),
  'confirm-statement': () => ({ note: reason }),
  screen: (_state, drawn) =>
    drawn.number % 10 === 0
      ? { outcome: 'refuse', reason }
      : drawn.number % 10 === 1
        ? { outcome: 'hand-over', to: '市医保局', evidence: reason, withIdentity: false, reporterAgrees: false }
        : { outcome: 'accept', matterId: 'matter-1', caseIds: ['case-1'] },
  'route-up': ({ opening }) => ({
    to: 'upper-department',
    authority: '省厅',
    office: { ...opening.office, id: 'jiangxi' },
    reason,
  }),
  reopen: () => ({ reason }),
  'assign-handlers': () => ({ handlers: [handler.id, otherHandler.id] }),
  stay: (_state, drawn) => ({ reason, on: lately(drawn) }),
  resume: (_state, drawn) => ({ reason, on: lately(drawn) }),
  extend: (_state, { number }) => ({ workingDays: (number % 32) + 1, reason }),
  'record-police-takeover': (_state, drawn) => ({ authority: '公安局', on: lately(drawn) }),
  conclude: (_state, drawn) => {
    const finding = pick<FindingKind>([...findings, 'proven', 'proven'], drawn);
    const isProven = finding === 'proven' || finding === 'partly-proven';
    const kind = drawn.number % 3;
    return {
      finding,
      loss: isProven && kind === 0 ? sumOf(drawn) : ZERO,
      possibleLoss: isProven && kind === 1 ? sumOf(drawn) : ZERO,
      awaitsLoss: isProven && kind === 2,
      allegations: [{ allegation: reason, finding, evidence: reason }],
    };
  },
  'confirm-conclusion': () => ({ note: reason }),
  'answer-reporter': () => ({ answer: reason }),
  'correct-loss': (_state, drawn) => ({
    loss: drawn.number % 4 === 0 ? ZERO : sumOf(drawn),
    possibleLoss: sumOf(drawn),
    reason,
  }),
  'record-exclusion': (_state, drawn) => ({
    code: pick([...exclusionCodes], drawn),
    knownOn: addDays(drawn.today, -400),
    reason,
  }),
  'lift-exclusion': ({ exclusions }) => ({ code: exclusions.at(-1)?.code ?? 'not-first', reason }),
  'refuse-reward': ({ exclusions }) => ({ code: exclusions.at(-1)?.code ?? 'not-first', reason }),
  'propose-award': ({ finding }, { number }) => ({
    level: (finding?.loss ?? ZERO) === ZERO ? null : number % 2 === 0 ? 1 : 2,
    criteria: { evidence: true, matching: 'fully' },
    newPart: null,
  }),
  'review-award': (_state, { number }) => ({ agrees: number % 4 !== 0, note: reason }),
  'approve-award': () => ({ note: reason }),
  'send-notice': (_state, drawn) => ({ way: pick(ways, drawn), sentOn: drawn.today }),
  'record-contact-failure': (_state, drawn) => ({ way: pick(ways, drawn), on: lately(drawn), note: reason }),
  'record-receipt': (_state, drawn) => ({ receivedOn: lately(drawn), proof: reason }),
  'record-claim': ({ award, reporterIds, closing, deaths }, { number, today }) => ({
    claimedOn: today,
    identityCopy: number % 4 !== 0,
    receiptSlip: true,
    accounts: [
      {
        accountId: 'account-1',
        holderId: deaths[0]?.heirIds[0] ?? reporterIds[0] ?? 'nobody',
        amount: award?.amount ?? ZERO,
      },
    ],
    divisionSigned: false,
    goodReason: closing === null ? null : reason,
  }),
  waive: () => ({ reason }),
  pay: (_state, { today }) => ({ paidOn: today, reference: 'B-1' }),
  'revoke-award': (_state, drawn) => ({ ground: pick(['invented', 'cheating', 'not-entitled'], drawn), reason }),
  'record-repayment': ({ award }, { number, today }) => ({
    paidOn: today,
    amount: minorUnits(Math.max(1, Math.floor((award?.amount ?? 1) / ((number % 2) + 1)))),
    reference: 'R-1',
  }),
  ...actPayloads,
  'open-identity': () => ({ purpose: reason }),
  'prove-authorship': ({ opening }, { number }) => ({
    codeDigest: number % 2 === 0 ? 'wrong' : (opening.reporter.authorshipDigest ?? 'none'),
    reporterId: 'reporter-9',
  }),
  'record-death': ({ reporterIds }, { today }) => ({
    reporterId: reporterIds[0] ?? 'nobody',
    diedOn: today,
    heirIds: ['heir-1'],
  }),
  'keep-away': () => ({ reason }),
  'hand-over-clue': () => ({ authority: '公安局', reason }),
  ...kernelPayloads,
};
