import { z } from 'zod';
import { claimNatures } from '../../../domain/ledger/ledger.ts';
import type { MinorUnits } from '../../../domain/money/money.ts';
import { schemes, violations, type Violation } from '../../../domain/recovery-case/vocabulary.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { filterAsked, oneOf, processFilterShape, processParameters } from '../../processes/search/process-filter.ts';
import { readAmount, repeatable, writtenAmount } from '../../validation/fields.ts';

const violationNames = Object.keys(violations).filter((name): name is Violation => Object.hasOwn(violations, name));

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

const filter = z.strictObject({
  ...processFilterShape(recoveryCase),
  scheme: oneOf(z.enum(schemes)).optional(),
  violation: oneOf(z.enum(violationNames)).optional(),
  outstanding: outstanding.optional(),
});
const { shape } = filter;

/** What cases are narrowed by. */
export const caseFilter = filter.default({});

/** The parameters of a list of cases by which it is narrowed. */
export const caseParameters = z.object({
  ...processParameters(recoveryCase),
  scheme: repeatable(shape.scheme),
  violation: repeatable(shape.violation),
  outstandingFrom: writtenAmount.optional(),
  outstandingTo: writtenAmount.optional(),
  nature: z.enum(claimNatures).optional().meta({ description: 'Of the claims whose outstanding amounts are meant.' }),
  currency: z.enum(['CNY', 'VND']).optional().meta({ description: 'Of the outstanding amounts; CNY where left out.' }),
});

/** Parameters that are parts of one field of a filter. */
export const caseParameterAt = {
  'filter.outstanding.from': 'outstandingFrom',
  'filter.outstanding.to': 'outstandingTo',
} as const;

/** The filter that the parameters of a list ask for. */
export function caseFilterAsked(query: z.output<typeof caseParameters>) {
  const { scheme, violation, outstandingFrom, outstandingTo, nature, currency } = query;
  const amounts = { nature, currency, from: outstandingFrom, to: outstandingTo };
  const isAsked = Object.values(amounts).some((given) => given !== undefined);
  return { ...filterAsked(query), scheme, violation, outstanding: isAsked ? amounts : undefined };
}
