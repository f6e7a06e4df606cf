import { z } from 'zod';
import { usedPattern, type UsingProcess } from '../../database/steps/used.ts';
import { cursorField, limitField, pageSchema } from '../paging/cursor.ts';
import { dayText } from '../processes/reading/amounts.ts';
import { addressOfProcess, type KindAddress } from '../processes/kind-address.ts';

/** What is asked for: whatever a wrong row, list, template or program has touched. */
export const usesQuery = z.strictObject({
  of: z
    .string()
    .regex(usedPattern)
    .meta({
      description:
        'rulebook:id@version, row:id@version/row, settings:version, calendar:id@version, template:kind@version or build:checksum; ' +
        'the steps of a history say which they used.',
      example: 'row:cn-jiangxi@2026.1/A7',
    }),
  limit: limitField,
  cursor: cursorField.optional(),
});
export type UsesQuery = z.output<typeof usesQuery>;

const transition = z.object({ revision: z.int(), on: dayText });

const use = z.object({
  process: z.object({ id: z.string(), kind: z.string(), number: z.string(), office: z.string(), stage: z.string() }),
  transitions: z.int().meta({ description: 'How many of its steps used it.' }),
  first: transition,
  last: transition,
  links: z.object({ process: z.string(), history: z.string() }),
});

/** Processes that have used something, closed ones too. */
export const usesPage = pageSchema(use).meta({ id: 'UsePage' });
export type UsesPage = z.output<typeof usesPage>;

/** @param address where the processes of its kind are */
export function presentUse(row: UsingProcess, address: KindAddress): z.output<typeof use> {
  const { id, kind, number, office, stage, transitions, firstRevision, firstOn, lastRevision, lastOn } = row;
  const process = addressOfProcess(address, id);
  return {
    process: { id, kind, number, office, stage },
    transitions,
    first: { revision: firstRevision, on: firstOn },
    last: { revision: lastRevision, on: lastOn },
    links: { process, history: `${process}/history` },
  };
}
