import { instantAt, localTimeAt } from '@parvis/domain';
import type { SampleBookmark, SampleCompany, SampleFollow } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows, instantOf } from './rows.ts';

/** What people follow, mute and put aside, with the reminders that they asked for. */
export async function seedFollowing(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  await insertRows(manager, 'follow', company.follows.map(({ person, of, state, ago }: SampleFollow) => {
    const [[kind, key]] = Object.entries(of) as [[string, string]];
    return {
      id: idOf('follow', `${person}/${kind}/${key}`), person_id: idOf('person', person), kind, thing_id: kind === 'topic' ? null : idOf(kind, key), topic: kind === 'topic' ? key : null, state,
      since: instantOf(now, ago),
    };
  }));
  const remindAt = ({ remindInDays }: SampleBookmark): Date | null =>
    remindInDays === undefined ? null : instantAt(`${localTimeAt(now.getTime() + remindInDays * 86_400_000, 'Europe/Paris').slice(0, 10)}T09:00`, 'Europe/Paris');
  await insertRows(manager, 'bookmark', company.bookmarks.map((one) => ({
    id: idOf('bookmark', `${one.person}/${one.post}`), person_id: idOf('person', one.person), post_id: idOf('post', one.post), comment_id: null, note: one.note ?? '', remind_at: remindAt(one),
    created_at: instantOf(now, one.ago),
  })));
  await insertRows(manager, 'reminder', company.bookmarks.filter(remindAt).map((one) => ({
    id: idOf('reminder', `${one.person}/${one.post}`), person_id: idOf('person', one.person), kind: 'bookmark', post_id: idOf('post', one.post), comment_id: null, due_at: remindAt(one),
    expires_at: null, delivered_at: null,
  })));
}
