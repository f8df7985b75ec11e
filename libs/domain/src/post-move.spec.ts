import { moveFault, type Move } from './post-move.ts';

const move = (over: Partial<Move>): Move => ({ isAuthor: false, standing: null, there: null, isWider: false, isAnsweredByOthers: false, ...over });

describe('moving a post', () => {
  test.each<[string, Partial<Move>, string | null]>([
    ['its author, a member', { isAuthor: true, standing: 'member' }, null],
    ['its author, who left', { isAuthor: true }, 'NOT_ALLOWED'],
    ['a manager', { standing: 'manager' }, null],
    ['another member', { standing: 'member' }, 'NOT_ALLOWED'],
    ['who may not post there', { standing: 'manager', there: 'MANAGERS_POST_ONLY' }, 'MANAGERS_POST_ONLY'],
  ])('within the same readers, by %s', (_who, over, fault) => expect(moveFault(move(over))).toBe(fault));

  test.each<[string, Partial<Move>, string | null]>([
    ['its author alone', { isAuthor: true, standing: 'member' }, null],
    ['its author, a manager', { isAuthor: true, standing: 'manager' }, null],
    ['a manager who did not write it', { standing: 'manager' }, 'MOVE_WIDENS'],
    ['its author, once others answered', { isAuthor: true, standing: 'manager', isAnsweredByOthers: true }, 'MOVE_WIDENS_ANSWERS'],
  ])('to more readers, by %s', (_who, over, fault) => expect(moveFault(move({ ...over, isWider: true }))).toBe(fault));

  test('to fewer or the same readers answers come along', () => {
    expect(moveFault(move({ standing: 'manager', isAnsweredByOthers: true }))).toBeNull();
  });
});
