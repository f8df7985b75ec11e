import base from '../jest.base.mjs';

// Journeys share one running product: one after the other, in one order, so that each finds the company as the one before left it.
export default {
  ...base,
  globalSetup: '<rootDir>/product.ts',
  globalTeardown: '<rootDir>/stop.ts',
  testSequencer: '<rootDir>/in-order.mjs',
  maxWorkers: 1,
  testTimeout: 120_000,
};
