import { instantAt } from '@parvis/domain';
import type { SampleCompany, SamplePost } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows } from './rows.ts';

const usualDays = 90;

/** Who looks after each pinned post, when, and the reminder that follows from it. */
export async function seedPins(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  const termsOf = ({ community, pinned }: SamplePost) =>
    typeof pinned === 'object' ? pinned : { owner: company.communities.find(({ key }) => key === community)!.managers[0]!, reviewInDays: usualDays };
  const pins = company.posts.filter(({ pinned }) => pinned).map((post) => {
    const { owner, reviewInDays } = termsOf(post);
    return { post: idOf('post', post.key), owner: idOf('person', owner), reviewOn: new Date(now.getTime() + reviewInDays * 86_400_000).toISOString().slice(0, 10) };
  });
  for (const { post, owner, reviewOn } of pins) await manager.query('UPDATE post SET pin_owner_id = $2, pin_review_on = $3 WHERE id = $1', [post, owner, reviewOn]);
  await insertRows(manager, 'reminder', pins.map(({ post, owner, reviewOn }) => {
    const due = instantAt(`${reviewOn}T09:00`, 'Europe/Paris')!;
    return { id: idOf('reminder', `pin/${post}`), person_id: owner, kind: 'pin_review', post_id: post, comment_id: null, due_at: due, expires_at: null, delivered_at: due < now ? due : null };
  }));
}
