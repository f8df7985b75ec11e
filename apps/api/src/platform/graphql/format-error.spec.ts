import { jest } from '@jest/globals';
import { log } from '../log/log.ts';
import { formatError } from './format-error.ts';
import { UserError } from './user-error.ts';

describe('what a client reads of a failure', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('of our own fault a short number, under which the log tells the rest; never what was at fault', () => {
    const written = jest.spyOn(log, 'error').mockImplementation(() => undefined);
    const answer = formatError({ message: 'relation "post" does not exist', path: ['post'] }, new Error('relation "post" does not exist'));
    expect(answer).toEqual({ message: 'Something failed on our side.', path: ['post'], extensions: { code: 'INTERNAL', reference: expect.stringMatching(/^[0-9A-F]{8}$/) } });
    expect(written.mock.calls).toEqual([[expect.objectContaining({ reference: answer.extensions!.reference, path: ['post'] }), expect.any(String)]]);
  });

  test('of a refusal its code alone, without a number', () => {
    expect(formatError({ message: 'NOT_FOUND', path: ['post'] }, new UserError('NOT_FOUND'))).toEqual({ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' }, path: ['post'] });
  });
});
