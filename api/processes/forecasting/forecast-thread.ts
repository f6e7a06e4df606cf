import { processKinds } from '../../../database/kinds/registry.ts';
import { lookAheadAmong } from './look-ahead.ts';

/** What a thread of `ForecastThreads` runs. */
export const lookAhead = lookAheadAmong(processKinds);
