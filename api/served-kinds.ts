import { servedCases } from './cases/served-cases.ts';
import { servedMatters } from './matters/served-matters.ts';
import type { ServedProcesses } from './processes/served-processes.ts';
import { servedReports } from './whistleblower-reports/served-reports.ts';

/** Every kind of process that this API serves. */
export const servedKinds: readonly ServedProcesses[] = [servedCases, servedReports, servedMatters];
