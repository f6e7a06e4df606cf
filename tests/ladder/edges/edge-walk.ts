import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { commandSchemas } from '../../../api/cases/commands/schemas/command-schemas.ts';
import { addYears } from '../../../domain/calendar/plain-date.ts';
import { availableActions } from '../../../domain/kernel/actions.ts';
import { refuseCommand } from '../../../domain/kernel/command-admission.ts';
import type { CommandName, CommandPayloads } from '../../../domain/recovery-case/commands.ts';
import type { CommandEnvelope, TransitionRecord } from '../../../domain/recovery-case/recovery-case.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import { carryOut, runOut } from '../../../domain/kernel/procedure.ts';
import { earliestDeadline } from '../../../domain/kernel/clocks/earliest.ts';
import { momentOf } from '../../../domain/kernel/moment.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { SimulatedCase } from '../../sample/sample-case.ts';
import { randomPayloads } from '../random-payloads/random-payloads.ts';
import { nothingLongStandsIn } from '../invariants/text-invariants.ts';
import type { Draws } from '../walks/draws.ts';
import { EdgeBodies } from './edge-bodies.ts';
import { surroundingsOf } from './edge-values.ts';
import { requireDaysAsDescribed } from './described-days.ts';
import { bodyOf } from './json-schema.ts';

/** A case somewhere on its way, by the clock of the test. */
interface Somewhere {
  readonly state: RecoveryCaseState;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** How often walks have met each command that was carried out, and each reason for a refusal. */
interface Met {
  readonly carriedOut: Map<CommandName, number>;
  readonly refused: Map<string, number>;
}

export function nothingMet(): Met {
  return { carriedOut: new Map(), refused: new Map() };
}

/** What changes a case besides commands and clocks: null where it has nothing to change. */
export type Change = (state: RecoveryCaseState, at: number) => TransitionRecord | null;

const bodiesAtEachState = 3;
/** No clock of a case is set further ahead: the longest are the cap of a late fee and the outer limit of limitation. */
const mostYearsAhead = 60;

/**
 * A case is told, at every state that it comes to, what lies at the edges of what its commands can say. Each body that the
 * schema of the API lets through is carried out or refused, and nothing but that: what the case would be then takes the
 * next command, and its clocks run out. Now and then the case goes on from there.
 */
export function walkAtTheEdges(
  { state, now }: SimulatedCase,
  draws: Draws,
  met: Met = nothingMet(),
  change: Change = () => null,
): void {
  let here: Somewhere = { state, at: now };
  for (let left = 6 + draws.below(20); left > 0; left -= 1) {
    const open = openCommands(here.state, met);
    const outcomes = Array.from({ length: bodiesAtEachState }, () => tellAnEdge(here, open, draws, met));
    const further = outcomes.filter((outcome) => outcome !== null);
    const next = draws.chance(50)
      ? draws.oneOf(further)
      : draws.chance(60)
        ? clockOf(here)
        : sensibleStep(here, open, draws);
    if (next !== undefined && next !== null) here = next;
    const changed = draws.chance(20) ? change(here.state, here.at) : null;
    if (changed !== null) here = { state: changed.state, at: here.at };
  }
}

/** The case after a body at the edges; null where it is refused, by the schema or by the case. */
function tellAnEdge(here: Somewhere, open: readonly CommandName[], draws: Draws, met: Met): Somewhere | null {
  const command = leastMet(open, draws, met);
  if (command === undefined) return null;
  const { currency } = here.state.opening;
  const bodies = new EdgeBodies(draws, surroundingsOf(here.state, todayAt(here)), currency);
  const body = bodies.around(bodyOf(command, currency), sensiblePayload(here, command, draws));
  const read = commandSchemas[command](currency).safeParse(body);
  if (!read.success) {
    count(met.refused, 'schema');
    return null;
  }
  try {
    const told = given(here, command, read.data, met);
    if (told === null) return null;
    requireDaysAsDescribed(bodyOf(command, currency), body, todayAt(here));
    mayGoOn(told, draws);
    return told;
  } catch (error) {
    throw new Error(`${todayAt(here)} ${here.state.stage}: ${command} ${JSON.stringify(body).slice(0, 2_000)}`, {
      cause: error,
    });
  }
}

/** What people may tell a case; it is noted why the rest is closed. */
function openCommands(state: RecoveryCaseState, met: Met): readonly CommandName[] {
  const actions = availableActions(recoveryCase, state);
  for (const { reason } of actions) if (reason !== null) count(met.refused, reason.code);
  return actions.flatMap(({ allowed, command }) => (allowed ? [command] : []));
}

/** Mostly one of the open commands that all walks together have met least, so that the rare ones are met as well. */
function leastMet(open: readonly CommandName[], draws: Draws, met: Met): CommandName | undefined {
  if (draws.chance(25)) return draws.oneOf(open);
  const timesMet = (command: CommandName): number => met.carriedOut.get(command) ?? 0;
  const fewest = Math.min(...open.map(timesMet));
  return draws.oneOf(open.filter((command) => timesMet(command) <= fewest + 2));
}

/** The rules that the process carries out, without anything that would catch what they throw. */
function given<Name extends CommandName>(
  { state, at }: Somewhere,
  command: Name,
  payload: CommandPayloads[Name],
  met?: Met,
): Somewhere | null {
  const envelope: CommandEnvelope<Name> = {
    command,
    payload,
    actor: whoGives(command),
    commandId: `command-${state.revision}-${command}`,
    bodyDigest: 'digest',
    expectedRevision: null,
    requestId: 'edges',
  };
  const { warnings = [] } = refuseCommand(recoveryCase, state, envelope, at) ?? {};
  const confirmed = { ...envelope, confirmWarnings: warnings.map(({ code }) => code) };
  const refused = refuseCommand(recoveryCase, state, confirmed, at);
  if (refused !== null) {
    if (met !== undefined) count(met.refused, refused.code);
    return null;
  }
  const record = carryOut(recoveryCase, state, confirmed, at);
  if (met !== undefined) count(met.carriedOut, command);
  return { state: record.state, at };
}

/** Somebody else approves than those who work on the case. */
function whoGives(command: CommandName): ActingPerson {
  return command === 'approve-step' || command === 'send-back-step'
    ? { id: 'approver-1', name: '审批人一' }
    : { id: 'caseworker-1', name: '经办人一' };
}

/** The case takes the next command, its clocks are within sight, and they can run out for as long as they do. */
function mayGoOn(told: Somewhere, draws: Draws): void {
  nothingLongStandsIn(told.state);
  if (told.state.closing === null && given(told, 'note', { text: 'What came of it?' }) === null)
    throw new Error('The case does not take a note.');
  const horizon = addYears(todayAt(told), mostYearsAhead);
  const beyond = told.state.deadlines.find(({ due }) => due > horizon);
  if (beyond !== undefined) throw new Error(`${beyond.purpose} runs until ${beyond.due}.`);
  if (!draws.chance(20)) return;
  let here: Somewhere | null = told;
  for (let left = draws.chance(10) ? 150 : 12; left > 0; left -= 1) {
    here = clockOf(here);
    if (here === null || todayAt(here) > horizon) return;
  }
}

/** The case after the clock that is due first; null where none runs. */
function clockOf({ state, at }: Somewhere): Somewhere | null {
  const deadline = earliestDeadline(state.deadlines);
  if (deadline === null) return null;
  const then = Math.max(at, deadline.runsOutAt);
  const record: TransitionRecord | null = runOut(recoveryCase, state, deadline.id, then);
  if (record === null) throw new Error(`${deadline.id} did not run out.`);
  if (record.cause.kind === 'clock-failure') throw new Error(`${record.cause.purpose}: ${record.cause.problem}`);
  return { state: record.state, at: then };
}

/** What people would tell it in earnest, so that the walk comes to where the edges are. */
function sensibleStep(here: Somewhere, open: readonly CommandName[], draws: Draws): Somewhere | null {
  const command = draws.oneOf(open.filter((each) => each !== 'close'));
  return command === undefined ? null : given(here, command, sensiblePayload(here, command, draws));
}

function sensiblePayload<Name extends CommandName>(
  here: Somewhere,
  command: Name,
  draws: Draws,
): CommandPayloads[Name] {
  return randomPayloads[command](here.state, { number: draws.below(1_000_000), today: todayAt(here) });
}

function todayAt({ state, at }: Somewhere): ReturnType<typeof momentOf>['on'] {
  return momentOf(state, at).on;
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
