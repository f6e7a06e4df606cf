import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { processKinds } from '../../database/kinds/registry.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import { clocksOfEveryProcess, groupsOfEveryProcess } from '../../domain/kernel/every-process.ts';
import { heardActClocks } from '../../domain/procedures/administrative-act/act-definition.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { ruledActsOfCase } from '../../domain/recovery-case/acts/act-rules-of-case.ts';
import { kernelDutyWordings } from '../../wording/kernel/duties.ts';
import { cataloguesOfKinds } from '../../wording/kinds.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Rooms that serve every kind of process, and so know the names of none. */
const rooms = [
  'domain/kernel',
  'workflows/process',
  'activities/recording',
  'activities/history',
  'api/processes',
  'api/process-events',
  'api/duties',
  'api/history',
  'reconciliation',
  'temporal',
  'worker',
];

const { steering, approvals } = groupsOfEveryProcess<RecoveryCase>();

/** What every process has, and what the procedures give to whoever goes through them. */
const general = new Set([
  ...Object.keys(steering),
  ...Object.keys(approvals),
  ...Object.keys(clocksOfEveryProcess<RecoveryCase>()),
  ...Object.keys(recoveryCase.groups['acts'] ?? {}),
  ...Object.keys(reward.groups['acts'] ?? {}),
  ...Object.keys(recoveryCase.groups['facts'] ?? {}),
  ...Object.keys(heardActClocks(ruledActsOfCase)),
  ...Object.keys(kernelDutyWordings),
]);

/** Commands, clocks, stages, letters and duties of each kind of process, and its own name. */
const ofKinds = new Map(
  processKinds.all.flatMap((kind) => {
    const { documents, duties } = cataloguesOfKinds[kind.name] ?? { documents: {}, duties: {} };
    const own = kind.with(({ definition: { commands, clocks, stages } }) =>
      [commands, clocks, stages, documents, duties].flatMap((each) => Object.keys(each)),
    );
    return [kind.name, ...own]
      .filter((each) => each.includes('-') && !general.has(each))
      .map((each) => [each, kind.name] as const);
  }),
);

const files = rooms
  .flatMap((room) =>
    readdirSync(join(repository, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

describe('rooms that serve every kind of process', () => {
  it('are found, and so are the names of each kind', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(ofKinds.values())).toEqual(new Set(processKinds.all.map(({ name }) => name)));
  });

  it('name no stage, command, clock, letter or duty of one kind', () => {
    const named = files.flatMap((file) =>
      namesIn(readFileSync(join(repository, file), 'utf8'))
        .filter((name) => ofKinds.has(name))
        .map((name) => `${file}: ${name} of ${ofKinds.get(name) ?? ''}`),
    );
    expect(named).toEqual([]);
  });
});
