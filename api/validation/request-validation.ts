import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { readersLanguage, sentence } from '../language/readers-language.ts';
import { z } from 'zod';
import type { Language } from '../../wording/language.ts';
import { Problem, type FieldError } from '../problems/problem.ts';

type Schema = NonNullable<ArgumentMetadata['schema']>;
type Issues = NonNullable<Awaited<ReturnType<Schema['~standard']['validate']>>['issues']>;
type Issue = Issues[number];

const builtInSentences: Readonly<Record<Language, z.core.$ZodErrorMap>> = {
  zh: z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
  vi: z.locales.vi().localeError,
};

/** How a request is read: what a schema finds wrong, and has no sentence of its own for, is said in the reader's language. */
export const forTheReader = {
  error: (issue: z.core.$ZodRawIssue) => builtInSentences[readersLanguage()](issue),
} as const satisfies z.core.ParseContext<z.core.$ZodIssue>;

/** Checks bodies, queries and path parameters by the schema of the parameter and hands on what the schema made of them. */
export class RequestValidation implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { schema } = metadata;
    if (schema === undefined) return value;
    if (!(schema instanceof z.ZodType)) throw new Error('What comes in is checked by schemas of zod alone.');
    const read = await schema.safeParseAsync(value, forTheReader);
    if (read.success) return read.data;
    throw issuesProblem(read.error.issues, value);
  }
}

/** What a schema found wrong with a value, as the problem `invalid-request`. */
export function issuesProblem(issues: Issues, value: unknown): Problem {
  return invalidRequest(issues.flatMap((issue) => fieldErrors(issue, value)));
}

/** A problem names so many faults, and of a field's name so many characters: an answer does not outgrow its request. */
const mostErrors = 50;
const longestField = 100;

/** The problem that names the fields at fault; of many the first, and how many more there are. */
export function invalidRequest(errors: readonly FieldError[]): Problem {
  const named = errors.slice(0, mostErrors).map((error) => ({ ...error, field: shortened(error.field) }));
  const fields = [...new Set(named.map(({ field }) => field || 'body'))];
  const more = Math.max(0, errors.length - mostErrors);
  return new Problem({
    code: 'invalid-request',
    detail: sentence('correct-fields', { fields, more }),
    errors: named,
  });
}

function shortened(field: string): string {
  const characters = [...field];
  return characters.length > longestField ? `${characters.slice(0, longestField - 1).join('')}…` : field;
}

function fieldErrors(issue: Issue, value: unknown): readonly FieldError[] {
  const path = (issue.path ?? []).map((segment) => (typeof segment === 'object' ? segment.key : segment));
  const unknownFields = unknownFieldsOf(issue);
  if (unknownFields.length > 0) {
    return unknownFields.map((name) => ({
      field: [...path, name].join('.'),
      code: 'unknown-field',
      message: sentence('field-unknown'),
    }));
  }
  const field = path.map(String).join('.');
  if (valueAt(value, path) === undefined) return [{ field, code: 'required', message: sentence('field-required') }];
  return [{ field, code: codeOf(issue), message: issue.message }];
}

function unknownFieldsOf(issue: Issue): readonly string[] {
  if (!('code' in issue) || issue.code !== 'unrecognized_keys' || !('keys' in issue)) return [];
  return Array.isArray(issue.keys) ? issue.keys.map(String) : [];
}

/** A schema's own code where it gives one, else the kind of rule that was broken. */
function codeOf(issue: Issue): string {
  if ('params' in issue && typeof issue.params === 'object' && issue.params !== null && 'code' in issue.params) {
    return String(issue.params.code);
  }
  return 'code' in issue ? String(issue.code).replaceAll('_', '-') : 'invalid';
}

/** What was sent at a path; where a single value was taken for a list of one, that value. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let reached = value;
  for (const segment of path) {
    if (reached === undefined || reached === null) return undefined;
    if (typeof reached !== 'object') return reached;
    reached = Reflect.get(reached, segment);
  }
  return reached;
}
