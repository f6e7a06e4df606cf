import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import { endClocksOf, moveClocks } from '../../kernel/facts/counted-from.ts';
import { enterFact } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import { documentById } from '../../kernel/process-document.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { commandOfAct } from './act-command.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { IssuedAct } from './issued-act.ts';
import { standingAct, type IssuedActs } from './issued-acts.ts';
import type { OfAct } from './of-act.ts';
import { dropRights, recountRights } from './recounted-rights.ts';
import { openRights } from './remedy-rights.ts';

/** What a process is told of the service of its acts. */
export interface ActServicePayloads {
  'record-act-served': OfAct & { readonly servedOn: PlainDate; readonly proof: string };
}

const nothingToServe = refusal('act-unknown', message('no-act-to-serve'));

/** An act is served on whom it concerns (送达): from that day on they may turn to the authority (A11) or the court (A15). */
export function actServiceCommands<P extends ProcessTypes<P>, Kind extends string>(
  acts: IssuedActs<P, Kind>,
): CommandRules<P, ActServicePayloads> {
  return {
    'record-act-served': commandOfAct<P, ActServicePayloads['record-act-served']>(acts, {
      words: ({ servedOn, proof }) => message('on-with-words', { on: servedOn, words: proof }),
      without: nothingToServe,
      closed: (state, act) => (unservedAct(acts, state, act) === undefined ? nothingToServe : null),
      check: (state, act, { servedOn }, moment) => happened(servedOn, 'servedOn', moment, dayOfIssue(state, act)),
      apply: (t, { id }, { servedOn, proof }) => {
        const act = unservedAct(acts, t.state, { id });
        if (act === undefined) return;
        const service = enterFact(t, {
          kind: acts.serviceFact,
          subject: act.documentId,
          addressee: null,
          day: servedOn,
          evidence: t.keep(proof),
        });
        putServed(t, act.documentId, servedOn);
        for (const party of acts.parties(t.state)) openRights(acts, t, act, party.id, service);
        acts.served(t, act, service);
      },
    }),
  };
}

/** Where the service of an act was entered wrongly: what counts from it is counted again, or it is still to be served. */
export function actServiceFacts<P extends ProcessTypes<P>, Kind extends string>(
  acts: IssuedActs<P, Kind>,
): FactRules<P> {
  const servedBy = (state: P['state'], { subject }: Fact<P['fact']>): IssuedAct<Kind> | undefined =>
    acts.list(state).find((act) => act.documentId === subject && act.standing === 'stands');
  const closed = (state: P['state'], fact: Fact<P['fact']>): Refusal | null =>
    servedBy(state, fact) === undefined ? refusal('fact-not-standing', message('act-does-not-stand')) : null;
  return {
    closedToCorrection: closed,
    closedToWithdrawal: closed,
    notBefore: (state, fact) => {
      const act = servedBy(state, fact);
      return act === undefined ? undefined : dayOfIssue(state, act);
    },
    corrected: (t, before, now) => {
      const act = servedBy(t.state, before);
      if (act === undefined) return;
      putServed(t, act.documentId, now.day);
      moveClocks(t, before, now, () => undefined);
      recountRights(acts, t, act, before, now);
    },
    withdrawn: (t, fact) => {
      const act = servedBy(t.state, fact);
      if (act === undefined) return;
      putServed(t, act.documentId, null);
      endClocksOf(t, fact);
      dropRights(acts, t, act, fact);
    },
  };
}

/** The act, while it stands and has not been served. */
export function unservedAct<P extends ProcessTypes<P>, Kind extends string>(
  acts: Pick<IssuedActs<P, Kind>, 'list'>,
  state: P['state'],
  { id }: Pick<AdministrativeAct, 'id'>,
): IssuedAct<Kind> | undefined {
  const act = standingAct(acts, state, { id });
  return act !== undefined && documentById(state, act.documentId)?.servedOn === null ? act : undefined;
}

function putServed<P extends ProcessTypes<P>>(t: Transition<P>, documentId: string, servedOn: PlainDate | null): void {
  t.change({ documents: t.state.documents.map((each) => (each.id === documentId ? { ...each, servedOn } : each)) });
}

function dayOfIssue<P extends ProcessTypes<P>>(
  state: P['state'],
  { documentId }: AdministrativeAct,
): EarliestDay | undefined {
  const issued = documentId === null ? undefined : documentById(state, documentId);
  return issued === undefined ? undefined : { date: issued.issuedOn, what: message('day-act-was-issued') };
}
