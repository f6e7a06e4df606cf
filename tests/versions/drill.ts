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
import { noClockFails } from '../ladder/kind-invariants.ts';
import { toldInvariants } from '../ladder/told-invariants.ts';
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
export function goesOn<P extends ProcessTypes<P>>({ walked }: DrilledKind<P>, { at, state }: Kept): SimulatedProcess<P> {
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
  requireInvariants(toldInvariants(definition, kind.speakers), simulated.records, simulated.records.length - 1);
  availableActions(definition, state);
  forecast(definition, state);
  definition.row(state);
  definition.parties?.(state);
  for (const command of commandNamesOf(definition)) if (isGivenByPeople(definition, command)) giveIt(command);
  for (const { command, payload } of kind.told(state))
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

/**
 * Takes a process on from where it is, by any commands and lapses of time, until it has ended or stands so that nothing but people
 * can end it: then they do.
 */
export function goToTheEnd<P extends ProcessTypes<P>>(
  { walked }: DrilledKind<P>,
  simulated: SimulatedProcess<P>,
  draws: Draws,
): void {
  const kind = { ...walked, invariants: [noClockFails] };
  const ends = { commands: walked.ends ?? [], clockRuns: () => false, comesTo: isClosed };
  walkOfKind(kind, simulated, draws, { steps: 40, lapses: 50, seeks: { ...ends, commands: [] } });
  walkOfKind(kind, simulated, draws, { steps: 200, lapses: 60, seeks: ends });
}

function isClosed<P extends ProcessTypes<P>>(records: readonly { readonly state: P['state'] }[]): boolean {
  return records.at(-1)?.state.closing !== null;
}
