import { laterOf, nextDay, type PlainDate } from '../../calendar/plain-date.ts';
import { count, countAnnounced, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { PeriodId } from '../../rulebooks/row-ids.ts';
import { isBeingHeard } from '../acts/decision-act.ts';
import { liesWithTheCourt } from '../acts/reopen-remedies.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { DocumentKind } from '../document-kinds.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { latestDocument } from '../issue-document.ts';
import { fineIsCharged } from '../penalties/penalty-decision.ts';
import { isUndecided } from '../penalties/penalty.ts';
import type { Transition } from '../recovery-case.ts';
import type { ConsequenceKind, FactKind } from './fact-kinds.ts';

/** Something that was done on a day because a period from a service was over, and what has to be over before it. */
interface Step {
  readonly kind: ConsequenceKind;
  /** The document by which it was done, or the claim that grows by it. */
  readonly subject: string;
  readonly on: PlainDate;
  readonly after: readonly PeriodId[];
}

/**
 * What was done because of a service as it was entered, before its periods were over by the true day; all of it where there
 * was no service.
 * @param servedOn the true day; null where there was none
 */
export function findWhatCameTooEarly(
  t: Transition,
  document: IssuedDocument,
  { id: causeId }: Pick<Fact<FactKind>, 'id'>,
  servedOn: PlainDate | null,
): void {
  for (const { kind, subject, on, after } of served[document.kind]?.steps(t, document) ?? [])
    if (servedOn === null || on <= lastDay(t, document, servedOn, after))
      findConsequence(t, { causeId, kind, subject });
}

/** Whether a document still has to reach those whom it is for. */
export function isStillServed(state: RecoveryCaseState, { id, kind }: Pick<IssuedDocument, 'id' | 'kind'>): boolean {
  return served[kind]?.stillServed(state, id) ?? false;
}

/** A kind of document that clocks count from the service of. */
interface ServedKind {
  readonly stillServed: (state: RecoveryCaseState, id: string) => boolean;
  /** What is done because its periods are over. */
  readonly steps: (t: Transition, document: IssuedDocument) => readonly Step[];
}

const noticeOfBenefit: ServedKind = {
  stillServed: ({ benefitActs }, id) =>
    benefitActs.some(({ documentId, standing }) => documentId === id && standing === 'stands'),
  steps: () => [],
};

const served: { readonly [Kind in DocumentKind]?: ServedKind } = {
  'advance-notice': {
    stillServed: (state, id) => state.decision?.noticeId === id && isBeingHeard(state),
    steps: ({ state }, document) => decided(state, document),
  },
  'recovery-decision': {
    stillServed: ({ decision }, id) => decision?.documentId === id,
    steps: demanded,
  },
  'demand-letter': {
    stillServed: (state, id) => state.stage === 'demand' && latestDocument(state, 'demand-letter')?.id === id,
    steps: ({ state }, { id }) => (latestDocument(state, 'demand-letter')?.id === id ? applied(state) : []),
  },
  'penalty-advance-notice': {
    stillServed: ({ penalties }, id) => penalties.some((each) => each.noticeId === id && isUndecided(each)),
    steps: ({ state }, document) => fined(state, document),
  },
  'penalty-decision': {
    stillServed: ({ penalties }, id) =>
      penalties.some(({ documentId, status }) => documentId === id && status === 'decided'),
    steps: ({ state }, document) => charged(state, document),
  },
  'withholding-notice': noticeOfBenefit,
  'suspension-notice': noticeOfBenefit,
  'stop-notice': noticeOfBenefit,
};

const beingHeard = ['A6.defence', 'A6.hearing'] as const;

function decided({ decision, documents }: RecoveryCaseState, { id }: IssuedDocument): readonly Step[] {
  const issued = documents.find((document) => document.id === decision?.documentId);
  if (decision?.noticeId !== id || issued === undefined) return [];
  return [{ kind: 'decided-too-early', subject: issued.id, on: issued.issuedOn, after: beingHeard }];
}

function fined({ penalties, documents }: RecoveryCaseState, { id }: IssuedDocument): readonly Step[] {
  return penalties
    .filter(({ noticeId, status }) => noticeId === id && status === 'decided')
    .flatMap(({ documentId }) => documents.filter((document) => document.id === documentId))
    .map((issued) => ({ kind: 'decided-too-early', subject: issued.id, on: issued.issuedOn, after: beingHeard }));
}

/** A demand that waits for the remedies is looked at whatever has moved their end (`watchDemand`). */
function demanded({ state, settings }: Transition, { id, issuedOn }: IssuedDocument): readonly Step[] {
  const letter = latestDocument(state, 'demand-letter');
  if (settings.demandAfter !== 'performance') return [];
  if (state.decision?.documentId !== id || letter === undefined || letter.issuedOn < issuedOn) return [];
  return [{ kind: 'demanded-too-early', subject: letter.id, on: letter.issuedOn, after: ['A7'] }];
}

/** Whether it came after the remedies is looked at whatever has moved their end (`watchApplication`). */
function applied({ court, judgment }: RecoveryCaseState): readonly Step[] {
  if (judgment !== null || court === null || !liesWithTheCourt(court)) return [];
  const { documentId, filedOn } = court;
  if (documentId === null || filedOn === null) return [];
  return [{ kind: 'applied-too-early', subject: documentId, on: filedOn, after: ['A18'] }];
}

function charged(state: RecoveryCaseState, { id }: IssuedDocument): readonly Step[] {
  const penalty = state.penalties.find(({ documentId, status }) => documentId === id && status === 'decided');
  if (penalty === undefined) return [];
  const { claimId, payBy } = penalty;
  return claimId !== null && payBy !== null && fineIsCharged(state, penalty)
    ? [{ kind: 'charged-too-early', subject: claimId, on: nextDay(payBy), after: ['A8.pay'] }]
    : [];
}

/** The last day of all these periods from the service, no shorter than the document has announced them. */
function lastDay(t: Transition, document: IssuedDocument, servedOn: PlainDate, rows: readonly PeriodId[]): PlainDate {
  return rows
    .map((row) => {
      const rule = ruleOf(t, row);
      const announced = document.announced?.[row];
      return (announced === undefined ? count(t, rule, servedOn) : countAnnounced(t, rule, announced, servedOn)).due;
    })
    .reduce(laterOf, servedOn);
}
