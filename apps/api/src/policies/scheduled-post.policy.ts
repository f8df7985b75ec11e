import { ScheduledPost } from '../features/scheduling/scheduled-post.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { policy } from './policy.ts';

// Until its hour a post is its author's alone. Whether it may be posted is asked of the community, when it is.
policy(ScheduledPost, {
  kind: 'scheduledpost',
  table: 'scheduled_post',
  seen: (scheduled, viewer) => sql`${scheduled.authorId} = ${viewer.id}`,
  can: { change: (scheduled) => (scheduled.sentAt ? 'ALREADY_POSTED' : null) },
});
