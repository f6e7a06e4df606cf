import { processModule } from '../processes/process-module.ts';
import { servedProcesses } from '../processes/served-processes.ts';
import { matters } from './matter-kind.ts';
import { matterOpening } from './opening/matter-opening.ts';
import { MatterOpenings } from './opening/matter-openings.ts';

/** Reported matters, as this API serves them. */
export const servedMatters = servedProcesses(
  matters,
  processModule(matters, { opening: matterOpening, controllers: [], providers: [MatterOpenings] }),
);
