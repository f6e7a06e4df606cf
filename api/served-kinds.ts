import type { ProductKind } from '../database/kinds/registry.ts';
import { servedCases } from './cases/served-cases.ts';
import { servedMatters } from './matters/served-matters.ts';
import type { ServedProcesses } from './processes/served-processes.ts';
import { servedReports } from './whistleblower-reports/served-reports.ts';

const served: Readonly<Record<ProductKind, ServedProcesses>> = {
  'recovery-case': servedCases,
  reward: servedReports,
  'reported-matter': servedMatters,
};

/** Every kind of process, as this API serves it. */
export const servedKinds: readonly ServedProcesses[] = Object.values(served);
