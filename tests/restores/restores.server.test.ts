import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryOut } from './drill.ts';
import { StartedSystem } from './started-system.ts';

let system: StartedSystem;
beforeEach(async () => {
  system = await StartedSystem.on(join(tmpdir(), `social-insurance-recovery-restore-${randomUUID()}`));
});
afterEach(async () => {
  await system.stop();
  await system.remove();
});

it('goes on with an older Temporal after everything was ended at once: no command is lost, and every case takes the next', async () => {
  const report = await carryOut('older-temporal', system, { moved: 7, opened: 2 });

  expect(report.parted).toBeGreaterThan(0);
  expect(report.faults).toEqual([]);
  expect(report.lost.commands).toEqual([]);
  expect(report.lostAsSaid).toBe(true);
}, 300_000);
