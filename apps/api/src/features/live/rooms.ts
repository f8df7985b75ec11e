import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import type { Signal } from '../../platform/live/signal.ts';
import { Community } from '../communities/community.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ShareKit } from '../sharing/share-kit.entity.ts';

/** What a screen may watch. `home` and `me` need no id: they are the person's own. */
export type Place = { kind: 'community' | 'post'; id: string } | { kind: 'home' | 'guide' | 'kits' };

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
    switch (signal.type) {
      case 'postPosted':
      case 'postChanged':
      case 'commentPosted':
      case 'commentChanged':
      case 'reactionChanged':
        return this.see.who(Post, signal.postId, people);
      case 'membershipChanged':
        return this.see.who(Community, signal.communityId, people);
      case 'documentChanged':
        return this.see.who(Document, signal.documentId, people);
      case 'kitChanged':
        return this.see.who(ShareKit, signal.kitId, people);
      default:
        return Promise.resolve(new Set());
    }
  }
}
