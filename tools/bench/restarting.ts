import { workflowIdOf } from '../../contracts/recovery-case.ts';
import type { ServiceProcess } from '../embedded/service-process.ts';
import type { Measure } from './figure.ts';
import type { Ground } from './ground.ts';
import { forEachAtOnce, indices, secondsFor } from './load.ts';
import type { Processes } from './processes.ts';

const caseCount = 50;
/** Events shortly before a run goes on as a new one: no history is longer that a worker has to replay. */
const nearTheLimit = 550;

/**
 * Seconds until the last of many cases with long histories has answered a command, all of them commanded at once as soon as a
 * worker that was killed has been started again.
 */
export async function measureRestarting(
  ground: Ground,
  processes: Processes,
  worker: ServiceProcess,
): Promise<Measure> {
  const { office } = ground;
  ground.report(`${caseCount} cases with ${nearTheLimit} events each`);
  const cases: string[] = [];
  await forEachAtOnce(caseCount, indices(caseCount), async () => {
    cases.push(await withLongHistory(ground));
  });
  worker.process.kill('SIGKILL');
  await worker.ended;
  await processes.caseWorker();
  ground.report('  the worker was killed and is ready again');
  const value = await secondsFor(() => forEachAtOnce(caseCount, cases, (caseId) => office.note(caseId)));
  return {
    name: `${caseCount} cases with long histories after the worker was killed, until the last has answered`,
    unit: 's',
    value,
    aim: { atMost: 30 },
  };
}

async function withLongHistory({ office, client }: Ground): Promise<string> {
  const caseId = await office.open();
  const handle = client.workflow.getHandle(workflowIdOf(caseId));
  do {
    for (let notes = 0; notes < 5; notes += 1) await office.note(caseId);
  } while ((await handle.describe()).historyLength < nearTheLimit);
  return caseId;
}
