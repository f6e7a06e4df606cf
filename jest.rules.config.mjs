import everything from './jest.config.mjs';

/** `npm run test:rules`: what needs no server and prints no letter. What does says so in its name. */
export default {
  ...everything,
  testPathIgnorePatterns: ['/node_modules/', '\\.(server|print)\\.test\\.ts$'],
  setupFiles: ['<rootDir>/tests/harness/no-servers.ts'],
  maxWorkers: 2,
  randomize: true,
};
