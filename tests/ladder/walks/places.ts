import { totalsOf } from '../../../domain/ledger/booking.ts';
import { endedRemedies } from '../../../domain/recovery-case/acts/decision-act.ts';
import { commandNames, isCommandName } from '../../../domain/recovery-case/command-names.ts';
import { isGivenByPeople } from '../../../domain/kernel/actions.ts';
import { closedToCommand } from '../../../domain/kernel/command-admission.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import type { TransitionRecord } from '../../../domain/recovery-case/recovery-case.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { documentKinds } from '../../../domain/recovery-case/document-kinds.ts';
import { remedyOutcomes } from '../../../domain/procedures/administrative-act/remedy.ts';
import { mostPaid } from '../random-payloads/amounts.ts';
import {
  closingOutcomes,
  penaltyStatuses,
  referralStatuses,
  stages,
} from '../../../domain/recovery-case/vocabulary.ts';

/** A command given, a clock run out, a letter issued, a stage or outcome that a case has come to: "clock civil-appeal". */
export type Place =
  `${'command' | 'clock' | 'letter' | 'stage' | 'closing' | 'remedy' | 'referral' | 'penalty'} ${string}`;

/** How remedies against penalties end in walks. */
const endsAgainstPenalties = ['upheld', 'dismissed', 'withdrawn', 'annulled', 'undecided'] as const;

/** All places of the procedure, by kind. */
export const placesByKind = {
  command: commandNames.filter((name) => isGivenByPeople(recoveryCase, name)).map((name): Place => `command ${name}`),
  clock: Object.keys(recoveryCase.clocks).map((purpose): Place => `clock ${purpose}`),
  letter: Object.keys(documentKinds).map((kind): Place => `letter ${kind}`),
  stage: stages.map((stage): Place => `stage ${stage}`),
  'outcome of a case': closingOutcomes.map((outcome): Place => `closing ${outcome}`),
  'outcome of a remedy': remedyOutcomes.map((outcome): Place => `remedy ${outcome}`),
  'point of a referral': referralStatuses.map((status): Place => `referral ${status}`),
  'point of a penalty': penaltyStatuses.map((status): Place => `penalty ${status}`),
  'outcome of a remedy against a penalty': endsAgainstPenalties.map((outcome): Place => `penalty remedy ${outcome}`),
} satisfies Record<string, readonly Place[]>;

/** Whether one of a case's transitions, from one on, has brought it to a place where it was not just before. */
export function comesTo(place: Place, records: readonly TransitionRecord[], from: number): boolean {
  return placesComeTo(records, from).has(place);
}

/** The places that a case's transitions, from one on, have brought it to where it was not just before. */
export function placesComeTo(records: readonly TransitionRecord[], from: number): ReadonlySet<Place> {
  return new Set(
    records.slice(from).flatMap((record, index) => {
      const before = new Set(placesOf(records[from + index - 1]?.state));
      return [...stepsOf(record), ...placesOf(record.state).filter((place) => !before.has(place))];
    }),
  );
}

function stepsOf({ cause, documents }: TransitionRecord): readonly Place[] {
  return [
    ...(cause.kind === 'command' ? [`command ${cause.command}` as const] : []),
    ...(cause.kind === 'deadline' ? [`clock ${cause.purpose}` as const] : []),
    ...documents.map(({ kind }) => `letter ${kind}` as const),
  ];
}

function placesOf(state: RecoveryCaseState | undefined): readonly Place[] {
  if (state === undefined) return [];
  const { stage, closing, referral, penalties } = state;
  return [
    `stage ${stage}`,
    ...(closing === null ? [] : [`closing ${closing.outcome}` as const]),
    ...endedRemedies(state).map(({ outcome }) => `remedy ${outcome}` as const),
    ...(referral === null ? [] : [`referral ${referral.status}` as const]),
    ...penalties.map(({ status }) => `penalty ${status}` as const),
    ...penalties.flatMap(({ remedies }) => remedies.map(({ outcome }) => `penalty remedy ${outcome}` as const)),
  ];
}

const endsOfRemedies: readonly Place[] = [
  'command record-reconsideration-refusal',
  'command record-suit-refusal',
  'command record-remedy-withdrawal',
  'command record-reconsideration-decision',
  'command record-judgment',
];

const heardOnPenalty: readonly Place[] = ['clock defence', 'clock hearing-request'];

/** Last steps to places that do not tell of them by their names, and that walks seldom come to otherwise. */
const lastSteps = new Map<Place, readonly Place[]>([
  ['letter hearing-notice', ['command schedule-hearing']],
  ['letter withholding-notice', ['clock reply']],
  ['letter recovery-decision', ['clock defence', 'clock hearing-request']],
  ['letter court-application', ['clock demand']],
  ['letter court-objection', ['command object-to-court-refusal']],
  ['letter civil-execution-application', ['command apply-for-civil-execution']],
  ['letter supervision-request', ['command request-filing-supervision']],
  ['letter penalty-advance-notice', ['command propose-penalty']],
  ['letter penalty-decision', heardOnPenalty],
  ['stage withholding', ['clock reply']],
  ['stage demand', ['clock suit']],
  ['stage court-application', ['clock demand']],
  ['stage penalty-collection', ['command record-payment']],
  ['closing recovered', ['command record-payment']],
  ['remedy upheld', ['command record-reconsideration-decision']],
  ['remedy dismissed', ['command record-judgment']],
  ['remedy undecided', ['clock reconsideration-decision']],
  ['remedy abandoned', ['clock reconsideration-correction']],
  ['referral refusal-upheld', ['command record-police-reconsideration']],
  ['referral supervision-requested', ['command request-filing-supervision']],
  ['referral filing-ordered', ['command record-procuratorate-decision']],
  ['referral explained', ['command record-police-explanation']],
  ['referral declined', ['command decline-referral']],
  ['penalty announced', ['command propose-penalty']],
  ['penalty awaiting-referral', heardOnPenalty],
  ['penalty decided', heardOnPenalty],
  ['penalty remedy upheld', ['command record-reconsideration-decision']],
  ['penalty remedy dismissed', ['command record-judgment']],
  ['penalty remedy undecided', ['clock reconsideration-decision']],
]);

/** The steps that come to a place, where that is known: a command that is to be given, a clock that is to be waited for. */
function stepsTo(place: Place): readonly Place[] {
  const known = lastSteps.get(place);
  if (known !== undefined) return known;
  if (place.startsWith('command ') || place.startsWith('clock ')) return [place];
  if (place.startsWith('closing ')) return ['command close'];
  return place.startsWith('remedy ') || place.startsWith('penalty remedy ') ? endsOfRemedies : [];
}

/** Commands that come to a place. */
export function commandsTo(place: Place): readonly CommandName[] {
  return stepsTo(place)
    .map((step) => step.replace(/^command /, ''))
    .filter(isCommandName);
}

/** Whether a clock runs that comes to a place when it has run out. */
export function clockRunsTo(place: Place, { deadlines }: Pick<RecoveryCaseState, 'deadlines'>): boolean {
  const steps = stepsTo(place);
  return deadlines.some(({ purpose, status }) => status === 'running' && steps.includes(`clock ${purpose}`));
}

/** Whether a place is but one step away: a command that is open, a clock that runs, and leads there. */
export function isNear(place: Place, state: RecoveryCaseState): boolean {
  if (place.startsWith('penalty remedy ') && state.penalties.every(({ remedy }) => remedy === null)) return false;
  if (place === 'closing recovered' && totalsOf(state.balances).outstanding > mostPaid) return false;
  return (
    clockRunsTo(place, state) ||
    commandsTo(place).some((command) => closedToCommand(recoveryCase, state, command) === null)
  );
}
