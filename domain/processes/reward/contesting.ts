import { meetClocks, ofPurpose, stopClocks } from '../../kernel/clocks/by-purpose.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { since } from './clocks-of-report.ts';
import { letterServed } from './issue-letter.ts';
import { askForAward, leaveMatter } from './matter.ts';
import { restOf } from './paying.ts';
import { message } from './messages.ts';
import type { ContestingPayloads } from './payloads.ts';
import { onlyIn, unless } from './refusal.ts';
import type { ClockDefinition, ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { Reward } from './state.ts';

/** A refused or revoked reward is served, and open to reconsideration (A11) and suit (A15); the finding is not. */
export const contestingCommands: CommandRules<keyof ContestingPayloads> = {
  'record-decision-served': {
    words: ({ servedOn, proof }) => message('on-with-words', { on: servedOn, words: proof }),
    by: ['reward-officer'],
    closed: (state) =>
      firstRefusal(onlyIn('refused', 'revoked')(state), unless(state.decision?.servedOn === null, 'nothing-to-serve')),
    check: ({ decision, documents }, { servedOn }, moment) => {
      const issued = documents.find(({ id }) => id === decision?.documentId);
      return happened(servedOn, 'servedOn', moment, since(issued?.issuedOn, 'decision-issued'));
    },
    apply: (t, { servedOn }) => {
      const { decision, award } = t.state;
      if (decision === null) return;
      t.change({ decision: { ...decision, servedOn } });
      letterServed(t, decision.documentId, servedOn);
      startPeriod(t, { purpose: 'reconsideration', rule: 'A11', from: servedOn, scope: 'stage', whoActs: 'reporter' });
      startPeriod(t, { purpose: 'suit', rule: 'A15', from: servedOn, scope: 'stage', whoActs: 'reporter' });
      if (decision.kind === 'revocation' && award !== null && restOf(award) > 0)
        startPeriod(t, { purpose: 'recall', rule: 'G8.recall', from: servedOn, scope: 'stage', whoActs: 'reporter' });
    },
  },
  'record-remedy': {
    words: ({ way, filedOn }) => message('said:record-remedy', { way, on: filedOn }),
    by: ['legal-reviewer'],
    closed: (state) =>
      firstRefusal(onlyIn('refused', 'revoked')(state), unless(state.decision?.remedy === null, 'remedy-already-open')),
    check: ({ decision, deadlines }, { way, against, filedOn }, moment) =>
      firstRefusal(
        unless(against === 'decision', 'no-standing', 'against'),
        happened(filedOn, 'filedOn', moment, since(decision?.servedOn, 'decision-served')),
        unless(
          deadlines.some(({ purpose, due }) => purpose === way && filedOn <= due),
          'remedy-period-over',
          'filedOn',
        ),
      ),
    apply: (t, { way, filedOn }) => {
      const { decision } = t.state;
      if (decision === null) return;
      t.change({ decision: { ...decision, remedy: { way, filedOn } } });
      meetClocks(t, way);
      stopClocks(t, 'reconsideration', 'suit');
    },
  },
  'record-remedy-outcome': {
    words: ({ outcome, decidedOn }) => message('said:record-remedy-outcome', { result: outcome, on: decidedOn }),
    by: ['legal-reviewer'],
    closed: (state) =>
      firstRefusal(onlyIn('refused', 'revoked')(state), unless(state.decision?.remedy != null, 'remedy-not-open')),
    check: ({ decision }, { decidedOn }, moment) =>
      happened(decidedOn, 'decidedOn', moment, since(decision?.remedy?.filedOn, 'remedy-filed')),
    apply: (t, { outcome, decidedOn }) => {
      const { decision } = t.state;
      if (decision?.remedy == null) return;
      if (outcome === 'annulled') return annulled(t, decision.kind);
      const { way } = decision.remedy;
      t.change({ decision: { ...decision, remedy: null } });
      if (outcome === 'upheld' && way === 'reconsideration')
        startPeriod(t, { purpose: 'suit', rule: 'A14', from: decidedOn, scope: 'stage', whoActs: 'reporter' });
    },
  },
};

/** That it has run out is all that it does: what follows is seen at the end of the step. */
const lapses: ClockDefinition = { acts: 'period', heldBy: 'never', run: () => undefined };

export const contestingClocks: ClockDefinitions<'reconsideration' | 'suit'> = {
  reconsideration: lapses,
  suit: lapses,
};

/** A decision that nobody can contest any more ends the report, once what was reclaimed has come back. */
export function closeOnceFinal(t: Transition): void {
  const { stage, decision, deadlines, award } = t.state;
  if (
    decision?.servedOn == null ||
    decision.remedy !== null ||
    deadlines.some(ofPurpose<Reward>('reconsideration', 'suit'))
  )
    return;
  if (stage === 'refused') t.close('refused', message('decision-final'));
  if (stage !== 'revoked' || award === null || restOf(award) > 0) return;
  if (award.paidOn !== null) leaveMatter(t);
  t.close('revoked', message('decision-final'));
}

/** A refusal that falls is assessed anew; a revocation that falls leaves the award as it was. */
function annulled(t: Transition, kind: 'refusal' | 'revocation'): void {
  const { award } = t.state;
  stopClocks(t, 'recall');
  t.change({ decision: null });
  if (kind === 'refusal' || award === null) {
    t.change({ exclusions: [] });
    return t.moveTo('assessment');
  }
  if (award.repaid !== null && award.repaid > 0)
    t.alert(message('repaid-to-be-paid-out', { amount: t.amount(award.repaid) }));
  t.change({ award: { ...award, repaid: null } });
  if (award.paidOn !== null) return t.close('paid', message('reward-stands'));
  askForAward(t, award.basis, award.onNewPart);
  t.moveTo('granting');
}
