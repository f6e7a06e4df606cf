import { addDays, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import { claimDecidedOn } from '../../../domain/recovery-case/amounts/ordered-amounts.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { BeingHeardPayloads } from '../../../domain/procedures/administrative-act/being-heard-payloads.ts';
import { pendingHearings, unansweredDefences } from '../../../domain/procedures/administrative-act/being-heard.ts';
import { firstHearingDay } from '../../../domain/procedures/administrative-act/hearing.ts';
import { actsOfCase } from '../../../domain/recovery-case/acts/acts-of-case.ts';
import type {
  ChangedAmounts,
  OrderedStep,
  RemedyPayloads,
} from '../../../domain/procedures/administrative-act/remedy-payloads.ts';
import { servedAddressees } from '../../../domain/recovery-case/service/addressee.ts';
import { reason, type Pick, type RandomPayloads } from './pick.ts';

export const remediesPayloads: RandomPayloads<keyof BeingHeardPayloads | keyof RemedyPayloads> = {
  'record-defence': (state, pick) => ({
    addresseeId: somebody(state, pick),
    receivedOn: lately(pick),
    summary: reason,
  }),
  'answer-defence': (state, { number }) => ({
    defenceId: one(actsOfCase.acts(state).flatMap(unansweredDefences), number),
    answer: reason,
  }),
  'request-hearing': (state, pick) => ({ addresseeId: somebody(state, pick), requestedOn: lately(pick) }),
  'schedule-hearing': (state, { number, today }) => ({
    hearingId: one(actsOfCase.acts(state).flatMap(pendingHearings), number),
    hearingOn: addDays(firstHearingDay(actsOfCase, state, today), (number % 5) - 1),
    place: reason,
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
  'file-reconsideration': (state, pick) => ({ ...filing(state, pick), authority: null }),
  'record-correction-notice': (_state, pick) => ({ noticedOn: lately(pick), receivedOn: pick.today, note: reason }),
  'record-correction': (_state, pick) => ({ correctedOn: lately(pick), note: reason }),
  'record-reconsideration-acceptance': (_state, pick) => ({
    acceptedOn: lately(pick),
    simplified: pick.number % 3 === 0,
    reference: null,
  }),
  'record-reconsideration-refusal': (_state, pick) => ({ refusedOn: lately(pick), reason }),
  'record-reconsideration-stay': (_state, pick) => ({ stayedOn: lately(pick), reason }),
  'record-reconsideration-resumption': (_state, pick) => ({ resumedOn: lately(pick), reason }),
  'record-reconsideration-extension': (_state, pick) => ({ extendedOn: lately(pick), reason }),
  'record-reconsideration-decision': (state, pick) => {
    const outcome = (['upheld', 'changed', 'annulled', 'sent-back'] as const)[pick.number % 4] ?? 'upheld';
    return { outcome, receivedOn: lately(pick), reference: 'decision', ...ruling(state, pick, outcome) };
  },
  'file-suit': (state, pick) => ({ ...filing(state, pick), court: null }),
  'record-suit-acceptance': (_state, pick) => ({ acceptedOn: lately(pick), courtReference: 'court' }),
  'record-suit-refusal': (_state, pick) => ({ refusedOn: lately(pick), reason }),
  'record-judgment': (state, pick) => {
    const outcome = (['dismissed', 'changed', 'annulled', 'sent-back'] as const)[pick.number % 4] ?? 'dismissed';
    const effectiveOn = lately(pick);
    const performBy = pick.number % 2 === 0 ? null : addDays(effectiveOn, pick.number % 40);
    return { outcome, effectiveOn, courtReference: 'court', performBy, ...ruling(state, pick, outcome) };
  },
  'record-remedy-withdrawal': (_state, pick) => ({ withdrawnOn: lately(pick), reason }),
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
): { readonly amounts: ChangedAmounts; readonly orderedStep: OrderedStep | null } {
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
