import { Ambassador } from '../features/ambassadors/ambassador.entity.ts';
import { ShareKit } from '../features/sharing/share-kit.entity.ts';
import { ShareProposal } from '../features/sharing/share-proposal.entity.ts';
import { Share } from '../features/sharing/share.entity.ts';
import { sql, type Sql } from '../platform/database/sql.ts';
import { acceptedGuide } from './document.policy.ts';
import { holds, policy, type ViewerSql } from './policy.ts';

/** The viewer is an ambassador today: volunteered, did not leave, and accepted the guide in force. */
export function isAmbassador(viewer: ViewerSql): Sql {
  return sql`(EXISTS (SELECT 1 FROM ambassador WHERE ambassador.person_id = ${viewer.id} AND ambassador.left_at IS NULL) AND ${acceptedGuide(viewer.id)})`;
}

// Ambassador is a mark that colleagues see on a profile, and only while its condition holds.
policy(Ambassador, {
  kind: 'ambassador',
  table: 'ambassador',
  seen: (ambassador, viewer) => sql`(${ambassador.personId} = ${viewer.id} OR (${ambassador.leftAt} IS NULL AND ${acceptedGuide(ambassador.personId)}))`,
});

export interface ProposalFacts {
  editor: boolean;
}

// A proposal shows its post only to those who may see that post; communications and the proposer see that it exists and what became of it.
policy<ShareProposal, ProposalFacts>(ShareProposal, {
  kind: 'proposal',
  table: 'share_proposal',
  seen: (proposal, viewer) => sql`(${proposal.proposedById} = ${viewer.id}
    OR ${holds(viewer, 'communications_editor')}
    OR EXISTS (SELECT 1 FROM post JOIN membership ON membership.community_id = post.community_id
      WHERE post.id = ${proposal.postId} AND membership.person_id = ${viewer.id} AND membership.role = 'manager'))`,
  facts: (_proposal, viewer) => ({ editor: holds(viewer, 'communications_editor') }),
  can: { decide: (proposal, _viewer, facts) => (!facts.editor ? 'NOT_ALLOWED' : proposal.decidedAt ? 'ALREADY_DECIDED' : null) },
});

export interface KitFacts {
  editor: boolean;
  ambassador: boolean;
  proposedById: string | null;
}

// A kit in preparation is seen by communications; once approved by ambassadors; once withdrawn by those who shared it, with the reason.
policy<ShareKit, KitFacts>(ShareKit, {
  kind: 'kit',
  table: 'share_kit',
  seen: (kit, viewer) => sql`(${holds(viewer, 'communications_editor')} OR (${kit.approvedAt} IS NOT NULL
    AND ((${kit.withdrawnAt} IS NULL AND ${isAmbassador(viewer)})
      OR EXISTS (SELECT 1 FROM share WHERE share.kit_id = ${kit.id} AND share.person_id = ${viewer.id}))))`,
  seenUntil: {
    withdrawn: (kit, viewer) => sql`(${holds(viewer, 'communications_editor')} OR ${isAmbassador(viewer)}
      OR EXISTS (SELECT 1 FROM share WHERE share.kit_id = ${kit.id} AND share.person_id = ${viewer.id}))`,
  },
  facts: (kit, viewer) => ({
    editor: holds(viewer, 'communications_editor'),
    ambassador: isAmbassador(viewer),
    proposedById: sql`(SELECT share_proposal.proposed_by_id FROM share_proposal WHERE share_proposal.id = ${kit.proposalId})`,
  }),
  can: {
    edit: (kit, _viewer, facts) => (!facts.editor ? 'NOT_ALLOWED' : kit.approvedAt ? 'CONFLICT' : null),
    approve: (kit, viewer, facts) =>
      !facts.editor ? 'NOT_ALLOWED' : kit.approvedAt ? 'ALREADY_DECIDED' : facts.proposedById === viewer.id ? 'APPROVER_IS_PROPOSER' : null,
    withdraw: (kit, _viewer, facts) => (!facts.editor ? 'NOT_ALLOWED' : !kit.approvedAt ? 'KIT_NOT_APPROVED' : kit.withdrawnAt ? 'KIT_WITHDRAWN' : null),
    share: (kit, _viewer, facts) => (!kit.approvedAt ? 'KIT_NOT_APPROVED' : kit.withdrawnAt ? 'KIT_WITHDRAWN' : !facts.ambassador ? 'NOT_AMBASSADOR' : null),
    seeReach: (_kit, _viewer, facts) => (facts.editor ? null : 'NOT_ALLOWED'),
  },
});

// A share is known to the person who made it, to nobody else.
policy(Share, { kind: 'share', table: 'share', seen: (share, viewer) => sql`${share.personId} = ${viewer.id}` });

