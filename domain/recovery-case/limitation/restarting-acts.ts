import type { Message } from '../../message.ts';
import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { documentNature } from '../document-kinds.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { restingOn } from '../resting-on.ts';
import type { Transition } from '../recovery-case.ts';
import type { LimitationRestart, RestartGround } from './limitation-state.ts';
import { restartingMovements } from './reversed-payments.ts';

/** An act by which the limitation of the claims begins anew (CC 189, 195). */
export interface RestartingAct extends LimitationRestart {
  /** Whether it also takes away a limitation that had run out: the debtor has agreed to perform (CC 192). */
  readonly revives: boolean;
}

/**
 * What a transition did that makes the limitation run anew, in the order of the days. A document that has to be served asks
 * for the money when it is served; any other when it goes out.
 */
export function restartingActs(t: Transition, before: RecoveryCaseState): readonly RestartingAct[] {
  return [...acts(t, before)].toSorted((one, other) => one.on.localeCompare(other.on));
}

function* acts(t: Transition, before: RecoveryCaseState): Generator<RestartingAct> {
  for (const document of restartingDocuments(t.state)) yield* ofDocument(document, before);
  yield* ofAgreement(t, before);
  if (t.state.withholding?.basis.kind === 'consent' && before.withholding?.basis.kind !== 'consent')
    yield act(t.today, 'admission', message('withholding-consented'), true);
  const haveEnded = before.limitation?.interruptedSince != null && !proceedingsPending(t.state);
  if (haveEnded && !judgmentWasNone(before, t.state))
    yield act(t.today, 'proceedings-ended', message('proceedings-ended'));
  for (const { kind, movedOn } of t.state.moneyMovements.slice(before.moneyMovements.length)) {
    const ground = restartingMovements[kind];
    if (ground !== undefined) yield act(movedOn, ground, message(kind === 'deduction' ? 'set-off' : 'part-paid'));
  }
}

/** The documents by which the limitation begins anew, among many that do not. */
const restartingDocuments = restingOn(['documents'], ({ documents }) =>
  documents.filter(({ kind }) => documentNature(kind).restartsLimitation !== undefined),
);

function* ofDocument(document: IssuedDocument, before: RecoveryCaseState): Generator<RestartingAct> {
  const { restartsLimitation: ground } = documentNature(document.kind);
  if (ground === undefined) return;
  const earlier = restartingDocuments(before).find(({ id }) => id === document.id);
  if (earlier === document) return;
  const { kind, number } = document;
  if (document.toBeServed && document.servedOn !== null && document.servedOn !== earlier?.servedOn)
    yield act(document.servedOn, ground, message('document-was-served', { kind, number }));
  if (!document.toBeServed && earlier === undefined)
    yield act(document.issuedOn, ground, message('document-was-issued', { kind, number }));
}

/**
 * Asking for instalments admits the debt; while agreed ones run, the limitation runs from the last of them (CC 189). A
 * default that makes the whole balance due brings that day forward.
 */
function* ofAgreement(t: Transition, { agreement: before }: RecoveryCaseState): Generator<RestartingAct> {
  const { agreement } = t.state;
  if (agreement === null) return;
  if (agreement.status === 'requested' && before?.status !== 'requested')
    yield act(agreement.requestedOn, 'admission', message('instalments-asked-for'), true);
  const { concludedOn, status, accelerationAgreed } = agreement;
  if (status === 'defaulted' && accelerationAgreed && before?.status === 'concluded')
    yield act(t.today, 'acceleration', message('balance-due-on-default'));
  const known = before?.status === 'requested' ? before.replaces : before;
  if (status !== 'concluded' || concludedOn === null || known?.concludedOn === concludedOn) return;
  const concluded = message(agreement.origin === 'agreement' ? 'agreement-concluded' : 'settled-before-court');
  yield act(concludedOn, 'instalments', concluded, true);
}

/** While the court has the matter, or a title stands that it has given, the limitation of the claim waits (CC 195). */
export function proceedingsPending({ court, judgment, civilSuit }: RecoveryCaseState): boolean {
  const asked = court !== null && !['not-filed', 'refused-finally'].includes(court.status);
  const sued = civilSuit !== null && !['dismissed', 'performed'].includes(civilSuit.status);
  return asked || sued || judgment !== null;
}

/** A judgment that never was has interrupted nothing: the suit that it seemed to have ended goes on. */
function judgmentWasNone(before: RecoveryCaseState, { judgment, decision }: RecoveryCaseState): boolean {
  return before.judgment !== null && judgment === null && decision?.remedy?.kind === 'suit';
}

function act(on: PlainDate, ground: RestartGround, done: Message, revives = false): RestartingAct {
  return { on, ground, act: done, revives };
}
