import { z } from 'zod';
import type { MinorUnits } from '../../../domain/money/money.ts';
import { claimNatures } from '../../../domain/ledger/ledger.ts';
import { actors } from '../../../domain/kernel/actors.ts';
import { schemes, stages, violations, type Violation } from '../../../domain/recovery-case/vocabulary.ts';
import { personId } from '../../acting-person/person-id.ts';
import { sentence } from '../../language/readers-language.ts';
import { partyReferencePattern } from '../party-reference.ts';
import { cursorField } from '../../paging/cursor.ts';
import { ownCheckDigits } from '../../validation/check-digits.ts';
import { anyDay, instant, readAmount, text, writtenAmount } from '../../validation/fields.ts';

const violationNames = Object.keys(violations).filter((name): name is Violation => Object.hasOwn(violations, name));

/** One value or several of them. */
function oneOf<Value extends z.ZodType>(value: Value) {
  return z.array(value).min(1).max(50);
}

const outstanding = z
  .strictObject({
    nature: z
      .enum(claimNatures)
      .optional()
      .meta({ description: 'Of claims of this nature alone; of all claims together where left out.' }),
    currency: z.enum(['CNY', 'VND']).default('CNY'),
    from: writtenAmount.optional(),
    to: writtenAmount.optional(),
  })
  .transform((range, context) => {
    const read = (name: 'from' | 'to'): MinorUnits | undefined => {
      const written = range[name];
      if (written === undefined) return undefined;
      const amount = readAmount(written, range.currency);
      if (typeof amount === 'number') return amount;
      const { code, message } = amount;
      context.issues.push({ code: 'custom', input: written, path: [name], message, params: { code } });
      return undefined;
    };
    return { nature: range.nature, currency: range.currency, from: read('from'), to: read('to') };
  })
  .meta({ description: 'Range of the outstanding amount, both ends included, in one currency.' });

const due = z
  .strictObject({ from: anyDay('First day.').optional(), to: anyDay('Last day.').optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: () => sentence('last-before-first'),
    path: ['to'],
  })
  .meta({ description: 'Days on which the next deadline ends, both included.' });

/** What cases are narrowed by. */
export const caseFilter = z.strictObject({
  status: z.enum(['open', 'closed', 'any']).optional().meta({
    description: 'Open cases unless said otherwise. A filter by the stage closed finds closed cases as well.',
  }),
  stage: oneOf(z.enum(stages)).optional(),
  scheme: oneOf(z.enum(schemes)).optional(),
  violation: oneOf(z.enum(violationNames)).optional(),
  office: oneOf(text(40)).optional(),
  assignee: personId.nullable().optional().meta({ description: 'null finds cases that nobody is assigned to.' }),
  waitsFor: oneOf(z.enum(actors)).optional().meta({ description: 'Whose move it is.' }),
  due: due.optional(),
  changedSince: instant.optional().meta({ description: 'Instant since which the case has changed.' }),
  outstanding: outstanding.optional(),
  onHold: z.boolean().optional(),
  party: z
    .string()
    .regex(partyReferencePattern)
    .optional()
    .meta({
      description:
        'A `party` of any case: finds the cases in which the same person takes part or has taken part, in whatever role, by the identity ' +
        'number; of a person without one, this case alone.',
    }),
  text: text(100).superRefine(ownCheckDigits).optional().meta({
    description:
      "Part of the name of anybody who takes part, the beginning or the end of the number, or somebody's whole identity number.",
  }),
});

/** How far a capped total is counted. */
export const mostCounted = 1_000;

export const sortBy = z.enum(['openedAt', 'changedAt', 'nextDeadline', 'outstanding', 'number']);
export const sortOrder = z.enum(['ascending', 'descending']);
/** The order of a list where none is asked for. */
export const latestFirst = { by: 'openedAt', order: 'descending' } as const;

export const countedTotal = z
  .enum(['none', 'capped', 'exact'])
  .default('none')
  .meta({
    description: `Whether the cases that the filter finds are counted: capped counts to ${mostCounted} and stops.`,
  });

/** What cases are searched by. */
export const searchBody = z
  .strictObject({
    filter: caseFilter.default({}),
    sort: z.strictObject({ by: sortBy, order: sortOrder.default('ascending') }).default(latestFirst),
    total: countedTotal,
    limit: z.int().min(1).max(200).default(50),
    cursor: cursorField.optional(),
  })
  .meta({
    id: 'CaseSearch',
    example: {
      filter: {
        stage: ['persuasion', 'withholding'],
        office: ['dayu'],
        waitsFor: ['caseworker'],
        outstanding: { currency: 'CNY', from: '10000.00' },
      },
      sort: { by: 'nextDeadline', order: 'ascending' },
      limit: 50,
    },
  });
export type SearchBody = z.output<typeof searchBody>;
export type SearchFilter = SearchBody['filter'];
export type SearchSort = SearchBody['sort'];
