import { entityOf } from '../../policies/policy.ts';
import type { See } from '../../policies/see.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { DraftKind } from './draft.entity.ts';

/** Where words will stand; `thingId` is a uuid, null for a post whose community is yet to be chosen. */
export interface Place {
  kind: DraftKind;
  thingId: string | null;
}

/** Of what the thing is for which one writes, as its id begins. */
export const kindOfThing: Record<DraftKind, string> = { post: 'community', comment: 'post', reply: 'comment', postEdit: 'post', commentEdit: 'comment', scheduledEdit: 'scheduledpost' };

/** The entity of the thing for which one writes. */
export const thingOf = (kind: DraftKind) => entityOf(kindOfThing[kind]);

/** The place that an input names; NOT_FOUND at `thingId` for an id that can be of nothing there. */
export function placeFrom(see: See, { kind, thingId }: { kind: DraftKind; thingId?: string | null }): Place {
  if (!thingId && kind === DraftKind.post) return { kind, thingId: null };
  const uuid = see.uuidOf(thingOf(kind), thingId);
  if (!uuid) throw new UserError('NOT_FOUND', 'thingId');
  return { kind, thingId: uuid };
}
