import type { KindAddress } from '../processes/kind-address.ts';

/** Where reported matters are in this API. */
export const matterAddressing: KindAddress = {
  segment: 'reported-matters',
  parameter: 'processId',
  notFound: 'process-not-found',
  prefix: 'Matter',
  one: 'a reported matter',
  tags: {
    process: 'Reported matters',
    commands: 'Commands of reported matters',
    documents: 'Documents of reported matters',
  },
};
