import { Injectable } from '@nestjs/common';
import { limits, newId, postBodyBound, type Language } from '@parvis/domain';
import { cleanCharacters } from '@parvis/rich-text';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Community } from '../communities/community.entity.ts';
import { DeletedTexts, type KeptEdit } from './deletion/deleted-texts.service.ts';
import { PostEdit } from './post-edit.entity.ts';
import { PostParts, type PartsInput } from './post-parts.ts';
import { Post, PostKind } from './post.entity.ts';
import { noText, WrittenTexts, type WrittenText } from './written-text.service.ts';

/** A title stands on one line; an empty one is none. */
function titleFrom(written: string | null | undefined): string | null {
  return cleanCharacters(written ?? '').replace(/[ \t\r\n]+/g, ' ').trim() || null;
}

@Injectable()
export class PostsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly texts: WrittenTexts,
    private readonly parts: PostParts,
    private readonly deleted: DeletedTexts,
  ) {}

  /** Posts in a community. Repeating the same `clientId` returns the first post, so a retry never doubles it. */
  post(
    viewer: Viewer,
    input: { clientId: string; communityId: string; kind?: PostKind; title?: string | null; body: string; language: Language; withoutCardsOf?: string[] | null } & PartsInput,
  ): Promise<Post> {
    const title = titleFrom(input.title);
    const kind = input.kind ?? PostKind.discussion;
    let text: WrittenText = noText;
    checked((check) => {
      check.uuid('clientId', input.clientId);
      check.text('title', title ?? '', limits.postTitle);
      text = this.texts.read(check, input.body, postBodyBound(kind, title));
      check.amount('withoutCardsOf', input.withoutCardsOf?.length ?? 0, limits.linkCards);
      this.parts.check(check, kind, input);
    });
    const same = { authorId: viewer.id, clientId: input.clientId.toLowerCase() };
    return this.database.tx(async () => {
      // A retry is answered even where one may no longer post: the first one stands.
      const [before] = await this.database.rows<{ id: string }>(sql`SELECT id FROM post WHERE author_id = ${same.authorId} AND client_id = ${same.clientId}`);
      if (before) return this.see.require(viewer, Post, before.id, { field: 'clientId' });
      const community = await this.see.require(viewer, Community, input.communityId, { field: 'communityId' });
      await this.can.require(viewer, 'post', Community, community, 'communityId');
      if (kind === PostKind.announcement) await this.can.require(viewer, 'announce', Community, community, 'kind');
      const now = this.clock.now();
      const { thing, repeated } = await this.database.insertOnce(
        Post,
        {
          id: newId(now.getTime()), communityId: community.id, kind, title, ...text, language: input.language, createdAt: now, lastActivityAt: now, commentCount: 0,
          editedAt: null, deletedAt: null, hiddenAt: null, lockedAt: null, pinnedAt: null, featuredAt: null, featuredById: null, answerId: null, answered: false, ...same,
        },
        same,
      );
      if (!repeated) {
        await this.texts.requireMentions(viewer, thing.id, text.bodyTree);
        await this.texts.hold(viewer, { postId: thing.id }, text.bodyTree, input.withoutCardsOf ?? []);
        await this.parts.write(viewer, thing, input);
        await this.database.rows(sql`UPDATE community SET last_activity_at = greatest(last_activity_at, ${now}) WHERE id = ${community.id}`);
        await this.signals.send({ type: 'postPosted', communityId: community.id, postId: thing.id });
      }
      return this.see.require(viewer, Post, thing.id);
    });
  }

  /** Changes title and text; the wording before is kept and the post marked. The same wording again changes nothing. */
  edit(viewer: Viewer, input: { postId: string; title?: string | null; body: string; language?: Language | null }): Promise<Post> {
    const title = titleFrom(input.title);
    let text: WrittenText = noText;
    checked((check) => {
      check.text('title', title ?? '', limits.postTitle);
      text = this.texts.read(check, input.body, { ...limits.postBody, min: 0 });
    });
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, input.postId, { field: 'postId', forUpdate: true });
      await this.can.require(viewer, 'edit', Post, post, 'postId');
      // Only its kind tells whether its title is enough.
      checked((check) => check.text('body', input.body, postBodyBound(post.kind, title)));
      const language = input.language ?? post.language;
      const reworded = title !== post.title || text.bodyMarkdown !== post.bodyMarkdown;
      if (!reworded && language === post.language) return post;
      if (reworded) {
        await this.texts.requireMentions(viewer, post.id, text.bodyTree, post.bodyTree);
        await this.texts.hold(viewer, { postId: post.id }, text.bodyTree);
        const now = this.clock.now();
        await this.database.insert(PostEdit, { id: newId(now.getTime()), postId: post.id, title: post.title, bodyMarkdown: post.bodyMarkdown, replacedAt: now });
        await this.database.manager.update(Post, { id: post.id }, { title, ...text, editedAt: now } as object);
      }
      await this.database.manager.update(Post, { id: post.id }, { language });
      await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id });
      return this.see.require(viewer, Post, post.id);
    });
  }

  /** Takes the card of a link away; the link stays in the text. */
  removeLinkCard(viewer: Viewer, input: { postId: string; url: string }): Promise<Post> {
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, input.postId, { field: 'postId' });
      await this.can.require(viewer, 'removeLinkCard', Post, post, 'postId');
      await this.texts.removeLinkCard({ postId: post.id }, input.url);
      await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id });
      return post;
    });
  }

  /** Takes title, text and history away at once; where others answered, the emptied post keeps its place. For some seconds it can be undone. */
  delete(viewer: Viewer, postId: string): Promise<{ post: Post | null; deletedPostId: string }> {
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, postId, { field: 'postId', forUpdate: true });
      await this.can.require(viewer, 'delete', Post, post, 'postId');
      await this.deleted.keep(viewer, post.id, {
        title: post.title, bodyMarkdown: post.bodyMarkdown, editedAt: post.editedAt?.toISOString() ?? null, pinnedAt: post.pinnedAt?.toISOString() ?? null,
        featuredAt: post.featuredAt?.toISOString() ?? null, featuredById: post.featuredById,
        edits: await this.database.rows<KeptEdit>(sql`
          DELETE FROM post_edit WHERE post_id = ${post.id}
          RETURNING id, title, body_markdown AS "bodyMarkdown", replaced_at AS "replacedAt", redacted_at AS "redactedAt", redacted_by_id AS "redactedById",
            redaction_reason AS "redactionReason"`),
      });
      await this.texts.release({ postId: post.id });
      await this.database.manager.update(Post, { id: post.id }, {
        title: null, ...noText, deletedAt: this.clock.now(), editedAt: null, pinnedAt: null, featuredAt: null, featuredById: null,
      } as object);
      await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id, goneBy: 'deleted' });
      return { post: await this.see.one(viewer, Post, post.id), deletedPostId: post.id };
    });
  }

  /** Brings back what the viewer deleted some seconds ago, as it was: its history, and its pin where there is still room. */
  undoDelete(viewer: Viewer, postId: string): Promise<Post> {
    return this.database.tx(async () => {
      const id = this.see.uuidOf(Post, postId);
      if (!id) throw new UserError('NOT_FOUND', 'postId');
      const { title, bodyMarkdown, edits, pinnedAt, ...state } = await this.deleted.take(viewer, id, 'postId');
      await this.database.manager.update(Post, { id }, { title, ...this.texts.again(bodyMarkdown), ...state, deletedAt: null } as object);
      for (const edit of edits) await this.database.insert(PostEdit, { ...edit, postId: id } as object);
      await this.texts.holdAgain(viewer, { postId: id }, [bodyMarkdown, ...edits.map((edit) => edit.bodyMarkdown)]);
      const post = await this.see.require(viewer, Post, id, { field: 'postId', forUpdate: true });
      await this.database.rows(sql`
        UPDATE post SET pinned_at = ${pinnedAt}::timestamptz WHERE id = ${id} AND (
          SELECT count(*) FROM post pinned WHERE pinned.community_id = ${post.communityId} AND pinned.pinned_at IS NOT NULL AND pinned.deleted_at IS NULL) < ${limits.pins.max}`);
      await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: id });
      return this.see.require(viewer, Post, id);
    });
  }
}
