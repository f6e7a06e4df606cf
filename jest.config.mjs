/** Jest runs the TypeScript sources as native ES modules; swc only strips types and writes decorator metadata. */
export default {
  testEnvironment: '<rootDir>/jest.environment.mjs',
  roots: [
    '<rootDir>/domain',
    '<rootDir>/wording',
    '<rootDir>/encryption',
    '<rootDir>/files',
    '<rootDir>/contracts',
    '<rootDir>/temporal',
    '<rootDir>/workflows',
    '<rootDir>/activities',
    '<rootDir>/database',
    '<rootDir>/reconciliation',
    '<rootDir>/api',
    '<rootDir>/worker',
    '<rootDir>/tools',
    '<rootDir>/tests',
  ],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
          target: 'es2022',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Modules of a test file that is over stay in memory: a worker that holds many is slow to load more, and slow to end.
  workerIdleMemoryLimit: '700MB',
  // Only a test that hangs is meant: on a busy machine stories of many months take their time.
  testTimeout: 180_000,
};
