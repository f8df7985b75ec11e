import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Count, Dot } from '@parvis/ui';
import { useViewer } from '../../platform/session/viewer.ts';

export interface UnreadMarksProps {
  /** New posts. */
  posts: number;
  /** Answers and mentions. */
  forMe: number;
  /** All of it, nothing counted twice. */
  all: number;
}

/** A number for what is addressed to me and a dot for the rest; or a number for all, for who chose so. */
export function UnreadMarks({ posts, forMe, all }: UnreadMarksProps) {
  const { t } = useLingui();
  const { countsAllUnread } = useViewer();
  const addressed = t`${plural(forMe, { one: 'one answer or mention for you', other: '# answers or mentions for you' })}`;
  const others = t`${plural(posts, { one: 'one new post', other: '# new posts' })}`;
  const unread = t`${plural(all, { one: 'one thing unread', other: '# things unread' })}`;
  if (countsAllUnread && all > 0) return <Count quiet label={forMe > 0 ? `${unread}, ${addressed}` : unread}>{shownCount(all)}</Count>;
  if (forMe > 0) return <Count quiet label={addressed}>{shownCount(forMe)}</Count>;
  return posts > 0 && <Dot label={others} />;
}

/** Two digits are enough to know that there is much. */
export const shownCount = (count: number): string => (count > 99 ? '99+' : String(count));
