import { stopClocks } from '../../kernel/clocks/by-purpose.ts';
import { startPeriodFrom } from '../../kernel/facts/counted-from.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { RulesOfFacts } from '../../kernel/facts/fact-rules.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { remedyClocks, remedyCommands } from '../../procedures/administrative-act/act-definition.ts';
import { actServiceCommands, actServiceFacts } from '../../procedures/administrative-act/act-service.ts';
import type { IssuedAct } from '../../procedures/administrative-act/issued-act.ts';
import { finalAct, issuedActs, type IssuedActs } from '../../procedures/administrative-act/issued-acts.ts';
import { restOf } from '../../procedures/payout/payout.ts';
import { issueLetter, referenceTo } from './issue-letter.ts';
import { askForAward, leaveMatter } from './matter.ts';
import { message } from './messages.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { ActPayloads } from './payloads.ts';
import type { Reward } from './state.ts';
import { actKinds, type ActKind } from './vocabulary.ts';

/** What is refused is examined or assessed anew where the refusal falls; an award that was revoked is as it was. */
const kinds: IssuedActs<Reward, ActKind>['kinds'] = {
  'refusal-to-accept': {
    standsIn: 'not-accepted',
    endsAs: 'not-accepted',
    fallen: (t) => {
      t.change({ receivedOn: t.today });
      t.moveTo('received');
    },
  },
  'reward-refusal': {
    standsIn: 'refused',
    endsAs: 'refused',
    fallen: (t) => {
      t.change({ exclusions: [] });
      t.moveTo('assessment');
    },
  },
  'award-revocation': { standsIn: 'revoked', endsAs: 'revoked', fallen: awardAsItWas },
};

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
  kinds,
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
  const act = finalAct(actsOfReport, t.state);
  if (act === undefined) return;
  const { award } = t.state;
  if (act.kind === 'award-revocation' && award !== null) {
    if (restOf(award) > 0) return;
    if (award.paidOn !== null) leaveMatter(t);
  }
  t.close(kinds[act.kind].endsAs, message('decision-final'));
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
