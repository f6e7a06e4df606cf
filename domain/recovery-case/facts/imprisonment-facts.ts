import { endFact, firstVersionOf } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import { beginningOfLives } from '../../kernel/days.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import { imprisonmentsOf, servedSentence, type Imprisonment } from '../people/imprisonment.ts';
import { serveAnew } from '../people/whereabouts.ts';
import type { Transition } from '../recovery-case.ts';
import { changeAddressee } from '../service/addressee-changes.ts';
import type { FactKind } from './fact-kinds.ts';
import { findWhatRestsOnImprisonment } from './imprisonment-consequences.ts';

type Known = Fact<FactKind>;

/**
 * A sentence that somebody serves, and their release (A9, D10). With their days it is known who had to be served through the prison,
 * what of the claim was drawn in prison, and from when the benefit is paid again.
 */
export const imprisonmentFacts: { readonly [Kind in 'imprisonment' | 'release']: FactRules<RecoveryCase> } = {
  imprisonment: {
    closedToCorrection: () => null,
    closedToWithdrawal: () => null,
    notBefore: () => beginningOfLives,
    notAfter: (state, fact) => sentenceOf(state, fact)?.release?.day ?? null,
    corrected: (t, _before, now) => findWhatRestsOnImprisonment(t, now),
    withdrawn: (t, fact) => {
      const first = firstVersionOf(t.state.facts, fact).id;
      const release = t.state.facts.find(
        ({ kind, subject, standing }) => kind === 'release' && standing === 'stands' && subject === first,
      );
      const reason = t.state.facts.find(({ id }) => id === fact.id)?.ended?.reason ?? message('as-reported');
      if (release !== undefined) endFact(t, release.id, 'withdrawn', reason);
      moveToWhereTheyAre(t, fact);
      findWhatRestsOnImprisonment(t, fact);
    },
  },
  release: {
    closedToCorrection: () => null,
    closedToWithdrawal: () => null,
    notBefore: (state, { id, addressee }) => {
      const sentence = imprisonmentsOf(state, addressee ?? '').find(({ release }) => release?.id === id);
      return sentence === undefined ? beginningOfLives : { date: sentence.from, what: message('day-of-imprisonment') };
    },
    corrected: (t, before, now) => {
      const { benefitRates } = t.state;
      t.change({
        benefitRates: benefitRates.map((rate) => (rate.since === before.day ? { ...rate, since: now.day } : rate)),
      });
      findWhatRestsOnImprisonment(t, now);
    },
    withdrawn: (t, fact) => {
      moveToWhereTheyAre(t, fact);
      findWhatRestsOnImprisonment(t, fact);
    },
  },
};

/** What is being served on somebody starts anew in the prison where they are after all, or outside it. */
function moveToWhereTheyAre(t: Transition, { addressee }: Known): void {
  const known = t.state.addressees.find(({ id, until }) => id === addressee && until === null);
  const prison = addressee === null ? null : (servedSentence(t.state, addressee)?.prison ?? null);
  if (known === undefined || known.prison === prison) return;
  changeAddressee(t, known.id, { prison });
  serveAnew(t, known.id);
}

function sentenceOf(state: RecoveryCaseState, { id, addressee }: Known): Imprisonment | undefined {
  return imprisonmentsOf(state, addressee ?? '').find(({ fact }) => fact.id === id);
}
