import base, { swc } from '../../jest.base.mjs';

export default {
  ...base,
  testEnvironment: '<rootDir>/../../tools/jest/dom-environment.mjs',
  transform: {
    '\\.tsx?$': swc({ experimental: { plugins: [['@lingui/swc-plugin', {}]] } }),
    '\\.po$': '<rootDir>/../../tools/jest/catalogue.mjs',
  },
  extensionsToTreatAsEsm: [...base.extensionsToTreatAsEsm, '.po'],
  moduleNameMapper: { '\\.po\\?rest$': '<rootDir>/../../tools/jest/no-words.mjs', '\\.css$': '<rootDir>/../../tools/jest/css-module.mjs' },
  setupFilesAfterEnv: ['<rootDir>/../../tools/jest/dom.mjs'],
};
