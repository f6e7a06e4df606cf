import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { daysOfPackage, packageVersion, yearsOfPackage } from './package-notices.ts';

const usage = `npm run calendar -- load --file notice.json   loads a holiday notice from a file
npm run calendar -- load --package            loads every year that the installed chinese-days covers and the record lacks

  --calendar cn|vn   the calendar of the notice in the file; cn when left out
  --api ADDRESS      where the product's API serves; else API_URL, else http://127.0.0.1:3000
  --as PERSON        id of the person who loads it; else ACTING_PERSON`;

/** What whoever runs it has to put right. */
export class CalendarCommandError extends Error {
  override readonly name = 'CalendarCommandError';
}

const loaded = z.object({
  version: z.string(),
  knownYears: z.array(z.string()),
  links: z.object({ version: z.string() }),
});
const calendar = z.object({ knownYears: z.array(z.string()) });
const problem = z.object({
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
});

interface ApiAccess {
  readonly api: string;
  readonly actingPerson: string;
  readonly say: (line: string) => void;
}

/**
 * Loads holiday notices through the REST API of the running product: there the notice is checked, the person is recorded,
 * and the open cases are counted again; the command needs neither the database nor the keys.
 *
 * @param given arguments after the command's name
 * @throws CalendarCommandError saying what to do
 */
export async function calendarCommand(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const { values, positionals } = readArguments(given);
  if (positionals.join(' ') !== 'load' || (values.file === undefined) === !values.package)
    throw new CalendarCommandError(usage);
  const actingPerson = values.as ?? environment['ACTING_PERSON'];
  if (actingPerson === undefined || actingPerson === '')
    throw new CalendarCommandError('Name the person who loads the notice: --as PERSON, or ACTING_PERSON.');
  const access = { api: values.api ?? environment['API_URL'] ?? 'http://127.0.0.1:3000', actingPerson, say };
  if (values.file !== undefined) return load(access, values.calendar, noticeIn(values.file));
  return loadPackage(access);
}

async function loadPackage(access: ApiAccess): Promise<void> {
  const { knownYears } = calendar.parse(await read(access, '/calendars/cn'));
  const first = Math.min(...knownYears.map(Number), new Date().getFullYear());
  const lacking = yearsOfPackage(first).filter((year) => !knownYears.includes(String(year)));
  if (lacking.length === 0) access.say(`chinese-days ${packageVersion()} knows no year that the record lacks.`);
  for (const year of lacking)
    await load(access, 'cn', {
      year,
      ...daysOfPackage(year),
      source: `chinese-days ${packageVersion()}`,
      amends: false,
    });
}

async function load(access: ApiAccess, calendarId: string, notice: unknown): Promise<void> {
  const { version, knownYears, links } = loaded.parse(await write(access, `/calendars/${calendarId}/notices`, notice));
  access.say(
    `Loaded as ${version}; known are ${knownYears.join(', ')}. Open cases follow: ${access.api}${links.version}`,
  );
}

function read(access: ApiAccess, path: string): Promise<unknown> {
  return answerTo(access, () => fetch(`${access.api}/api/v1${path}`, { headers: inEnglish }));
}

/** The same notice is the same request, so that a command that was cut off can be given again. */
function write(access: ApiAccess, path: string, notice: unknown): Promise<unknown> {
  const body = JSON.stringify(notice);
  const headers = {
    ...inEnglish,
    'Content-Type': 'application/json',
    'X-Acting-Person': access.actingPerson,
    'Idempotency-Key': createHash('sha256').update(`${path}\n${body}`).digest('hex'),
  };
  return answerTo(access, () => fetch(`${access.api}/api/v1${path}`, { method: 'POST', headers, body }));
}

/** As all that is said at the command line. */
const inEnglish = { 'Accept-Language': 'en' } as const;

async function answerTo(access: ApiAccess, ask: () => Promise<Response>): Promise<unknown> {
  const response = await ask().catch((cause: unknown) => {
    const message = `${access.api} does not answer. Start the product, or give its address with --api.`;
    throw new CalendarCommandError(message, { cause });
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { detail, errors } = problem.parse(answer);
  throw new CalendarCommandError([detail, ...errors.map(({ field, message }) => `  ${field}: ${message}`)].join('\n'));
}

function noticeIn(path: string): unknown {
  try {
    const notice: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return notice;
  } catch (cause) {
    throw new CalendarCommandError(`${path} cannot be read as JSON.`, { cause });
  }
}

function readArguments(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        package: { type: 'boolean', default: false },
        calendar: { type: 'string', default: 'cn' },
        api: { type: 'string' },
        as: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new CalendarCommandError(usage, { cause });
  }
}
