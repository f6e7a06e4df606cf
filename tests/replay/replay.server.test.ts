import { beforeAll, describe, expect, it } from '@jest/globals';
import { isGivenByPeople } from '../../domain/kernel/actions.ts';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { stages } from '../../domain/recovery-case/vocabulary.ts';
import { installNativeRuntime } from '../../worker/native-runtime.ts';
import { workflowBundle } from '../../worker/workflow-bundle.ts';
import { breakages } from './breakages.ts';
import { goldenNames, readGolden } from './golden-history.ts';
import { recordMissingHistories } from './record-golden-histories.ts';
import { replay } from './replay.ts';
import { stories } from './stories.ts';
import { commandsIn, stagesIn } from './told-by-history.ts';

const recordingTakesAtMost = 10 * 60_000;
let production = '';

beforeAll(async () => {
  installNativeRuntime();
  if (process.env['RECORD_GOLDEN_HISTORIES'] === '1') await recordMissingHistories();
  ({ code: production } = await workflowBundle());
}, recordingTakesAtMost);

describe('the production bundle', () => {
  it.each(stories)('goes on with the golden history $name', async ({ name }) => {
    expect(await replay(production, await readGolden(name))).toEqual([]);
  });
});

describe('a broken workflow', () => {
  it.each(breakages)('$what is caught', async ({ broken, caughtBy }) => {
    const faults = await replay(broken(production), await readGolden(caughtBy));
    expect(faults.map(({ name }) => name)).toContain('DeterminismViolationError');
  });
});

describe('the golden histories', () => {
  it('are one for each story', async () => {
    expect(await goldenNames()).toEqual(stories.map(({ name }) => name).toSorted());
  });

  it('together show every stage and every command of a recovery case', async () => {
    const goldens = await Promise.all(stories.map(({ name }) => readGolden(name)));
    const entered = new Set(goldens.flatMap((runs) => stagesIn(runs)));
    expect(stages.filter((stage) => !entered.has(stage))).toEqual([]);
    const shown = new Set(goldens.flatMap((runs) => commandsIn(runs)));
    const given = commandNames.filter((command) => isGivenByPeople(recoveryCase, command));
    expect(given.filter((command) => !shown.has(command))).toEqual([]);
  });

  it('hold a case that was continued as new in the middle of its agreement', async () => {
    const runs = await readGolden('continued-in-the-middle-of-an-agreement');
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.some((run) => stagesIn([run]).join() === 'repayment-agreement')).toBe(true);
  });

  it('hold nothing that is encrypted, and name no machine', async () => {
    for (const { name } of stories) {
      const text = JSON.stringify(await readGolden(name));
      expect(text).not.toContain(Buffer.from('binary/encrypted').toString('base64'));
      expect(text).not.toContain('encryption-key-id');
      expect(text).not.toMatch(/"identity"|TASK_QUEUE_KIND_STICKY/);
      expect(text).not.toMatch(/\\n +at /);
    }
  });
});
