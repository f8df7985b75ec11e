import { Community } from '../features/communities/community.entity.ts';
import { Invitation } from '../features/communities/invitation.entity.ts';
import { JoinRequest } from '../features/communities/join-request.entity.ts';
import { sql, type Sql } from '../platform/database/sql.ts';
import { policy, seen, type ViewerSql } from './policy.ts';

export type Standing = 'manager' | 'member' | null;

/** The viewer belongs to the community. */
export function belongs(viewer: ViewerSql, communityId: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM membership WHERE membership.community_id = ${communityId} AND membership.person_id = ${viewer.id})`;
}

/** The viewer is one of the community's managers. */
export function manages(viewer: ViewerSql, communityId: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM membership WHERE membership.community_id = ${communityId} AND membership.person_id = ${viewer.id}
    AND membership.role = 'manager')`;
}

/** What the viewer is in the community: manager, member or null. */
export function standing(viewer: ViewerSql, communityId: Sql): Sql {
  return sql`(SELECT membership.role FROM membership WHERE membership.community_id = ${communityId} AND membership.person_id = ${viewer.id})`;
}

/** The viewer reads what stands inside: anyone in an open community, members only in the others. */
export function readsInside(viewer: ViewerSql, communityId: Sql): Sql {
  return sql`(EXISTS (SELECT 1 FROM community inside WHERE inside.id = ${communityId} AND inside.visibility = 'open') OR ${belongs(viewer, communityId)})`;
}

export interface CommunityFacts {
  standing: Standing;
}

// A closed community is listed, a secret one is known to its members and to those it invited.
policy<Community, CommunityFacts>(Community, {
  kind: 'community',
  table: 'community',
  seen: (community, viewer) => sql`(${community.visibility} <> 'secret' OR ${belongs(viewer, community.id)}
    OR EXISTS (SELECT 1 FROM invitation WHERE invitation.community_id = ${community.id} AND invitation.person_id = ${viewer.id} AND invitation.answered_at IS NULL))`,
  facts: (community, viewer) => ({ standing: standing(viewer, community.id) }),
  can: {
    readInside: (community, _viewer, { standing: mine }) => (mine || community.visibility === 'open' ? null : 'NOT_ALLOWED'),
    join: (community, _viewer, { standing: mine }) =>
      mine ? 'ALREADY_MEMBER' : community.archivedAt ? 'ARCHIVED' : community.visibility === 'open' ? null : 'NOT_ALLOWED',
    askToJoin: (community, _viewer, { standing: mine }) =>
      mine ? 'ALREADY_MEMBER' : community.archivedAt ? 'ARCHIVED' : community.visibility === 'closed' ? null : 'NOT_ALLOWED',
    leave: (_community, _viewer, { standing: mine }) => (mine ? null : 'NOT_ALLOWED'),
    invite: (community, _viewer, { standing: mine }) => (!mine ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : null),
    manage: (_community, _viewer, { standing: mine }) => (mine === 'manager' ? null : 'NOT_ALLOWED'),
    post: (community, _viewer, { standing: mine }) => (!mine ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : null),
  },
});

policy(JoinRequest, {
  kind: 'joinrequest',
  table: 'join_request',
  seen: (request, viewer) => sql`(${request.personId} = ${viewer.id} OR ${manages(viewer, request.communityId)})
    AND ${seen(Community, request.communityId, viewer)}`,
});

policy(Invitation, {
  kind: 'invitation',
  table: 'invitation',
  seen: (invitation, viewer) => sql`(${invitation.personId} = ${viewer.id} OR ${invitation.invitedById} = ${viewer.id} OR ${manages(viewer, invitation.communityId)})
    AND ${seen(Community, invitation.communityId, viewer)}`,
});
