import rules from './jest.rules.config.mjs';

/** `npm run test:print`: what sets letters in type. It is as pure as the rules, and takes as long again: its name says so. */
export default { ...rules, testPathIgnorePatterns: ['/node_modules/'], testMatch: ['**/*.print.test.ts'] };
