import { Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { refuseOverwriting } from '../../../platform/graphql/revision.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Person } from '../../people/person.entity.ts';
import { Community } from '../community.entity.ts';
import type { ChooseCommunityCoverInput, EditCommunityTextsInput } from './about.types.ts';
import { revisions } from './revisions.ts';
import { mentionedIn, writtenText } from './written.ts';

/** What a community says of itself beside its name and purpose, and that a new member read it. */
@Injectable()
export class AboutService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
  ) {}

  /** The community of which the viewer may change what it says, locked, and what `work` makes of it; told in the trail as `act`, a code. */
  change<T>(viewer: Viewer, communityId: string, field: string, act: string, work: (community: Community) => Promise<T>): Promise<T> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, communityId, { field, forUpdate: true });
      await this.can.require(viewer, 'edit', Community, community, field);
      const done = await work(community);
      await this.signals.send({ type: 'membershipChanged', communityId: community.id, personId: viewer.id });
      await this.audit.record({ actorId: viewer.id, act, thingKind: 'community', thingId: community.id, communityId: community.id });
      return done;
    });
  }

  editTexts(viewer: Viewer, input: EditCommunityTextsInput): Promise<Community> {
    let texts = { descriptionMarkdown: '', welcomeMarkdown: '' };
    checked((check) => {
      texts = {
        descriptionMarkdown: writtenText(check, 'description', input.description, limits.communityDescription),
        welcomeMarkdown: writtenText(check, 'welcome', input.welcome, limits.communityWelcome),
      };
    });
    return this.change(viewer, input.communityId, 'communityId', 'community.describe', async (community) => {
      refuseOverwriting({ basedOn: input.basedOn, revision: revisions.texts(community), wanted: revisions.texts(texts) });
      await this.requireMentions(viewer, [texts.descriptionMarkdown, texts.welcomeMarkdown], [community.descriptionMarkdown, community.welcomeMarkdown]);
      await this.database.manager.update(Community, { id: community.id }, texts);
      return this.see.require(viewer, Community, community.id);
    });
  }

  /** Refuses texts that mention someone unknown, or a community that the writer does not see. What they mentioned already stays. */
  private async requireMentions(viewer: Viewer, texts: string[], former: string[]): Promise<void> {
    const people = mentionedIn('person', ...texts);
    const before = mentionedIn('community', ...former);
    const communities = mentionedIn('community', ...texts).filter((id) => !before.includes(id));
    const [seenPeople, seenCommunities] = await Promise.all([this.see.many(viewer, Person, people), this.see.many(viewer, Community, communities)]);
    if (seenPeople.length < people.length || seenCommunities.length < communities.length) throw new UserError('MENTION_UNKNOWN', 'description');
  }

  chooseCover(viewer: Viewer, input: ChooseCommunityCoverInput): Promise<Community> {
    const cover = { coverPaving: input.paving ?? null, coverTint: input.tint ?? null };
    if (cover.coverTint !== null && !(cover.coverTint >= 1 && cover.coverTint <= 8)) throw new UserError('INVALID', 'tint');
    return this.change(viewer, input.communityId, 'communityId', 'community.cover', async (community) => {
      refuseOverwriting({ basedOn: input.basedOn, revision: revisions.cover(community), wanted: revisions.cover(cover) });
      await this.database.manager.update(Community, { id: community.id }, cover);
      return this.see.require(viewer, Community, community.id);
    });
  }

  /** Notes that a member read the welcome: it never comes again. Once is enough. */
  dismissWelcome(viewer: Viewer, communityId: string): Promise<Community> {
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, communityId, { field: 'communityId' });
      await this.can.require(viewer, 'readWelcome', Community, community, 'communityId');
      await this.database.rows(sql`
        INSERT INTO welcome_seen (community_id, person_id, seen_at) VALUES (${community.id}, ${viewer.id}, ${this.clock.now()}) ON CONFLICT DO NOTHING`);
      return community;
    });
  }
}
