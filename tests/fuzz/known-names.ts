import { z } from 'zod';
import type { RestAnswer } from '../harness/rest-client.ts';
import type { CaseGround } from '../harness/followed-case.ts';

const listed = z.object({ items: z.array(z.object({ id: z.string() })) });
const versions = z.object({ items: z.array(z.object({ version: z.string() })) });
const rulebook = z.object({ periods: z.array(z.object({ id: z.string() })) });
const settings = z.object({ version: z.string() });

const office = 'dayu';
const rulebookOfOffice = 'cn-jiangxi';
const reason = 'As on file.';

/** Values by the name of the parameter, or of the field in a body, that takes them. */
export type Names = Readonly<Record<string, readonly string[]>>;

/**
 * What can be named at addresses that are not of one case, by the beginning of the address: rulebooks, calendars, problem codes,
 * and an office with versions of its settings, one approved, one rejected and one that waits.
 */
export async function knownPlaces({ rest }: CaseGround): Promise<Readonly<Record<string, Names>>> {
  const rulebooks = listed.parse((await rest.get('/rulebooks')).body).items.map(({ id }) => id);
  const { periods } = rulebook.parse((await rest.get('/rulebooks/cn')).body);
  const calendar = versions.parse((await rest.get('/calendars/cn/versions')).body);
  return {
    '/problems/': { code: ['wrong-stage', 'invalid-request', 'process-busy'] },
    '/api/v1/rulebooks': { rulebookId: rulebooks, row: periods.map(({ id }) => id) },
    '/api/v1/calendars': { calendarId: ['cn', 'cn', 'vn'], version: calendar.items.map(({ version }) => version) },
    '/api/v1/offices': {
      officeId: [office],
      rulebook: [rulebookOfOffice],
      version: [
        await proposedSettings(rest, { A7: 45 }, 'approve'),
        await proposedSettings(rest, { A7: 50 }, 'reject'),
        await proposedSettings(rest, { A7: 55 }, null),
      ],
    },
  };
}

async function proposedSettings(
  rest: CaseGround['rest'],
  periods: Readonly<Record<string, number>>,
  decision: 'approve' | 'reject' | null,
): Promise<string> {
  const address = `/offices/${office}/settings`;
  const proposed = await rest.post(address, { rulebook: rulebookOfOffice, periods, reason });
  const { version } = settings.parse(expected(201, proposed));
  if (decision === null) return version;
  const actingPerson = 'head-of-office';
  expected(200, await rest.post(`${address}/${version}/${decision}`, { reason }, { actingPerson }));
  return version;
}

function expected(status: number, answer: RestAnswer): RestAnswer['body'] {
  if (answer.status === status) return answer.body;
  throw new Error(`Answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
}
