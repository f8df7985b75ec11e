import base from '../../jest.base.mjs';

// Proof rests on this code: every line and branch is tested, and less fails the run.
export default {
  ...base,
  collectCoverage: true,
  coverageProvider: 'v8',
  coverageReporters: ['text'],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts'],
  coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } },
};
