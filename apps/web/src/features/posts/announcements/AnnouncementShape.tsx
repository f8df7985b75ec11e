import type { PartProps } from '../kinds/PostPart.tsx';

/** The room of one line, for who may read how far it went. */
export function AnnouncementShape({ post }: PartProps) {
  return post.reach ? <div className="reach-line" /> : null;
}
