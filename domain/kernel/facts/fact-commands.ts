import type { CommandRule, CommandRules } from '../command-rule.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { happened } from '../days.ts';
import { message } from '../kernel-messages.ts';
import type { ProcessTypes } from '../process-types.ts';
import { firstRefusal, refusal, type Refusal } from '../refusal.ts';
import { endFact, enterFact, factById, forgetConsequencesOf } from './entering-facts.ts';
import type { Fact } from './fact.ts';
import type { FactPayloads } from './fact-payloads.ts';
import type { FactRules, RulesOfFacts } from './fact-rules.ts';

/**
 * A fact that was entered wrongly is corrected or withdrawn, with the reason. Both versions stay on record; what hangs on it
 * is counted again, and what was done because of it becomes a duty of a person.
 * @param correctionHeldAgainst what another day of a fact is held against, where there is anything
 */
export function factCommands<P extends ProcessTypes<P>>(
  rules: RulesOfFacts<P>,
  correctionHeldAgainst?: CommandRule<P, FactPayloads['correct-fact']>['incoming'],
): CommandRules<P, FactPayloads> {
  const rulesOf = ({ kind }: Fact<P['fact']>): FactRules<P> => rules[kind];
  const standing = (state: P['state'], factId: string): Fact<P['fact']> | undefined => {
    const fact = factById<P>(state, factId);
    return fact?.standing === 'stands' ? fact : undefined;
  };
  const isKnown = (state: P['state'], factId: string): Refusal | null => {
    const fact = factById<P>(state, factId);
    if (fact === undefined) return refusal('fact-unknown', message('no-such-fact', { factId }), 'factId');
    return fact.standing === 'stands'
      ? null
      : refusal('fact-not-standing', message('fact-stands-no-more', { factId, standing: fact.standing }), 'factId');
  };
  const closed = ({ facts }: P['state']): Refusal | null =>
    facts.some((fact) => fact.standing === 'stands') ? null : refusal('fact-unknown', message('no-facts'));
  return {
    'correct-fact': {
      words: ({ factId, day, evidence, reason }, t) =>
        message('fact-corrected', {
          factId,
          before: factById<P>(t.state, factId)?.day ?? day,
          day,
          evidence: evidence ?? '',
          reason,
        }),
      onHold: true,
      closed,
      check: (state, { factId, day, evidence, divided }, moment) => {
        const fact = standing(state, factId);
        if (fact === undefined) return isKnown(state, factId);
        return firstRefusal(
          rulesOf(fact).closedToCorrection(state, fact),
          fact.day === day && evidence === null
            ? refusal('fact-unchanged', message('fact-has-that-day', { factId, day }), 'day')
            : null,
          happened(day, 'day', moment, rulesOf(fact).notBefore(state, fact)),
          notAfter(day, rulesOf(fact).notAfter?.(state, fact) ?? null),
          checkDivided(rulesOf(fact), state, fact, { day, divided }),
        );
      },
      ...(correctionHeldAgainst === undefined ? {} : { incoming: correctionHeldAgainst }),
      apply: (t, { factId, day, evidence, divided, reason }) => {
        const before = standing(t.state, factId);
        if (before === undefined) return;
        const { kind, subject, addressee } = before;
        endFact(t, factId, 'corrected', t.keep(reason));
        const proof = evidence === null ? before.evidence : t.keep(evidence);
        const now = enterFact(t, { kind, subject, addressee, day, evidence: proof }, factId);
        forgetConsequencesOf(t, factId);
        rulesOf(before).corrected(t, before, now, divided);
      },
    },
    'withdraw-fact': {
      words: ({ factId, reason }, t) =>
        message('fact-withdrawn', { factId, day: factById<P>(t.state, factId)?.day ?? t.today, reason }),
      onHold: true,
      closed,
      check: (state, { factId }) => {
        const fact = standing(state, factId);
        return fact === undefined ? isKnown(state, factId) : rulesOf(fact).closedToWithdrawal(state, fact);
      },
      apply: (t, { factId, reason }) => {
        const fact = standing(t.state, factId);
        if (fact === undefined) return;
        endFact(t, factId, 'withdrawn', t.keep(reason));
        forgetConsequencesOf(t, factId);
        rulesOf(fact).withdrawn(t, fact);
      },
    },
  };
}

function notAfter(day: PlainDate, latest: PlainDate | null): Refusal | null {
  return latest === null || day <= latest
    ? null
    : refusal('date-after-what-follows', message('after-what-follows', { day, latest }), 'day');
}

/** A fact that divides no amounts takes none. */
function checkDivided<P extends ProcessTypes<P>>(
  { checkDivided: check }: FactRules<P>,
  state: P['state'],
  fact: Fact<P['fact']>,
  { day, divided }: Pick<FactPayloads['correct-fact'], 'day' | 'divided'>,
): Refusal | null {
  if (check !== undefined) return check(state, fact, day, divided);
  return divided.length === 0 ? null : refusal('fact-divides-nothing', message('fact-divides-nothing'), 'divided');
}
