import { servedCases } from './cases/served-cases.ts';
import type { ServedProcesses } from './processes/served-processes.ts';

/** Every kind of process that this API serves. */
export const servedKinds: readonly ServedProcesses[] = [servedCases];
