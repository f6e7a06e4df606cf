import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { SimulatedCase } from '../../sample/sample-case.ts';
import { randomPayloads } from '../random-payloads/random-payloads.ts';
import type { Draws } from './draws.ts';
import { invariants } from './invariants.ts';
import { clockRunsTo, comesTo, commandsTo, type Place } from './places.ts';
import { walkOfKind, type WalkedKind, type WayOfKind } from './walk-of-kind.ts';

/** How a walk goes on from where a case is. */
export interface Way extends Omit<WayOfKind<RecoveryCase>, 'seeks' | 'surroundings'> {
  readonly surroundings?: (simulated: SimulatedCase, draws: Draws) => void;
  readonly seeks?: Place;
}

/** Cases as walks take them on their way. */
export const walkedCase: WalkedKind<RecoveryCase> = {
  definition: recoveryCase,
  payloads: randomPayloads,
  invariants,
  ends: ['close'],
};

/** Takes a case on its way. @throws Violation that tells what is broken, where, and how the case came there */
export function walk(simulated: SimulatedCase, draws: Draws, { seeks, surroundings, ...way }: Way): SimulatedCase {
  walkOfKind(walkedCase, simulated, draws, {
    ...way,
    ...(surroundings === undefined ? {} : { surroundings: () => surroundings(simulated, draws) }),
    ...(seeks === undefined
      ? {}
      : {
          seeks: {
            commands: commandsTo(seeks),
            clockRuns: (state) => clockRunsTo(seeks, state),
            comesTo: (records, from) => comesTo(seeks, records, from),
          },
        }),
  });
  return simulated;
}
