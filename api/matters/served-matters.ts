import { processModule } from '../processes/process-module.ts';
import { servedProcesses } from '../processes/served-processes.ts';
import { matters } from './matter-kind.ts';
import { MattersController } from './matters-controller.ts';

/** Reported matters, as this API serves them. */
export const servedMatters = servedProcesses(
  matters,
  processModule(matters, { controllers: [MattersController], providers: [] }),
);
