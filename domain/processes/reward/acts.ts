import { stopClocks } from '../../kernel/clocks/by-purpose.ts';
import { startPeriodFrom } from '../../kernel/facts/counted-from.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { RulesOfFacts } from '../../kernel/facts/fact-rules.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { remedyClocks, remedyCommands } from '../../procedures/administrative-act/act-definition.ts';
import { actServiceCommands, actServiceFacts } from '../../procedures/administrative-act/act-service.ts';
import type { IssuedAct } from '../../procedures/administrative-act/issued-act.ts';
import { isFinal, issuedActs, type IssuedActs } from '../../procedures/administrative-act/issued-acts.ts';
import { issueLetter, referenceTo } from './issue-letter.ts';
import { askForAward, leaveMatter } from './matter.ts';
import { message } from './messages.ts';
import { restOf } from './paying.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { ActPayloads } from './payloads.ts';
import type { Reward } from './state.ts';
import { actKinds, type ActKind } from './vocabulary.ts';

/** Where a report stands while an act against its reporter can be contested, and how it ends once that is final. */
const standsIn = {
  'refusal-to-accept': 'not-accepted',
  'reward-refusal': 'refused',
  'award-revocation': 'revoked',
} as const satisfies Record<ActKind, string>;

/**
 * What a report decides against its reporter, each an act of its own: they are served with it, and may ask for reconsideration
 * (A11) or sue (A15). Those who have reported together count as one (G4). What is found is no such act: nobody who has reported
 * has standing to contest it (ALI 12(5)).
 */
export const actsOfReport: IssuedActs<Reward, ActKind> = issuedActs<Reward, ActKind>({
  clock: (name) => name,
  command: (name) => name,
  duty: (name) => name,
  row: (row) => row,
  by: ['legal-reviewer'],
  whoIsConcerned: 'reporter',
  list: ({ acts }) => acts,
  put: (t, acts) => t.change({ acts }),
  parties: ({ reporterIds }) => (reporterIds.length === 0 ? [] : [{ id: 'reporter', name: '' }]),
  natureOf: ({ kind }) => ({
    called: message('the-act', { act: actKinds.find((each) => each === kind) ?? null }),
    namedInTitles: true,
    scopeOfRemedies: 'process',
  }),
  serviceFact: 'service',
  served,
  tellWithdrawn,
  fallen,
});

const { 'record-act-served': service } = actServiceCommands(actsOfReport);
const remedies = remedyCommands(actsOfReport);

export const actCommands: CommandRules<keyof ActPayloads> = {
  'record-act-served': { ...service, by: ['reward-officer'] },
  ...remedies,
  'withdraw-act': { ...remedies['withdraw-act'], by: ['head'] },
};

export const contestingClocks: ClockDefinitions<keyof ReturnType<typeof remedyClocks<Reward>>> =
  remedyClocks(actsOfReport);

export const factRules: RulesOfFacts<Reward> = { service: actServiceFacts(actsOfReport) };

/** An act that nobody can contest any more ends the report, once what was reclaimed has come back. */
export function closeOnceFinal(t: Transition): void {
  const { stage, award } = t.state;
  const last = t.state.acts.at(-1);
  if (last === undefined || standsIn[last.kind] !== stage || !isFinal(actsOfReport, t.state, last)) return;
  if (stage === 'revoked' && award !== null) {
    if (restOf(award) > 0) return;
    if (award.paidOn !== null) leaveMatter(t);
  }
  t.close(standsIn[last.kind], message('decision-final'));
}

function served(t: Transition, { kind }: IssuedAct<ActKind>, fact: CountedFact): void {
  const { award } = t.state;
  if (kind === 'award-revocation' && award !== null && restOf(award) > 0)
    startPeriodFrom(t, fact, { purpose: 'recall', rule: 'G8.recall', scope: 'stage', whoActs: 'reporter' });
}

function tellWithdrawn(t: Transition, act: IssuedAct<ActKind>, reason: KeptText): void {
  const withdrawn = referenceTo(t.state, act);
  if (withdrawn !== null) issueLetter(t, { kind: 'act-withdrawal', withdrawn, reason });
}

/** What was refused is examined or assessed anew; an award that was revoked is as it was. */
function fallen(t: Transition, { kind }: IssuedAct<ActKind>): void {
  switch (kind) {
    case 'refusal-to-accept':
      t.change({ receivedOn: t.today });
      return t.moveTo('received');
    case 'reward-refusal':
      t.change({ exclusions: [] });
      return t.moveTo('assessment');
    case 'award-revocation':
      return awardAsItWas(t);
    default:
      return kind satisfies never;
  }
}

function awardAsItWas(t: Transition): void {
  const { award } = t.state;
  stopClocks(t, 'recall');
  if (award === null) return;
  if (award.repaid !== null && award.repaid > 0)
    t.alert(message('repaid-to-be-paid-out', { amount: t.amount(award.repaid) }));
  t.change({ award: { ...award, repaid: null } });
  if (award.paidOn !== null) return t.close('paid', message('reward-stands'));
  askForAward(t, award.basis, award.onNewPart);
  t.moveTo('granting');
}
