import type { PostKind } from '@parvis/domain';
import { Suspense, type ComponentType } from 'react';
import type { PostCardFragment } from '../../../platform/graphql/__generated__/graphql.ts';

/** What a post of some kinds shows beside its text. Its data comes with the post: its fragment is spread into `PostCard`. */
export interface PartProps {
  post: PostCardFragment;
  place: 'home' | 'community' | 'thread';
}

/** How the part of one kind is drawn. */
interface Drawn {
  /** Made with `lazily`: no first page waits for it. */
  Part: ComponentType<PartProps>;
  /** Its height until it is loaded, in CSS, from the data of the post: so that nothing below it moves when it comes. */
  height: (post: PostCardFragment, place: PartProps['place']) => string;
}

const parts: Partial<Record<PostKind, Drawn>> = {};

/** The part of a post that its kind brings: in feeds and on its own page. */
export function PostPart({ post, place }: PartProps) {
  const drawn = parts[post.kind];
  if (!drawn) return null;
  const { Part, height } = drawn;
  return (
    <Suspense fallback={<div style={{ minHeight: height(post, place) }} />}>
      <Part post={post} place={place} />
    </Suspense>
  );
}
