import base from '../../jest.base.mjs';

export default { ...base, globalSetup: '<rootDir>/test/start-database.mjs', globalTeardown: '<rootDir>/test/stop-database.mjs' };
