/** Jest runs the TypeScript sources as native ES modules; swc only strips types and writes decorator metadata. */
export default {
  testEnvironment: 'node',
  roots: [
    '<rootDir>/domain',
    '<rootDir>/encryption',
    '<rootDir>/contracts',
    '<rootDir>/temporal',
    '<rootDir>/workflows',
    '<rootDir>/activities',
    '<rootDir>/database',
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
  testTimeout: 60_000,
};
