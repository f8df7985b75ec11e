import { HouseRule } from '../features/communities/about/house-rule.entity.ts';
import { FormerName } from '../features/communities/naming/former-name.entity.ts';
import { OfficialMark } from '../features/communities/official/official-mark.entity.ts';
import { Community } from '../features/communities/community.entity.ts';
import { Invitation } from '../features/communities/invitation.entity.ts';
import { JoinRequest } from '../features/communities/join-request.entity.ts';
import { Membership } from '../features/communities/membership.entity.ts';
import { Removal } from '../features/communities/removal.entity.ts';
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
  // Looked up by its key: as EXISTS, PostgreSQL reads all open communities first, in each statement.
  return sql`((SELECT inside.visibility FROM community inside WHERE inside.id = ${communityId}) = 'open' OR ${belongs(viewer, communityId)})`;
}

/** The viewer knows more of the community than its name and purpose: who is only invited to a secret one does not. */
export function seesAround(viewer: ViewerSql, communityId: Sql): Sql {
  return sql`((SELECT around.visibility FROM community around WHERE around.id = ${communityId}) <> 'secret' OR ${belongs(viewer, communityId)})`;
}

/** An invitation of the viewer waits for an answer. */
function invited(viewer: ViewerSql, communityId: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM invitation WHERE invitation.community_id = ${communityId} AND invitation.person_id = ${viewer.id} AND invitation.answered_at IS NULL)`;
}

/** A request of the viewer waits for an answer. */
function asked(viewer: ViewerSql, communityId: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM join_request WHERE join_request.community_id = ${communityId} AND join_request.person_id = ${viewer.id} AND join_request.decided_at IS NULL)`;
}

/** A rule that is mandatory keeps the person, under this alias, in the community. */
export function keptByRule(personId: Sql, communityId: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM membership_rule kept_by JOIN person kept ON kept.id = ${personId} JOIN entity kept_in ON kept_in.id = kept.entity_id AND kept_in.path @> ARRAY[kept_by.entity_id]
    WHERE kept_by.community_id = ${communityId} AND kept_by.ended_at IS NULL AND kept_by.mandatory AND (kept_by.site IS NULL OR fold(kept_by.site) = fold(kept.site)))`;
}

export interface CommunityFacts {
  standing: Standing;
  asked: boolean;
  mandatory: boolean;
}

// A closed community is listed, a secret one is known to its members and to those its managers invited. In both, who comes in is the managers' choice.
policy<Community, CommunityFacts>(Community, {
  kind: 'community',
  table: 'community',
  seen: (community, viewer) => sql`(${community.visibility} <> 'secret' OR ${belongs(viewer, community.id)} OR ${invited(viewer, community.id)})`,
  facts: (community, viewer) => ({ standing: standing(viewer, community.id), asked: asked(viewer, community.id), mandatory: keptByRule(viewer.id, community.id) }),
  can: {
    readInside: (community, _viewer, { standing: mine }) => (mine || community.visibility === 'open' ? null : 'NOT_ALLOWED'),
    // Who is only invited to a secret one knows its name and what it is for.
    seeAround: (community, _viewer, { standing: mine }) => (mine || community.visibility !== 'secret' ? null : 'NOT_ALLOWED'),
    join: (community, _viewer, { standing: mine }) =>
      mine ? 'ALREADY_MEMBER' : community.archivedAt ? 'ARCHIVED' : community.visibility === 'open' ? null : community.visibility === 'secret' ? 'INVITATION_ONLY' : 'NOT_ALLOWED',
    askToJoin: (community, _viewer, facts) =>
      facts.standing ? 'ALREADY_MEMBER'
      : community.archivedAt ? 'ARCHIVED'
      : community.visibility === 'secret' ? 'INVITATION_ONLY'
      : community.visibility === 'open' ? 'NOT_ALLOWED'
      : facts.asked ? 'ALREADY_ASKED'
      : null,
    enterInvited: (community, _viewer, { standing: mine }) => (mine ? 'ALREADY_MEMBER' : community.archivedAt ? 'ARCHIVED' : null),
    leave: (_community, _viewer, { standing: mine, mandatory }) => (!mine ? 'NOT_MEMBER' : mandatory ? 'MEMBERSHIP_MANDATORY' : null),
    invite: (community, _viewer, { standing: mine }) =>
      !mine ? 'NOT_MEMBER' : community.archivedAt ? 'ARCHIVED' : mine === 'manager' || community.visibility === 'open' ? null : 'NOT_ALLOWED',
    // Who belongs is looked after in an archived one too: it is still read.
    manage: (_community, _viewer, { standing: mine }) => (mine === 'manager' ? null : 'NOT_ALLOWED'),
    announce: (community, _viewer, { standing: mine }) =>
      !mine ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : mine === 'manager' ? null : 'ANNOUNCED_BY_MANAGERS',
    edit: (community, _viewer, { standing: mine }) => (mine !== 'manager' ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : null),
    archive: (community, _viewer, { standing: mine }) => (mine !== 'manager' ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : null),
    restore: (community, _viewer, { standing: mine }) => (mine !== 'manager' ? 'NOT_ALLOWED' : community.mergedIntoId ? 'MERGED' : community.archivedAt ? null : 'CONFLICT'),
    keep: (community, _viewer, { standing: mine }) => (mine !== 'manager' ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : null),
    merge: (community, _viewer, { standing: mine }) => (mine !== 'manager' ? 'NOT_ALLOWED' : community.mergedIntoId ? 'MERGED' : null),
    // Administrators run the platform, and say for whom it speaks; the role shows them nothing: a secret community is not there for them either.
    grantMark: (community, viewer, { standing: mine }) =>
      !viewer.roles.has('administrator') || !(mine || community.visibility !== 'secret') ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : null,
    readWelcome: (_community, _viewer, { standing: mine }) => (mine ? null : 'NOT_MEMBER'),
    post: (community, _viewer, { standing: mine }) =>
      !mine ? 'NOT_ALLOWED' : community.archivedAt ? 'ARCHIVED' : community.posting === 'managers' && mine !== 'manager' ? 'MANAGERS_POST_ONLY' : null,
  },
});

policy(OfficialMark, { kind: 'mark', table: 'official_mark', seen: (mark, viewer) => seesAround(viewer, mark.communityId) });

policy(FormerName, { kind: 'formername', table: 'former_name', seen: (former, viewer) => seesAround(viewer, former.communityId) });

// Who thinks of joining reads the rules first.
policy(HouseRule, { kind: 'houserule', table: 'house_rule', seen: (rule, viewer) => seesAround(viewer, rule.communityId) });

// Who belongs is known where the inside is read; the managers of a closed community are known to all, since they are whom one asks.
policy(Membership, {
  kind: 'membership',
  table: 'membership',
  seen: (membership, viewer) => sql`(${readsInside(viewer, membership.communityId)} OR (${membership.role} = 'manager'
    AND EXISTS (SELECT 1 FROM community listed WHERE listed.id = ${membership.communityId} AND listed.visibility = 'closed')))`,
});

export interface RequestFacts {
  standing: Standing;
}

policy<JoinRequest, RequestFacts>(JoinRequest, {
  kind: 'joinrequest',
  table: 'join_request',
  seen: (request, viewer) => sql`(${request.personId} = ${viewer.id} OR ${manages(viewer, request.communityId)})
    AND ${seen(Community, request.communityId, viewer)}`,
  facts: (request, viewer) => ({ standing: standing(viewer, request.communityId) }),
  can: {
    decide: (request, _viewer, facts) => (facts.standing !== 'manager' ? 'NOT_ALLOWED' : request.decidedAt ? 'ALREADY_DECIDED' : null),
    noteAnswer: (request, viewer) => (request.personId !== viewer.id || !request.decidedAt ? 'NOT_ALLOWED' : null),
    withdraw: (request, viewer) => (request.personId !== viewer.id ? 'NOT_ALLOWED' : request.decidedAt ? 'ALREADY_DECIDED' : null),
  },
});

export interface InvitationFacts {
  standing: Standing;
}

policy<Invitation, InvitationFacts>(Invitation, {
  kind: 'invitation',
  table: 'invitation',
  seen: (invitation, viewer) => sql`(${invitation.personId} = ${viewer.id} OR ${invitation.invitedById} = ${viewer.id} OR ${manages(viewer, invitation.communityId)})
    AND ${seen(Community, invitation.communityId, viewer)}`,
  facts: (invitation, viewer) => ({ standing: standing(viewer, invitation.communityId) }),
  can: {
    answer: (invitation, viewer) => (invitation.personId !== viewer.id ? 'NOT_ALLOWED' : invitation.answeredAt ? 'ALREADY_DECIDED' : null),
    withdraw: (invitation, viewer, facts) =>
      invitation.answeredAt ? 'ALREADY_DECIDED' : invitation.invitedById === viewer.id || facts.standing === 'manager' ? null : 'NOT_ALLOWED',
  },
});

// The reason is owed to the person; the managers keep the account of it.
policy(Removal, {
  kind: 'removal',
  table: 'removal',
  seen: (removal, viewer) => sql`(${removal.personId} = ${viewer.id} OR ${manages(viewer, removal.communityId)})
    AND ${seen(Community, removal.communityId, viewer)}`,
});
