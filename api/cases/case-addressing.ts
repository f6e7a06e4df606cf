import type { KindAddress } from '../processes/served-kind.ts';

/** Where cases are in this API. */
export const caseAddressing: KindAddress = {
  segment: 'cases',
  parameter: 'caseId',
  notFound: 'case-not-found',
  prefix: '',
  tags: { process: 'Cases', commands: 'Commands', documents: 'Documents' },
};
