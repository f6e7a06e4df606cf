import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { happened } from '../../kernel/days.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { meet, ofPurpose, since, stop } from './clocks-of-report.ts';
import { letterServed } from './issue-letter.ts';
import { askForAward, leaveMatter } from './matter.ts';
import { restOf } from './paying.ts';
import type { ContestingPayloads } from './payloads.ts';
import { onlyIn, unless } from './refusal.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';

/** A refused or revoked reward is served, and open to reconsideration (A11) and suit (A15); the finding is not. */
export const contestingCommands: CommandRules<keyof ContestingPayloads> = {
  'record-decision-served': {
    title: 'Record that the decision has been served',
    titleChinese: '登记决定书送达',
    done: 'Decision served',
    words: ({ servedOn, proof }) => `On ${servedOn}. ${proof}`,
    by: ['reward-officer'],
    closed: (state) =>
      firstRefusal(
        onlyIn('refused', 'revoked')(state),
        unless(state.decision?.servedOn === null, 'nothing-to-serve', 'The decision has been served.'),
      ),
    check: ({ decision, documents }, { servedOn }, moment) => {
      const issued = documents.find(({ id }) => id === decision?.documentId);
      return happened(
        servedOn,
        'servedOn',
        moment,
        issued === undefined ? undefined : { date: issued.issuedOn, what: 'the decision was issued' },
      );
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
    title: 'Record that the decision is contested',
    titleChinese: '登记复议诉讼',
    done: 'Decision contested',
    words: ({ way, filedOn }) => `By ${way}, ${filedOn}.`,
    by: ['legal-reviewer'],
    closed: (state) =>
      firstRefusal(
        onlyIn('refused', 'revoked')(state),
        unless(state.decision?.remedy === null, 'remedy-already-open', 'It is contested already.'),
      ),
    check: ({ decision, deadlines }, { way, against, filedOn }, moment) =>
      firstRefusal(
        unless(
          against === 'decision',
          'no-standing',
          'Who reports in the public interest cannot contest the finding.',
          'against',
        ),
        happened(filedOn, 'filedOn', moment, since(decision?.servedOn, 'it was served')),
        unless(
          deadlines.some(({ purpose, due }) => purpose === way && filedOn <= due),
          'remedy-period-over',
          'Its period does not run, or is over.',
          'filedOn',
        ),
      ),
    apply: (t, { way, filedOn }) => {
      const { decision } = t.state;
      if (decision === null) return;
      t.change({ decision: { ...decision, remedy: { way, filedOn } } });
      meet(t, way);
      stop(t, 'reconsideration', 'suit');
    },
  },
  'record-remedy-outcome': {
    title: 'Record the outcome of a remedy',
    titleChinese: '登记复议诉讼结果',
    done: 'Remedy decided',
    words: ({ outcome, decidedOn }) => `${outcome}, ${decidedOn}.`,
    by: ['legal-reviewer'],
    closed: (state) =>
      firstRefusal(
        onlyIn('refused', 'revoked')(state),
        unless(state.decision?.remedy != null, 'remedy-not-open', 'It is not contested.'),
      ),
    check: ({ decision }, { decidedOn }, moment) =>
      happened(decidedOn, 'decidedOn', moment, since(decision?.remedy?.filedOn, 'it was contested')),
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

export const contestingClocks: ClockDefinitions<'reconsideration' | 'suit'> = {
  reconsideration: {
    acts: 'period',
    onExpiry: 'the decision is open to reconsideration no more',
    heldBy: 'never',
    run: () => undefined,
  },
  suit: { acts: 'period', onExpiry: 'the decision is final', heldBy: 'never', run: () => undefined },
};

/** A decision that nobody can contest any more ends the report, once what was reclaimed has come back. */
export function closeOnceFinal(t: Transition): void {
  const { stage, decision, deadlines, award } = t.state;
  if (decision?.servedOn == null || decision.remedy !== null || deadlines.some(ofPurpose('reconsideration', 'suit')))
    return;
  if (stage === 'refused') t.close('refused', 'The decision is final');
  if (stage !== 'revoked' || award === null || restOf(award) > 0) return;
  if (award.paidOn !== null) leaveMatter(t);
  t.close('revoked', 'The decision is final');
}

/** A refusal that falls is assessed anew; a revocation that falls leaves the award as it was. */
function annulled(t: Transition, kind: 'refusal' | 'revocation'): void {
  const { award } = t.state;
  endDeadlines(t, ofPurpose('recall'), 'cancelled');
  t.change({ decision: null });
  if (kind === 'refusal' || award === null) {
    t.change({ exclusions: [] });
    return t.moveTo('assessment');
  }
  if (award.repaid !== null && award.repaid > 0)
    t.alert(`${t.money(award.repaid)} that the reporter has returned is to be paid out to them again.`);
  t.change({ award: { ...award, repaid: null } });
  if (award.paidOn !== null) return t.close('paid', 'The reward stands');
  askForAward(t, award.basis, award.onNewPart);
  t.moveTo('granting');
}
