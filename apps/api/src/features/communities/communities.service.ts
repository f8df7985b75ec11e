import { Injectable } from '@nestjs/common';
import { limits, newId, slugFrom, type Language } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { checked, type Check } from '../../platform/graphql/checked.ts';
import { Signals } from '../../platform/live/signal.ts';
import { AuditService } from '../audit/audit.service.ts';
import { refuseOverwriting } from '../../platform/graphql/revision.ts';
import { revisions } from './about/revisions.ts';
import { Community, CommunityPosting, type CommunityVisibility } from './community.entity.ts';
import { FormerNames } from './naming/former-names.service.ts';
import { MembershipRole } from './membership.entity.ts';
import { MembersService } from './members.service.ts';

/** What a manager decides of a community. */
interface About {
  name: string;
  purpose: string;
  visibility: CommunityVisibility;
  language: Language;
  work: boolean;
  topics: string[];
  posting: CommunityPosting;
}

@Injectable()
export class CommunitiesService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly members: MembersService,
    private readonly audit: AuditService,
    private readonly formerNames: FormerNames,
  ) {}

  /** Creates a community; who creates it is its first manager. Repeating the same `clientId` returns the first one. */
  create(viewer: Viewer, input: Omit<About, 'posting'> & { clientId: string }): Promise<Community> {
    const about = tidied({ ...input, posting: CommunityPosting.everyone });
    checked((check) => {
      examine(check, about);
      check.uuid('clientId', input.clientId);
    });
    return this.database.tx(async () => {
      const now = this.clock.now();
      const { thing, repeated } = await this.database.insertOnce(
        Community,
        {
          ...about, id: newId(), slug: slugFrom(about.name), memberCount: 0, lastActivityAt: now,
          descriptionMarkdown: '', welcomeMarkdown: '', coverPaving: null, coverTint: null, archivedAt: null, archiveReason: null, archivedById: null, mergedIntoId: null,
          createdById: viewer.id, clientId: input.clientId, createdAt: now,
        },
        { createdById: viewer.id, clientId: input.clientId },
      );
      if (!repeated) await this.members.enter(thing.id, viewer.id, MembershipRole.manager);
      return this.see.require(viewer, Community, thing.id);
    });
  }

  /** Changes what is given of a community. A new visibility holds at once: who loses sight of it loses all of it. */
  edit(viewer: Viewer, input: { communityId: string; basedOn: string } & { [Name in keyof About]?: About[Name] | null }): Promise<Community> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, input.communityId, { field: 'communityId', forUpdate: true });
      await this.can.require(viewer, 'edit', Community, community, 'communityId');
      const about = tidied({
        name: input.name ?? community.name, purpose: input.purpose ?? community.purpose, visibility: input.visibility ?? community.visibility,
        language: input.language ?? community.language, work: input.work ?? community.work, topics: input.topics ?? community.topics,
        posting: input.posting ?? community.posting,
      });
      checked((check) => examine(check, about));
      refuseOverwriting({ basedOn: input.basedOn, revision: revisions.settings(community), wanted: revisions.settings(about) });
      await this.formerNames.keep(community, about.name);
      await this.database.manager.update(Community, { id: community.id }, { ...about, slug: slugFrom(about.name) });
      await this.signals.send({ type: 'membershipChanged', communityId: community.id, personId: viewer.id });
      await this.audit.record({
        actorId: viewer.id, act: 'community.edit', thingKind: 'community', thingId: community.id, communityId: community.id,
        details: { visibilityBefore: community.visibility, visibility: about.visibility },
      });
      return this.see.require(viewer, Community, community.id);
    });
  }
}

function tidied({ name, purpose, visibility, language, work, topics, posting }: About): About {
  return { name: name.trim(), purpose: purpose.trim(), visibility, language, work, topics: [...new Set(topics.map((topic) => topic.trim()).filter(Boolean))], posting };
}

function examine(check: Check, { name, purpose, topics }: About): void {
  check.text('name', name, limits.communityName);
  check.text('purpose', purpose, limits.communityPurpose);
  check.amount('topics', topics.length, limits.communityTopics);
  const tooLong = topics.find((topic) => topic.length > limits.communityTopic.max);
  if (tooLong) check.text('topics', tooLong, limits.communityTopic);
}
