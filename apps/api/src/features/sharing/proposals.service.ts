import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Post } from '../posts/post.entity.ts';
import { ShareProposal } from './share-proposal.entity.ts';

/** A community manager proposes a post for outside; communications owes an answer. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  propose(viewer: Viewer, postId: string, note: string): Promise<ShareProposal> {
    checked((check) => check.text('note', note, limits.reportNote));
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, postId, { field: 'postId', forUpdate: true });
      await this.can.require(viewer, 'propose', Post, post, 'postId');
      const [pending] = await this.database.rows(sql`SELECT 1 FROM share_proposal WHERE post_id = ${post.id} AND decided_at IS NULL`);
      if (pending) throw new UserError('ALREADY_PROPOSED', 'postId');
      const proposal = await this.database.insert(ShareProposal, {
        id: newId(), postId: post.id, proposedById: viewer.id, note: note.trim(), createdAt: this.clock.now(), decidedAt: null, decidedById: null, refusalReason: null,
      });
      await this.audit.record({ actorId: viewer.id, act: 'post.propose', thingKind: 'post', thingId: post.id, communityId: post.communityId });
      return proposal;
    });
  }

  decline(viewer: Viewer, proposalId: string, reason: string): Promise<ShareProposal> {
    checked((check) => check.text('reason', reason, limits.reason));
    return this.decide(viewer, proposalId, reason.trim());
  }

  /** Marks a proposal as answered, by a refusal or by a kit. */
  decide(viewer: Viewer, proposalId: string, refusalReason: string | null): Promise<ShareProposal> {
    return this.database.tx(async () => {
      const proposal = await this.see.require(viewer, ShareProposal, proposalId, { field: 'proposalId', forUpdate: true });
      await this.can.require(viewer, 'decide', ShareProposal, proposal, 'proposalId');
      await this.database.rows(sql`
        UPDATE share_proposal SET decided_at = ${this.clock.now()}, decided_by_id = ${viewer.id}, refusal_reason = ${refusalReason} WHERE id = ${proposal.id}`);
      await this.audit.record({ actorId: viewer.id, act: refusalReason ? 'proposal.decline' : 'proposal.accept', thingKind: 'proposal', thingId: proposal.id });
      return this.see.require(viewer, ShareProposal, proposal.id);
    });
  }

  /** Those that wait for an answer, the oldest first; or all, the latest first. */
  list(viewer: Viewer, open: boolean, page: PageArguments): Promise<Page<ShareProposal>> {
    return this.database.page(ShareProposal, {
      columns: sql`p.*`,
      from: sql`share_proposal p`,
      where: and(this.see.all(viewer, ShareProposal, 'p'), open ? sql`p.decided_at IS NULL` : null),
      key: [{ column: sql`p.created_at`, type: 'timestamptz' }, { column: sql`p.id`, type: 'uuid' }],
      direction: open ? 'ASC' : 'DESC',
      ...page,
    });
  }
}
