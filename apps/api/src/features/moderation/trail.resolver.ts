import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toNodeId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { Person } from '../people/person.entity.ts';
import { ModerationQueries } from './moderation.queries.ts';
import { AuditEntryConnection } from './moderation.types.ts';

@Resolver(() => Community)
export class CommunityTrailResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => AuditEntryConnection, { description: 'What its managers did, latest first; for them, empty for all others.' })
  async auditTrail(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() page: PageArgs): Promise<Connection<AuditEntry>> {
    return toConnection(await this.queries.trail(viewer, community.id, page), page);
  }
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; null for the product itself.' })
  actor(@AsViewer() viewer: Viewer, @Parent() entry: AuditEntry): Promise<Person | null> {
    return this.see.one(viewer, Person, entry.actorId);
  }

  @ResolveField(() => ID, { description: 'What it was done to, as an id of its kind.' })
  thingId(@Parent() entry: AuditEntry): string {
    return toNodeId(entry.thingKind, entry.thingId);
  }
}
