import type { PostKind } from '@parvis/domain';
import { lazily } from '@parvis/ui';
import { Suspense, type ComponentType } from 'react';
import type { PostCardFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { AnnouncementShape } from '../announcements/AnnouncementShape.tsx';
import { EventShape } from '../events/EventShape.tsx';
import { PollShape } from '../polls/PollShape.tsx';
import { QuestionShape } from '../questions/QuestionShape.tsx';

/** What a post of some kinds shows beside its text. Its data comes with the post: its fragment is spread into `PostCard`. */
export interface PartProps {
  post: PostCardFragment;
  place: 'home' | 'community' | 'thread';
}

/** How the part of one kind is drawn. */
interface Drawn {
  /** Made with `lazily`: no first page waits for it. */
  Part: ComponentType<PartProps>;
  /** What stands there until it is loaded, of the same height: so that nothing below it moves when it comes. */
  Shape: ComponentType<PartProps>;
}

const parts: Partial<Record<PostKind, Drawn>> = {
  announcement: { Part: lazily(() => import('../announcements/AnnouncementPart.tsx').then((module) => ({ default: module.AnnouncementPart }))), Shape: AnnouncementShape },
  question: { Part: lazily(() => import('../questions/QuestionPart.tsx').then((module) => ({ default: module.QuestionPart }))), Shape: QuestionShape },
  poll: { Part: lazily(() => import('../polls/PollPart.tsx').then((module) => ({ default: module.PollPart }))), Shape: PollShape },
  event: { Part: lazily(() => import('../events/EventPart.tsx').then((module) => ({ default: module.EventPart }))), Shape: EventShape },
};

/** The part of a post that its kind brings: in feeds and on its own page. */
export function PostPart({ post, place }: PartProps) {
  const drawn = parts[post.kind];
  if (!drawn) return null;
  const { Part, Shape } = drawn;
  return (
    <Suspense fallback={<Shape post={post} place={place} />}>
      <Part post={post} place={place} />
    </Suspense>
  );
}
