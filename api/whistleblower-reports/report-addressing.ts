import type { KindAddress } from '../processes/kind-address.ts';

/** Where reports of wrongdoing are in this API. */
export const reportAddressing: KindAddress = {
  segment: 'whistleblower-reports',
  parameter: 'processId',
  notFound: 'process-not-found',
  prefix: 'Report',
  one: 'a whistleblower report',
  tags: {
    process: 'Whistleblower reports',
    commands: 'Commands of whistleblower reports',
    documents: 'Documents of whistleblower reports',
  },
};
