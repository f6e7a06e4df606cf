import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnyState } from '../../../domain/kernel/any-process.ts';
import { rulebookVersions } from '../../../domain/rulebooks/registry.ts';
import type { Kept } from '../kept-form.ts';

const folder = path.join(process.cwd(), 'tests', 'versions', 'kept');
const written = '/* Written by `npm run keep-versions`. What was released is never changed. */';

/** Keeps states as a module, a state on a line, so that the compiler holds them against the types of the states. */
export async function writeStates(
  name: string,
  kept: readonly Kept<Pick<AnyState, 'calendar' | 'opening'>>[],
): Promise<void> {
  const calendars = new Shared('calendar');
  const openings = new Shared('opening');
  const lines = kept.map(({ at, state: { calendar, opening, ...state } }) => {
    const rest = JSON.stringify(state).slice(1);
    return `  { at: ${at}, state: {"calendar":${calendars.nameOf(calendar)},"opening":${openings.nameOf(opening)},${rest} },`;
  });
  const shared = [...calendars.declarations(), ...openings.declarations()];
  await write(`${name}.ts`, [written, ...shared, 'export const states = [', ...lines, '] as const;', ''].join('\n'));
}

export async function writeSettings(settings: readonly object[]): Promise<void> {
  const lines = settings.map((each) => `  ${JSON.stringify(each)},`);
  await write('office-settings.ts', [written, 'export const settings = [', ...lines, '] as const;', ''].join('\n'));
}

/** Keeps each version of each rulebook that is not kept yet. */
export async function writeRulebooks(): Promise<void> {
  await mkdir(path.join(folder, 'rulebooks'), { recursive: true });
  const kept = await readdir(path.join(folder, 'rulebooks'));
  for (const book of rulebookVersions()) {
    const file = `${book.id}@${book.version}.json`;
    if (!kept.includes(file)) await write(path.join('rulebooks', file), `${JSON.stringify(book, null, 2)}\n`);
  }
}

function write(file: string, text: string): Promise<void> {
  return writeFile(path.join(folder, file), text);
}

/** What many states have alike stands once, under a name. */
class Shared {
  readonly #names = new Map<string, string>();
  readonly #stem: string;

  constructor(stem: string) {
    this.#stem = stem;
  }

  nameOf(value: object): string {
    const text = JSON.stringify(value);
    const known = this.#names.get(text) ?? `${this.#stem}${this.#names.size + 1}`;
    this.#names.set(text, known);
    return known;
  }

  declarations(): readonly string[] {
    return [...this.#names].map(([text, name]) => `const ${name} = ${text} as const;`);
  }
}
