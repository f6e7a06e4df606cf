import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { processKinds } from '../../database/kinds/registry.ts';
import { commandNamesOf } from '../../domain/kernel/actions.ts';
import { heldAgainstOthers } from '../../domain/kernel/incoming/elsewhere.ts';
import { peopleChecks } from '../../domain/kernel/incoming/people-checks.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';

const page = readFileSync(new URL('../../docs/what-comes-in.md', import.meta.url), 'utf8');

/** The cells of the rows of a table of the page, by what its first column begins with. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => !first.startsWith('-'));
}

function coded(cell = ''): readonly string[] {
  const people = cell.includes('people') ? peopleChecks.map(({ code }) => code) : [];
  return [...[...cell.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code), ...people].toSorted();
}

/** What every opening and command of every kind is held against, by its name. */
function heldAgainstByName(): ReadonlyMap<string, readonly { readonly code: string; readonly effect: string }[]> {
  const found = new Map<string, readonly { readonly code: string; readonly effect: string }[]>();
  for (const kind of processKinds.all)
    kind.with(({ definition }) => {
      const { incoming } = definition;
      if (incoming !== undefined)
        found.set(`opening of ${kind.name}`, [...incoming.checks, ...heldAgainstOthers.checks]);
      for (const command of commandNamesOf(definition)) {
        const rule = definition.commands[command];
        if (rule.incoming !== undefined)
          found.set(command, [
            ...rule.incoming.checks,
            ...heldAgainstOthers.checks.filter(({ code }) => code === 'same-body' || rule.matter !== undefined),
          ]);
      }
    });
  return found;
}

describe('the page on what comes in', () => {
  it('has every check with its effect, and no other', () => {
    const checks = new Map([...heldAgainstByName().values()].flat().map(({ code, effect }) => [code, effect]));
    const written = rowsUnder('The checks').map(([code = '', effect]) => [code.replaceAll('`', ''), effect]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(checks));
  });

  it('says of every opening and command what it is held against, and of no other', () => {
    const held = heldAgainstByName();
    const written = rowsUnder('What is held against which').map(([name = '', checks]): [string, readonly string[]] => [
      name === 'opening of a case' ? 'opening of recovery-case' : name.replaceAll('`', ''),
      coded(checks),
    ]);
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries([...held].map(([name, checks]) => [name, checks.map(({ code }) => code).toSorted()])),
    );
  });

  it('leaves out no command that tells who somebody is, or for which days is claimed', () => {
    const held = heldAgainstByName();
    const telling = Object.keys(recoveryCase.groups['people'] ?? {}).filter((name) => /^(?:name|appoint)-/.test(name));
    expect(telling.length).toBeGreaterThan(4);
    for (const name of telling) expect(held.has(name)).toBe(true);
  });
});
