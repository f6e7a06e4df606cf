import { failedClocks } from '../kernel/steering/failed-clocks.ts';
import { failedDocuments } from '../kernel/steering/failed-documents.ts';
import { lostStepsInWords } from '../kernel/steering/lost-steps.ts';
import { branches } from './branches.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { message } from './messages.ts';
import type { StandingWarning } from './standing-warning.ts';

/** The warnings that stand, the gravest first. */
export function standingWarnings(state: RecoveryCaseState): readonly StandingWarning[] {
  if (state.stage === 'closed') return [];
  return [
    ...ofLostSteps(state),
    ...ofClocks(state),
    ...branches.flatMap(({ warnings }) => [...(warnings?.(state) ?? [])]),
    ...ofDocuments(state),
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

/** Clocks may run to a day by which a letter that has not gone out was to be answered. */
function* ofDocuments(state: RecoveryCaseState): Generator<StandingWarning> {
  for (const { number } of failedDocuments(state))
    yield {
      code: 'document-not-sent',
      said: message('document-not-sent', { number }),
      day: null,
    };
}
