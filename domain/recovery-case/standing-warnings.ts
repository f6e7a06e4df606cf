import { failedClocks } from '../kernel/steering/failed-clocks.ts';
import { failedDocuments } from '../kernel/steering/failed-documents.ts';
import { lostStepsInWords } from '../kernel/steering/lost-steps.ts';
import { stoppedInWords } from '../kernel/pre-flight/pre-flight-rules.ts';
import { codePointName, substitutedIn } from '../kernel/letter-characters/letter-characters.ts';
import { branches } from './branches.ts';
import type { RecoveryCase, RecoveryCaseState } from './case-state.ts';
import { message } from './messages.ts';
import { burdensOfCase } from './pre-flight/burdens.ts';
import type { StandingWarning } from './standing-warning.ts';

/** The warnings that stand, the gravest first. */
export function standingWarnings(state: RecoveryCaseState): readonly StandingWarning[] {
  if (state.stage === 'closed') return [];
  return [
    ...ofLostSteps(state),
    ...ofClocks(state),
    ...ofStoppedSteps(state),
    ...branches.flatMap(({ warnings }) => [...(warnings?.(state) ?? [])]),
    ...ofDocuments(state),
    ...ofNames(state),
  ];
}

/** Steps that somebody has taken, and been told so, and that stand nowhere any more. */
function* ofLostSteps({ lostSteps }: RecoveryCaseState): Generator<StandingWarning> {
  for (const lost of lostSteps) yield { code: 'acknowledged-steps-lost', said: lostStepsInWords(lost), day: null };
}

/** A step that the case owes and has not taken. */
function* ofClocks(state: RecoveryCaseState): Generator<StandingWarning> {
  for (const { id, title, due } of failedClocks(state))
    yield {
      code: 'clock-failed',
      said: message('clock-could-not-act', { clock: title, deadlineId: id }),
      day: due,
    };
}

/** A step that somebody has to decide on, with the day on which the right that it keeps would lapse. */
function* ofStoppedSteps({ stoppedSteps }: RecoveryCaseState): Generator<StandingWarning> {
  for (const stopped of stoppedSteps)
    yield {
      code: 'step-stopped',
      said: stoppedInWords<RecoveryCase>({ burdens: burdensOfCase }, stopped),
      day: stopped.lapsesOn,
    };
}

/** Clocks may run to a day by which a letter that has not gone out was to be answered. */
function* ofDocuments(state: RecoveryCaseState): Generator<StandingWarning> {
  for (const { number } of failedDocuments(state))
    yield {
      code: 'document-not-sent',
      said: message('document-not-sent', { number }),
      day: null,
    };
}

/** Letters print a mark in the place of what no typeface has: whoever is named so is told before one leaves. */
function* ofNames({ addressees, opening }: RecoveryCaseState): Generator<StandingWarning> {
  const names = [opening.person, ...addressees].flatMap(({ name, address, prison }) => [name, address, prison ?? '']);
  const characters = substitutedIn(names.join('\n')).map(codePointName);
  if (characters.length > 0)
    yield { code: 'characters-substituted', said: message('characters-substituted', { characters }), day: null };
}
