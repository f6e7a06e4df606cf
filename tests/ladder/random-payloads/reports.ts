import { linkedReports } from '../../../domain/recovery-case/reports/linked-reports.ts';
import { reason, type RandomPayloads } from './pick.ts';

export const reportPayloads: RandomPayloads<'link-report' | 'unlink-report' | 'report-linked'> = {
  'link-report': (_state, { number }) => ({ reportId: `report-${number % 4}` }),
  'unlink-report': (state, { number }) => {
    const linked = linkedReports(state);
    return { reportId: linked[number % Math.max(1, linked.length)] ?? 'none', reason };
  },
  'report-linked': (_state, { number }) => ({ reportId: `report-${number % 4}` }),
};
