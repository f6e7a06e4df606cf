import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { isCommandName } from '../../domain/recovery-case/command-names.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { fc, walks } from '../sample/drawing.ts';
import { courtPayloads } from './random-payloads/court.ts';
import { courtBeginnings } from './walks/beginnings/courts.ts';
import { throws } from './walks/draws.ts';
import { walk, type Way } from './walks/walk.ts';

/** The random walk of all commands seldom comes as far as a court. These begin there, and stay with the courts. */
const way: Way = {
  steps: 40,
  lapses: 30,
  commands: [
    ...Object.keys(courtPayloads).filter(isCommandName),
    'record-payment',
    'hold',
    'release',
    'request-agreement',
    'conclude-agreement',
  ],
};

describe('a case before the courts under any sequence of commands and lapses of time', () => {
  it.each(Object.entries(courtBeginnings))('that is %s never breaks what must hold', (_name, begin) => {
    fc.assert(
      fc.property(throws, (draws) => {
        expect(forecast(recoveryCase, walk(begin(), draws, way).state).steps.length).toBeLessThan(400);
      }),
      walks(60),
    );
  });
});
