// Native ES modules, transpiled by swc; see docs/decisions/0002-native-esm.md.
export const swc = (more = {}) => ['@swc/jest', {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    ...more,
  },
}];

export default {
  transform: { '\\.tsx?$': swc() },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['<rootDir>/**/*.spec.ts?(x)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironment: 'node',
  workerIdleMemoryLimit: '512MB',
};
