import { Poll } from '../features/posts/polls/poll.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { sql, type Columns, type Sql } from '../platform/database/sql.ts';
import { standing, type Standing } from './community.policy.ts';
import { policy, seen } from './policy.ts';

export interface PollFacts {
  standing: Standing;
  archived: boolean;
  hidden: boolean;
  locked: boolean;
  author: string;
}

/** Something of the post that a poll belongs to: both have one id. */
const ofPost = (poll: Columns<Poll>, what: Sql): Sql => sql`(SELECT ${what} FROM post JOIN community ON community.id = post.community_id WHERE post.id = ${poll.id})`;

// Seen where its post is, until that is deleted. Its options, counts and named votes hang on it; when counts and names are shown, `pollSilence` of the domain says.
policy<Poll, PollFacts>(Poll, {
  kind: 'poll',
  table: 'poll',
  seen: (poll, viewer) => sql`(${seen(Post, poll.id, viewer)} AND EXISTS (SELECT 1 FROM post asking WHERE asking.id = ${poll.id} AND asking.deleted_at IS NULL))`,
  facts: (poll, viewer) => ({
    standing: standing(viewer, ofPost(poll, sql`post.community_id`)),
    archived: ofPost(poll, sql`community.archived_at IS NOT NULL`),
    hidden: ofPost(poll, sql`post.hidden_at IS NOT NULL`),
    locked: ofPost(poll, sql`post.locked_at IS NOT NULL`),
    author: ofPost(poll, sql`post.author_id`),
  }),
  can: {
    vote: (poll, _viewer, { standing: mine, archived, hidden, locked }) =>
      !mine ? 'NOT_MEMBER' : archived ? 'ARCHIVED' : hidden ? 'POST_HIDDEN' : poll.closedAt ? 'POLL_CLOSED' : locked ? 'POST_LOCKED' : null,
    close: (_poll, viewer, { author, archived, hidden }) => (author !== viewer.id ? 'NOT_ALLOWED' : archived ? 'ARCHIVED' : hidden ? 'POST_HIDDEN' : null),
    changeOptions: (poll, viewer, { author, archived, hidden }) =>
      author !== viewer.id ? 'NOT_ALLOWED' : archived ? 'ARCHIVED' : hidden ? 'POST_HIDDEN' : poll.voterCount > 0 ? 'POLL_HAS_VOTES' : null,
  },
});
