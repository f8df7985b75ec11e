import base from '../../jest.base.mjs';

export default {
  ...base,
  testEnvironment: '<rootDir>/../../tools/jest/dom-environment.mjs',
  moduleNameMapper: { '\\.css$': '<rootDir>/../../tools/jest/css-module.mjs' },
  setupFilesAfterEnv: ['<rootDir>/../../tools/jest/dom.mjs'],
};
