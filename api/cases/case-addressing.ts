import type { KindAddress } from '../processes/kind-address.ts';

/** Where cases are in this API. */
export const caseAddressing: KindAddress = {
  segment: 'cases',
  parameter: 'caseId',
  notFound: 'case-not-found',
  prefix: '',
  one: 'a case',
  tags: { process: 'Cases', commands: 'Commands', documents: 'Documents' },
};
