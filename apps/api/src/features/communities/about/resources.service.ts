import { Inject, Injectable } from '@nestjs/common';
import { fromNodeId, idInPart, isDay, limits, newId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/config.module.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked, type Check } from '../../../platform/graphql/checked.ts';
import { refuseOverwriting } from '../../../platform/graphql/revision.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Community } from '../community.entity.ts';
import { AboutQueries } from './about.queries.ts';
import { AboutService } from './about.service.ts';
import type { AddResourceInput, EditResourceInput } from './about.types.ts';
import { LookedAfterService } from './looked-after.service.ts';
import { Resource } from './resource.entity.ts';
import { revisions } from './revisions.ts';

type Words = Pick<Resource, 'title' | 'url' | 'postId' | 'reviewOn'>;

/** Pages and posts that a community keeps at hand, each with someone who looks after it and a day on which to do so. */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly about: AboutService,
    private readonly queries: AboutQueries,
    private readonly lookedAfter: LookedAfterService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Adds one after the others. Repeating the same `clientId` adds nothing more. */
  add(viewer: Viewer, input: AddResourceInput): Promise<Resource> {
    const words = this.examined(input, (check) => check.uuid('clientId', input.clientId));
    return this.about.change(viewer, input.communityId, 'communityId', 'resource.add', async (community) => {
      const same = { communityId: community.id, clientId: input.clientId.toLowerCase() };
      const [before] = await this.database.rows<{ id: string }>(sql`SELECT id FROM resource WHERE community_id = ${same.communityId} AND client_id = ${same.clientId}`);
      if (before) return this.see.require(viewer, Resource, before.id, { field: 'clientId' });
      // Also those that this manager does not see: a bound of the community is one for all.
      const [kept] = await this.database.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM resource WHERE community_id = ${community.id}`);
      checked((check) => check.amount('title', kept!.count + 1, limits.resources));
      await this.requirePost(words.postId);
      const id = newId();
      const owner = await this.lookedAfter.owner(viewer, community.id, input.ownerId);
      await this.database.insert(Resource, { id, ...same, ...words, ownerId: owner.id, createdAt: this.clock.now() });
      await this.lookedAfter.tell(owner, words.reviewOn, { resourceId: id });
      return this.see.require(viewer, Resource, id, { field: 'address' });
    });
  }

  edit(viewer: Viewer, input: EditResourceInput): Promise<Resource> {
    const words = this.examined(input);
    return this.onResource(viewer, input.resourceId, 'resource.edit', async (resource, community) => {
      const owner = await this.lookedAfter.owner(viewer, community.id, input.ownerId, resource.ownerId);
      const ownerId = owner.id;
      refuseOverwriting({ basedOn: input.basedOn, revision: revisions.resource(resource), wanted: revisions.resource({ ...words, ownerId }) });
      await this.requirePost(words.postId);
      await this.database.manager.update(Resource, { id: resource.id }, { ...words, ownerId });
      if (ownerId !== resource.ownerId || words.reviewOn !== resource.reviewOn) await this.lookedAfter.tell(owner, words.reviewOn, { resourceId: resource.id });
      return this.see.require(viewer, Resource, resource.id, { field: 'address' });
    });
  }

  remove(viewer: Viewer, resourceId: string): Promise<Community> {
    return this.onResource(viewer, resourceId, 'resource.remove', async (resource, community) => {
      await this.database.manager.delete(Resource, { id: resource.id });
      return this.see.require(viewer, Community, community.id);
    });
  }

  private async onResource<T>(viewer: Viewer, resourceId: string, act: string, work: (resource: Resource, community: Community) => Promise<T>): Promise<T> {
    const { id, communityId } = await this.see.require(viewer, Resource, resourceId, { field: 'resourceId' });
    return this.about.change(viewer, communityId, 'resourceId', act, async (community) => work(await this.see.require(viewer, Resource, id, { field: 'resourceId' }), community));
  }

  /** One that is not there is refused as one that is not for this manager, which is seen once the row stands. */
  private async requirePost(postId: string | null): Promise<void> {
    const [there] = postId ? await this.database.rows(sql`SELECT 1 FROM post WHERE id = ${postId}`) : [true];
    if (!there) throw new UserError('NOT_FOUND', 'address');
  }

  private examined(input: Pick<AddResourceInput, 'title' | 'address' | 'reviewOn'>, more: (check: Check) => void = () => undefined): Words {
    const target = this.targetOf(input.address);
    const title = input.title.replace(/\s+/g, ' ').trim();
    checked((check) => {
      check.text('title', title, limits.resourceTitle);
      check.text('address', input.address, limits.webAddress);
      if (input.address.trim() && !target) check.refuse('address', 'WEB_ADDRESS_INVALID');
      if (!isDay(input.reviewOn)) check.refuse('reviewOn', input.reviewOn ? 'INVALID' : 'REQUIRED');
      more(check);
    });
    return { title, reviewOn: input.reviewOn, ...target! };
  }

  /** Where an address leads: to a post of ours, or to a page on the web; null for what is neither. */
  private targetOf(address: string): Pick<Resource, 'url' | 'postId'> | null {
    const written = address.trim();
    if (!URL.canParse(written, this.settings.url)) return null;
    const url = new URL(written, this.settings.url);
    const ours = url.origin === new URL(this.settings.url).origin;
    const post = ours ? /^\/posts\/([^/]+)$/.exec(url.pathname)?.[1] : undefined;
    if (post) {
      const postId = fromNodeId(idInPart('post', decodeURIComponent(post)), 'post');
      return postId ? { url: null, postId } : null;
    }
    // A page of ours is kept as its path, so that it outlives a change of address of the whole site.
    if (ours) return written.startsWith('/') || /^https?:/.test(written) ? { url: url.pathname + url.search + url.hash, postId: null } : null;
    return /^https?:$/.test(url.protocol) ? { url: url.href, postId: null } : null;
  }
}
