import { instantAt, localTimeAt, toNodeId } from '@parvis/domain';
import type { SampleCompany, SampleDraft } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows, instantOf } from './rows.ts';

const keyOf = ({ person, post, comment }: SampleDraft): string => `${person}/${post?.community ?? comment?.post ?? 'new'}`;

/** What people began to write, and what waits for its hour. */
export async function seedDrafts(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  await insertRows(manager, 'draft', company.drafts.map((draft) => ({
    id: idOf('draft', keyOf(draft)), person_id: idOf('person', draft.person), kind: draft.comment ? 'comment' : 'post',
    thing_id: draft.comment ? idOf('post', draft.comment.post) : draft.post ? idOf('community', draft.post.community) : null,
    client_id: idOf('client', keyOf(draft)), title: draft.title ?? '', body_markdown: draft.body, options: '', revision: 1, device: 'sample', saved_at: instantOf(now, draft.ago),
  })));
  await insertRows(manager, 'draft_version', company.drafts.flatMap((draft) => (draft.other
    ? [{ id: idOf('draftversion', keyOf(draft)), draft_id: idOf('draft', keyOf(draft)), title: '', body_markdown: draft.other.body, options: '', revision: null, saved_at: instantOf(now, draft.other.ago) }]
    : [])));
  await insertRows(manager, 'scheduled_post', company.scheduledPosts.map(({ author, community, title, body, language, inDays, time }) => {
    const key = `${author}/${community}/${title}`;
    const day = localTimeAt(now.getTime() + inDays * 86_400_000, 'Europe/Paris').slice(0, 10);
    const clientId = idOf('client', key);
    return {
      id: idOf('scheduledpost', key), author_id: idOf('person', author), community_id: idOf('community', community), client_id: clientId, title, body_markdown: body,
      input: { post: { clientId, communityId: toNodeId('community', idOf('community', community)), kind: 'discussion', title, body, language }, options: '' },
      send_at: instantAt(`${day}T${time}`, 'Europe/Paris'), created_at: now, refusal_values: {},
    };
  }));
}
