import everything from './jest.config.mjs';

/** `npm run test:rules`: what needs no server. What needs one says so in its name, and would fail here. */
export default {
  ...everything,
  testPathIgnorePatterns: ['/node_modules/', '\\.server\\.test\\.ts$'],
  setupFiles: ['<rootDir>/tests/harness/no-servers.ts'],
  maxWorkers: 2,
  randomize: true,
};
