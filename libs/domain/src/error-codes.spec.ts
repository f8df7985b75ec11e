import { errorCodes } from './error-codes.ts';

test('no code is listed twice, and each reads like a constant', () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length);
  for (const code of errorCodes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
});
