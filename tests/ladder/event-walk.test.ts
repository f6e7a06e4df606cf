import { describe, expect, it } from '@jest/globals';
import { commandNamesOf } from '../../domain/kernel/actions.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { standingWarnings } from '../../domain/recovery-case/standing-warnings.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import { fc, walks } from '../sample/drawing.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';
import { requireSaidBy, eventInvariants } from './invariants/event-invariants.ts';
import { beginnings } from './walks/beginnings/beginnings.ts';
import { throws, type Draws } from './walks/draws.ts';
import { requireInvariants } from './walks/require-invariants.ts';
import { walk } from './walks/walk.ts';

const invariants = eventInvariants(recoveryCase, recoveryCaseSpeakers);
const requireSaid = requireSaidBy(recoveryCaseSpeakers);

/** Somebody gives a command that may not be open, or not with this: what they are answered is said as well. */
function asksAmiss(simulated: SimulatedCase, draws: Draws): void {
  const command = draws.oneOf(commandNamesOf(recoveryCase));
  if (command === undefined) return;
  const drawn = { number: draws.below(1_000_000), today: simulated.today };
  const refused = simulated.attempt(command, randomPayloads[command](simulated.state, drawn));
  if (refused !== null) requireSaid(refused.message);
}

/** What the timeline, clocks, next steps, refusals, warnings and duties of a case have said. */
function requireEverythingSaid(records: SimulatedCase['records']): void {
  requireInvariants(invariants, records, 0);
  for (const { state } of records) {
    for (const { said } of standingWarnings(state)) requireSaid(said);
    for (const { blocked } of dutiesOf(recoveryCase, state)) if (blocked !== null) requireSaid(blocked.message);
  }
}

const way = { steps: 60, lapses: 30, disturbances: 30, previews: true } as const;

describe('a case under any sequence of commands and lapses of time', () => {
  it.each(Object.entries(beginnings))('that begins %s says everything in each language', (_name, begin) => {
    fc.assert(
      fc.property(throws, (draws) => {
        const { records } = walk(begin(), draws, { ...way, surroundings: asksAmiss });
        expect(() => requireEverythingSaid(records)).not.toThrow();
      }),
      walks(6),
    );
  });
});
