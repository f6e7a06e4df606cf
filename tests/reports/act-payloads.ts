import { addDays, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ActPayloads, RewardPayloads } from '../../domain/processes/reward/payloads.ts';
import type { RewardState } from '../../domain/processes/reward/state.ts';
import type { FactPayloads } from '../../domain/kernel/facts/fact-payloads.ts';
import type { Pick } from '../ladder/random-payloads/pick.ts';

const reason = '情况属实，见附件。';

/** How walks word what happens to an act: mostly by its true course, now and then against it. */
export const actPayloads: {
  readonly [Name in keyof (ActPayloads & FactPayloads)]: (state: RewardState, drawn: Pick) => RewardPayloads[Name];
} = {
  'record-act-served': (state, drawn) => ({ ...about(state, drawn), servedOn: lately(drawn), proof: reason }),
  'file-reconsideration': (state, drawn) => ({ ...about(state, drawn), ...filing(drawn), authority: null }),
  'record-correction-notice': (state, drawn) => ({
    ...about(state, drawn),
    noticedOn: lately(drawn),
    receivedOn: drawn.today,
    note: reason,
  }),
  'record-correction': (state, drawn) => ({ ...about(state, drawn), correctedOn: lately(drawn), note: reason }),
  'record-reconsideration-acceptance': (state, drawn) => ({
    ...about(state, drawn),
    acceptedOn: lately(drawn),
    simplified: drawn.number % 3 === 0,
    reference: null,
  }),
  'record-reconsideration-refusal': (state, drawn) => ({ ...about(state, drawn), refusedOn: lately(drawn), reason }),
  'record-reconsideration-stay': (state, drawn) => ({ ...about(state, drawn), stayedOn: lately(drawn), reason }),
  'record-reconsideration-resumption': (state, drawn) => ({ ...about(state, drawn), resumedOn: lately(drawn), reason }),
  'record-reconsideration-extension': (state, drawn) => ({ ...about(state, drawn), extendedOn: lately(drawn), reason }),
  'record-reconsideration-decision': (state, drawn) => ({
    ...about(state, drawn),
    outcome: oneOf(['upheld', 'annulled', 'sent-back', 'changed'], drawn),
    receivedOn: lately(drawn),
    reference: 'decision',
    ...ruling(drawn),
  }),
  'file-suit': (state, drawn) => ({ ...about(state, drawn), ...filing(drawn), court: null }),
  'record-suit-acceptance': (state, drawn) => ({
    ...about(state, drawn),
    acceptedOn: lately(drawn),
    courtReference: 'court',
  }),
  'record-suit-refusal': (state, drawn) => ({ ...about(state, drawn), refusedOn: lately(drawn), reason }),
  'record-judgment': (state, drawn) => ({
    ...about(state, drawn),
    outcome: oneOf(['dismissed', 'annulled', 'sent-back', 'changed'], drawn),
    effectiveOn: lately(drawn),
    performBy: null,
    courtReference: 'court',
    ...ruling(drawn),
  }),
  'record-remedy-withdrawal': (state, drawn) => ({ ...about(state, drawn), withdrawnOn: lately(drawn), reason }),
  'withdraw-act': (state, drawn) => ({ ...about(state, drawn), ...ruling(drawn), reason }),
  'correct-fact': (state, drawn) => ({
    factId: state.facts.at(-1)?.id ?? 'none',
    day: addDays(drawn.today, -(drawn.number % 40)),
    evidence: drawn.number % 3 === 0 ? reason : null,
    divided: [],
    reason,
  }),
  'withdraw-fact': ({ facts }) => ({ factId: facts.at(-1)?.id ?? 'none', reason }),
};

/** Mostly the only act that can be meant, now and then one that is named. */
function about({ acts }: RewardState, { number }: Pick): { readonly actId: string | null } {
  return { actId: number % 4 === 0 ? (acts[number % Math.max(1, acts.length)]?.id ?? 'A9') : null };
}

function filing(drawn: Pick) {
  return { addresseeId: null, filedOn: lately(drawn), reasonForDelay: drawn.number % 4 === 0 ? reason : null };
}

/** Nothing, as an act that stands or falls needs nothing; seldom more than that. */
function ruling({ number }: Pick) {
  return { amounts: [], orderedStep: number % 9 === 0 ? ('verification' as const) : null };
}

/** Today, or up to four days ago. */
function lately({ number, today }: Pick): PlainDate {
  return addDays(today, -(number % 5));
}

function oneOf<Value>(values: readonly [Value, ...Value[]], { number }: Pick): Value {
  return values[number % values.length] ?? values[0];
}
