import type { ErrorCode } from './error-codes.ts';
import type { MembershipRole } from './roles.ts';

/** What decides whether a person may move a post to another community. */
export interface Move {
  readonly isAuthor: boolean;
  /** What the person is where the post stands; null for nothing. */
  readonly standing: MembershipRole | null;
  /** Why the person may not post where it would go; null for who may. */
  readonly there: ErrorCode | null;
  /** People would read it there who cannot read it now. */
  readonly isWider: boolean;
  /** Somebody else commented, whose words would go along. */
  readonly isAnsweredByOthers: boolean;
}

/**
 * Why a post is not moved, or null. Its author moves it, or a manager of where it stands, to where they may post. More people read what a person wrote only by
 * that person's own consent: a manager never widens, and an author no more once others have answered.
 */
export function moveFault({ isAuthor, standing, there, isWider, isAnsweredByOthers }: Move): ErrorCode | null {
  if (!(standing === 'manager' || (isAuthor && standing))) return 'NOT_ALLOWED';
  if (there) return there;
  if (!isWider) return null;
  if (!isAuthor) return 'MOVE_WIDENS';
  return isAnsweredByOthers ? 'MOVE_WIDENS_ANSWERS' : null;
}
