import { addYears, isPlainDate, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { JsonSchema } from './json-schema.ts';

/** What the page of the API says of the days of a body holds for every body that is carried out. */
export function requireDaysAsDescribed(schema: JsonSchema, body: unknown, today: PlainDate): void {
  if (schema.format === 'date') return requireDay(schema, body, today);
  if (Array.isArray(body)) for (const item of body) requireDaysAsDescribed(schema.items ?? {}, item, today);
  else if (typeof body === 'object' && body !== null)
    for (const [name, member] of Object.entries(body))
      requireDaysAsDescribed(schema.properties?.[name] ?? {}, member, today);
}

function requireDay({ description = '' }: JsonSchema, day: unknown, today: PlainDate): void {
  if (typeof day !== 'string') return;
  const [, first = '', last = ''] = /(\S+) to (\S+)\.$/.exec(description) ?? [];
  if (!isPlainDate(day) || !isPlainDate(first) || !isPlainDate(last) || day < first || day > last)
    throw new Error(`${day} is none of: ${description}`);
  const [, years] = /At most (one|\d+) years? ahead\./.exec(description) ?? [];
  const furthest = years === undefined ? today : addYears(today, years === 'one' ? 1 : Number(years));
  if (day > furthest) throw new Error(`${day} lies after ${furthest}: ${description}`);
}
