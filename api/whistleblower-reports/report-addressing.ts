import type { KindAddress } from '../processes/served-kind.ts';

/** Where reports of wrongdoing are in this API. */
export const reportAddressing: KindAddress = {
  segment: 'whistleblower-reports',
  parameter: 'processId',
  notFound: 'process-not-found',
  prefix: 'Report',
  tags: {
    process: 'Whistleblower reports',
    commands: 'Commands of whistleblower reports',
    documents: 'Documents of whistleblower reports',
  },
};
