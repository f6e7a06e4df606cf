import { addDays, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import { claimDecidedOn } from '../../../domain/recovery-case/amounts/ordered-amounts.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { BeingHeardPayloads } from '../../../domain/procedures/administrative-act/being-heard-payloads.ts';
import { pendingHearings, unansweredDefences } from '../../../domain/procedures/administrative-act/being-heard.ts';
import { firstHearingDay } from '../../../domain/procedures/administrative-act/hearing.ts';
import type { OwnWithdrawalPayloads } from '../../../domain/procedures/administrative-act/own-withdrawal.ts';
import { actsOfCase } from '../../../domain/recovery-case/acts/acts-of-case.ts';
import type {
  ChangedAmounts,
  OrderedStep,
  RemedyPayloads,
} from '../../../domain/procedures/administrative-act/remedy-payloads.ts';
import { servedAddressees } from '../../../domain/recovery-case/service/addressee.ts';
import { reason, type Pick, type RandomPayloads } from './pick.ts';

export const remediesPayloads: RandomPayloads<
  keyof BeingHeardPayloads | keyof RemedyPayloads | keyof OwnWithdrawalPayloads
> = {
  'record-defence': (state, pick) => ({
    ...about(state, pick),
    addresseeId: somebody(state, pick),
    receivedOn: lately(pick),
    summary: reason,
  }),
  'answer-defence': (state, { number }) => ({
    defenceId: one(actsOfCase.acts(state).flatMap(unansweredDefences), number),
    answer: reason,
  }),
  'request-hearing': (state, pick) => ({
    ...about(state, pick),
    addresseeId: somebody(state, pick),
    requestedOn: lately(pick),
  }),
  'schedule-hearing': (state, { number, today }) => ({
    hearingId: one(actsOfCase.acts(state).flatMap(pendingHearings), number),
    hearingOn: addDays(firstHearingDay(actsOfCase, state, today), (number % 5) - 1),
    place: '三楼听证室',
  }),
  'record-hearing': (state, { number, today }) => ({
    hearingId: one(actsOfCase.acts(state).flatMap(pendingHearings), number),
    heldOn: today,
    minutes: reason,
  }),
  'record-hearing-lapse': (state, { number, today }) => ({
    hearingId: one(actsOfCase.acts(state).flatMap(pendingHearings), number),
    lapsedOn: today,
    because: number % 2 === 0 ? 'withdrawn' : 'not-appeared',
    note: reason,
  }),
  'file-reconsideration': (state, pick) => ({ ...about(state, pick), ...filing(state, pick), authority: null }),
  'record-correction-notice': (state, pick) => ({
    ...about(state, pick),
    noticedOn: lately(pick),
    receivedOn: pick.today,
    note: reason,
  }),
  'record-correction': (state, pick) => ({ ...about(state, pick), correctedOn: lately(pick), note: reason }),
  'record-reconsideration-acceptance': (state, pick) => ({
    ...about(state, pick),
    acceptedOn: lately(pick),
    simplified: pick.number % 3 === 0,
    reference: null,
  }),
  'record-reconsideration-refusal': (state, pick) => ({ ...about(state, pick), refusedOn: lately(pick), reason }),
  'record-reconsideration-stay': (state, pick) => ({ ...about(state, pick), stayedOn: lately(pick), reason }),
  'record-reconsideration-resumption': (state, pick) => ({ ...about(state, pick), resumedOn: lately(pick), reason }),
  'record-reconsideration-extension': (state, pick) => ({ ...about(state, pick), extendedOn: lately(pick), reason }),
  'record-reconsideration-decision': (state, pick) => {
    const outcome = (['upheld', 'changed', 'annulled', 'sent-back'] as const)[apart(pick) % 4] ?? 'upheld';
    const { actId } = about(state, pick);
    const told = { actId, outcome, receivedOn: lately(pick), reference: 'decision' };
    return { ...told, ...ruling(state, pick, outcome, actId) };
  },
  'file-suit': (state, pick) => ({ ...about(state, pick), ...filing(state, pick), court: null }),
  'record-suit-acceptance': (state, pick) => ({
    ...about(state, pick),
    acceptedOn: lately(pick),
    courtReference: 'court',
  }),
  'record-suit-refusal': (state, pick) => ({ ...about(state, pick), refusedOn: lately(pick), reason }),
  'record-judgment': (state, pick) => {
    const outcome = (['dismissed', 'changed', 'annulled', 'sent-back'] as const)[apart(pick) % 4] ?? 'dismissed';
    const effectiveOn = lately(pick);
    const performBy = pick.number % 2 === 0 ? null : addDays(effectiveOn, pick.number % 40);
    const { actId } = about(state, pick);
    const told = { actId, outcome, effectiveOn, courtReference: 'court', performBy };
    return { ...told, ...ruling(state, pick, outcome, actId) };
  },
  'withdraw-act': (state, pick) => ({
    ...about(state, pick),
    orderedStep: ([null, 'verification', 'advance-notice'] as const)[pick.number % 3] ?? null,
    reason,
  }),
  'record-remedy-withdrawal': (state, pick) => ({ ...about(state, pick), withdrawnOn: lately(pick), reason }),
};

function filing(state: RecoveryCaseState, pick: Pick) {
  return {
    addresseeId: somebody(state, pick),
    filedOn: lately(pick),
    reasonForDelay: pick.number % 4 === 0 ? reason : null,
  };
}

function ruling(
  state: RecoveryCaseState,
  { number }: Pick,
  outcome: string,
  actId: string | null,
): { readonly amounts: ChangedAmounts; readonly orderedStep: OrderedStep | null } {
  const fine = state.penalties.find(({ id, remedy }) => (actId === null ? remedy !== null : id === actId));
  if (fine !== undefined)
    return {
      amounts:
        outcome === 'changed' && fine.claimId !== null
          ? [{ claimPeriodId: fine.claimId, amount: minorUnits(Math.floor((fine.fine * (number % 10)) / 10)) }]
          : [],
      orderedStep: outcome === 'sent-back' ? 'advance-notice' : null,
    };
  return {
    amounts:
      outcome === 'changed'
        ? claimDecidedOn(state).map(({ claimPeriodId, amount }) => ({
            claimPeriodId,
            amount: minorUnits(Math.floor((amount * (number % 10)) / 10)),
          }))
        : [],
    orderedStep: outcome === 'sent-back' ? (number % 3 === 0 ? 'verification' : 'advance-notice') : null,
  };
}

/** Drawn apart from which act is meant: each outcome comes to each act. */
function apart({ number }: Pick): number {
  return Math.floor(number / 60);
}

/** One of the acts, seldom none where several can be meant. */
function about(state: RecoveryCaseState, { number }: Pick): { readonly actId: string | null } {
  return { actId: number % 4 === 0 ? null : one(actsOfCase.acts(state), number) };
}

/** Today, or up to four days ago. */
function lately({ number, today }: Pick): PlainDate {
  return addDays(today, -(number % 5));
}

function somebody(state: RecoveryCaseState, { number }: Pick): string | null {
  return one(servedAddressees(state.addressees), number);
}

function one(several: readonly { readonly id: string }[], number: number): string | null {
  return several[number % Math.max(1, several.length)]?.id ?? null;
}
