import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { isCommandName } from '../../domain/recovery-case/command-names.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { fc, walks } from '../sample/drawing.ts';
import { penaltyPayloads } from './random-payloads/penalties.ts';
import { policePayloads } from './random-payloads/police.ts';
import { remediesPayloads } from './random-payloads/remedies.ts';
import { fineBeginnings } from './walks/beginnings/fines.ts';
import { throws } from './walks/draws.ts';
import { walk, type Way } from './walks/walk.ts';

/**
 * The random walk of all commands seldom comes as far as a fine that is served. These begin there, and stay with what is
 * charged and with the police.
 */
const way: Way = {
  steps: 40,
  lapses: 40,
  commands: [
    ...Object.keys({ ...penaltyPayloads, ...remediesPayloads, ...policePayloads }).filter(isCommandName),
    'record-payment',
    'reverse-payment',
    'record-refund',
    'correct-claim-period',
    'close',
    'reopen',
  ],
};

describe('a fine under any sequence of payments, remedies and corrections', () => {
  it.each(Object.entries(fineBeginnings))('in a case %s never breaks what must hold', (_name, begin) => {
    fc.assert(
      fc.property(throws, (draws) => {
        expect(forecast(recoveryCase, walk(begin(), draws, way).state).steps.length).toBeLessThan(400);
      }),
      walks(100),
    );
  });
});
