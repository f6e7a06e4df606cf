import assert from 'node:assert/strict';
import type { ActingPerson } from '../../domain/kernel/acting-person.ts';
import { availableActions, commandNamesOf, isGivenByPeople } from '../../domain/kernel/actions.ts';
import { attempt, type Attempt } from '../../domain/kernel/attempt.ts';
import type { CommandEnvelope } from '../../domain/kernel/envelope.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { runOut, takeUp } from '../../domain/kernel/procedure.ts';
import type { CommandName } from '../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import type { RulebookVersion } from '../../domain/rulebooks/rulebook.ts';
import { noClockFails } from '../ladder/invariants/kind-invariants.ts';
import { eventInvariants } from '../ladder/invariants/event-invariants.ts';
import type { Draws } from '../ladder/walks/draws.ts';
import { requireInvariants } from '../ladder/walks/require-invariants.ts';
import { walkOfKind } from '../ladder/walks/walk-of-kind.ts';
import { SimulatedProcess } from '../sample/simulated-process.ts';
import type { DrilledKind } from './drilled-kinds.ts';
import type { Kept } from './kept-form.ts';

/** What a process that goes on is moved to. */
export interface Present {
  readonly rulebook: (of: RulebookVersion) => RulebookVersion;
  readonly settings: readonly OfficeSettings[];
}

const caseworker: ActingPerson = { id: 'caseworker-1', name: '经办人一' };
const approver: ActingPerson = { id: 'approver-1', name: '审批人一' };

/** A process that some version has left, as it goes on with the rules of this one. */
export function goesOn<P extends ProcessTypes<P>>(
  { walked }: DrilledKind<P>,
  { at, state }: Kept,
): SimulatedProcess<P> {
  const { definition } = walked;
  return new SimulatedProcess(definition, takeUp(definition, definition.presentState(state), at));
}

/**
 * Gives a process every command, open or not, with a wording of its own, lets every clock of it run out, and says all that is
 * said of it. Nothing of that stays.
 *
 * @throws where a rule fails
 */
export function requireEverythingWorks<P extends ProcessTypes<P>>(
  kind: DrilledKind<P>,
  simulated: SimulatedProcess<P>,
  draws: Draws,
): void {
  const { definition } = kind.walked;
  const { state } = simulated;
  requireInvariants(eventInvariants(definition, kind.speakers), simulated.records, simulated.records.length - 1);
  availableActions(definition, state);
  forecast(definition, state);
  definition.row(state);
  definition.parties?.(state);
  for (const command of commandNamesOf(definition)) if (isGivenByPeople(definition, command)) giveIt(command);
  for (const { command, payload } of kind.sent(state))
    requireNoFault(
      command,
      attempt(definition, state, { ...envelope(command, payload, caseworker), sentBy: 'another' }, simulated.now),
    );
  for (const { id, purpose, status, runsOutAt } of state.deadlines) {
    if (status !== 'running') continue;
    const record = runOut(definition, state, id, Math.max(simulated.now, runsOutAt));
    if (record?.cause.kind === 'clock-failure') assert.fail(`${purpose} fails: ${record.cause.problem}`);
  }

  function giveIt(command: CommandName<P>): void {
    const drawn = { number: draws.below(1_000_000), today: simulated.today };
    const by = draws.chance(50) ? caseworker : approver;
    const payload = kind.walked.payloads[command](state, drawn);
    requireNoFault(command, attempt(definition, state, envelope(command, payload, by), simulated.now));
  }
}

function requireNoFault<P extends ProcessTypes<P>>(command: string, tried: Attempt<P>): void {
  if (tried.kind === 'refused' && tried.problem !== null) assert.fail(`${command} fails: ${tried.problem}`);
}

function envelope<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  command: Name,
  payload: P['commands'][Name],
  actor: ActingPerson,
): CommandEnvelope<P, Name> {
  return {
    command,
    payload,
    actor,
    commandId: 'drill',
    bodyDigest: 'drill',
    expectedRevision: null,
    requestId: 'drill',
  };
}

/** Moves a process to what is in force now. */
export function moveToPresent<P extends ProcessTypes<P>>(
  simulated: SimulatedProcess<P>,
  { rulebook, settings }: Present,
  draws: Draws,
): void {
  simulated.goByRulebook(rulebook(simulated.state.rulebook));
  const chosen = draws.oneOf(settings);
  if (chosen !== undefined) simulated.goBy(chosen);
}

/** A process that has not ended after so many walks of two hundred steps waits for something that nobody can bring about. */
const mostWalks = 20;

/**
 * Takes a process on from where it is, by any commands and lapses of time, and then to its end.
 * @throws where a rule fails, or it comes to no end
 */
export function goToTheEnd<P extends ProcessTypes<P>>(
  { walked, endedBy = [], lacksPeople, surroundings }: DrilledKind<P>,
  simulated: SimulatedProcess<P>,
  draws: Draws,
): void {
  const kind = { ...walked, invariants: [noClockFails] };
  const way = surroundings === undefined ? {} : { surroundings, disturbances: 20 };
  walkOfKind(kind, simulated, draws, { ...way, steps: 40, lapses: 40 });
  const seeks = { commands: endedBy, clockRuns: () => false, comesTo: isClosed };
  for (let walks = 0; walks < mostWalks && simulated.state.closing === null; walks += 1)
    walkOfKind(kind, simulated, draws, { ...way, steps: 200, lapses: 20, seeks });
  if (lacksPeople?.(simulated.state) === true) return;
  assert.notEqual(simulated.state.closing, null, `it comes to no end in ${simulated.state.stage}`);
}

function isClosed<P extends ProcessTypes<P>>(records: readonly { readonly state: P['state'] }[]): boolean {
  return records.at(-1)?.state.closing !== null;
}
