import type { EntityClass } from '../../policies/policy.ts';
import type { See } from '../../policies/see.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { DraftKind } from './draft.entity.ts';

/** Where words will stand; `thingId` is a uuid, null for a post whose community is yet to be chosen. */
export interface Place {
  kind: DraftKind;
  thingId: string | null;
}

/** Of what kind the thing is for which one writes. */
export const thingOf: Record<DraftKind, EntityClass<Community | Post | Comment>> = { post: Community, comment: Post, reply: Comment, postEdit: Post, commentEdit: Comment };

/** The place that an input names; NOT_FOUND at `thingId` for an id that can be of nothing there. */
export function placeFrom(see: See, { kind, thingId }: { kind: DraftKind; thingId?: string | null }): Place {
  if (!thingId && kind === DraftKind.post) return { kind, thingId: null };
  const uuid = see.uuidOf(thingOf[kind], thingId);
  if (!uuid) throw new UserError('NOT_FOUND', 'thingId');
  return { kind, thingId: uuid };
}
