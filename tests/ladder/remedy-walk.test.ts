import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { isCommandName } from '../../domain/recovery-case/command-names.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { fc, walks } from '../sample/drawing.ts';
import { remediesPayloads } from './random-payloads/remedies.ts';
import { remedyBeginnings } from './walks/beginnings/remedies.ts';
import { throws } from './walks/draws.ts';
import { walk, type Way } from './walks/walk.ts';

/** A decision under any sequence of being heard, served, remedies, payments and lapses of time, with one or two who owe. */
const way: Way = {
  steps: 60,
  lapses: 45,
  commands: [
    ...Object.keys(remediesPayloads).filter(isCommandName),
    'record-service',
    'record-payment',
    'request-agreement',
    'hold',
    'release',
  ],
};

describe('a decision under any sequence of remedies', () => {
  it.each(Object.entries(remedyBeginnings))('that is %s never breaks what must hold', (_name, begin) => {
    fc.assert(
      fc.property(throws, (draws) => {
        expect(forecast(recoveryCase, walk(begin(), draws, way).state).steps.length).toBeLessThan(400);
      }),
      walks(60),
    );
  });
});
