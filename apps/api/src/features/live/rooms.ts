import { Injectable } from '@nestjs/common';
import type { EntityClass } from '../../policies/policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import type { Signal } from '../../platform/live/signal.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ShareKit } from '../sharing/share-kit.entity.ts';

/** What a screen may watch. `home` and `me` need no id: they are the person's own. */
export type Place = { kind: 'community' | 'post'; id: string } | { kind: 'home' | 'guide' | 'kits' | 'me' };

/** Which screens a signal concerns, and who of them may know. */
@Injectable()
export class Rooms {
  constructor(private readonly see: See) {}

  /** The room of a place that the viewer may watch; null for what is unknown and for what is not the viewer's to see. */
  async roomOf(viewer: Viewer, place: Place): Promise<string | null> {
    if (place.kind === 'community') {
      const community = await this.see.one(viewer, Community, place.id);
      return community && `community:${community.id}`;
    }
    if (place.kind === 'post') {
      const post = await this.see.one(viewer, Post, place.id);
      return post && `post:${post.id}`;
    }
    return place.kind;
  }

  /** Rooms in which a signal is told. */
  roomsOf(signal: Signal): string[] {
    switch (signal.type) {
      case 'postPosted':
      case 'postChanged':
      case 'commentPosted':
      case 'commentChanged':
      case 'reactionChanged':
      case 'pollChanged':
        return [`post:${signal.postId}`, `community:${signal.communityId}`, 'home'];
      case 'membershipChanged':
        return [`community:${signal.communityId}`, 'home'];
      case 'documentChanged':
        // Who accepted is told to that person's own screens alone: nobody's reading is listed.
        return signal.personId ? [] : ['guide'];
      case 'kitChanged':
        return ['kits'];
      default:
        return [];
    }
  }

  /** Those of `people` who may know of a signal: asked at the moment it leaves, so that a right that ended ends here too. */
  who(signal: Signal, people: string[]): Promise<Set<string>> {
    const who = <T>(entity: EntityClass<T>, id: string): Promise<Set<string>> =>
      'goneBy' in signal && signal.goneBy ? this.see.whoSaw(entity, id, signal.goneBy, people) : this.see.who(entity, id, people);
    switch (signal.type) {
      case 'postPosted':
      case 'postChanged':
      case 'pollChanged':
        return who(Post, signal.postId);
      case 'commentPosted':
      case 'commentChanged':
      case 'reactionChanged':
        return signal.commentId ? who(Comment, signal.commentId) : who(Post, signal.postId);
      case 'membershipChanged':
        return who(Community, signal.communityId);
      case 'documentChanged':
        return who(Document, signal.documentId);
      case 'kitChanged':
        return who(ShareKit, signal.kitId);
      default:
        return Promise.resolve(new Set());
    }
  }
}
