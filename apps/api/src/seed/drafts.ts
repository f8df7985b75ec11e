import type { SampleCompany, SampleDraft } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows, instantOf } from './rows.ts';

const keyOf = ({ person, post, comment }: SampleDraft): string => `${person}/${post?.community ?? comment?.post ?? 'new'}`;

/** What people began to write. */
export async function seedDrafts(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  await insertRows(manager, 'draft', company.drafts.map((draft) => ({
    id: idOf('draft', keyOf(draft)), person_id: idOf('person', draft.person), kind: draft.comment ? 'comment' : 'post',
    thing_id: draft.comment ? idOf('post', draft.comment.post) : draft.post ? idOf('community', draft.post.community) : null,
    client_id: idOf('client', keyOf(draft)), title: draft.title ?? '', body_markdown: draft.body, options: '', revision: 1, device: 'sample', saved_at: instantOf(now, draft.ago),
  })));
  await insertRows(manager, 'draft_version', company.drafts.flatMap((draft) => (draft.other
    ? [{ id: idOf('draftversion', keyOf(draft)), draft_id: idOf('draft', keyOf(draft)), title: '', body_markdown: draft.other.body, options: '', revision: null, saved_at: instantOf(now, draft.other.ago) }]
    : [])));
}
