import { toNodeId } from '@parvis/domain';
import { parse, plainText } from '@parvis/rich-text';
import type { Reaction, SampleComment, SampleCompany, SamplePost } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { seedPins } from './pins.ts';
import { seedPolls } from './polls.ts';
import { idOf, insertRows, instantOf } from './rows.ts';

/** The three forms of a text. A mention in the sample holds the key of a person or community and a file its own, in the database their ids. */
export function textOf(markdown: string): { body_markdown: string; body_tree: object; body_text: string } {
  const withIds = markdown
    .replace(/<(person|community):([a-z-]+)>/g, (_, kind: 'person' | 'community', key: string) => `<${kind}:${toNodeId(kind, idOf(kind, key))}>`)
    .replace(/(\]\(|<)file:([a-z-]+)/g, (_, before: string, key: string) => `${before}file:${toNodeId('file', idOf('file', key))}`);
  const parsed = parse(withIds);
  if (!parsed.ok) throw new Error(`A sample text is outside the dialect (${parsed.error.code}, line ${parsed.error.line}): ${markdown.slice(0, 80)}`);
  return { body_markdown: parsed.markdown, body_tree: parsed.tree, body_text: plainText(parsed.tree) };
}

/** Communities with their members, then posts, comments, reactions. */
export async function seedConversations(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  const founded = new Date(now.getTime() - 500 * 86_400_000);
  const commentsOf = (post: SamplePost): SampleComment[] => (post.comments ?? []).flatMap((comment) => [comment, ...(comment.replies ?? [])]);
  const activityOf = (post: SamplePost): Date =>
    new Date(Math.max(...[post.ago, ...commentsOf(post).map(({ ago }) => ago)].map((ago) => instantOf(now, ago).getTime())));

  await insertRows(manager, 'community', company.communities.map((community) => {
    const posts = company.posts.filter((post) => post.community === community.key);
    return {
      id: idOf('community', community.key), name: community.name, slug: community.slug, purpose: community.purpose, visibility: community.visibility,
      language: community.language, work: community.work, topics: community.topics, member_count: 0,
      last_activity_at: posts.length > 0 ? new Date(Math.max(...posts.map((post) => activityOf(post).getTime()))) : founded,
      created_by_id: idOf('person', community.managers[0]!), created_at: founded,
    };
  }));
  const seen = new Date(now.getTime() - 44 * 3_600_000);
  await insertRows(manager, 'membership', company.communities.flatMap(({ key, managers, members }) =>
    [...managers.map((person) => [person, 'manager']), ...members.map((person) => [person, 'member'])].map(([person, role]) => ({
      community_id: idOf('community', key), person_id: idOf('person', person!), role, joined_at: founded, seen_at: seen,
    }))));

  await insertRows(manager, 'welcome_seen', company.communities.flatMap(({ key, managers, members }) =>
    [...managers, ...members].map((person) => ({ community_id: idOf('community', key), person_id: idOf('person', person), seen_at: founded }))));

  await insertRows(manager, 'post', company.posts.map((post) => {
    const createdAt = instantOf(now, post.ago);
    const managerId = (): string => idOf('person', company.communities.find(({ key }) => key === post.community)!.managers[0]!);
    return {
      id: idOf('post', post.key), community_id: idOf('community', post.community), author_id: idOf('person', post.author), kind: post.kind ?? 'discussion', title: post.title,
      ...textOf(post.body), language: post.language, created_at: createdAt, last_activity_at: activityOf(post), comment_count: commentsOf(post).length,
      edited_at: post.edited ? instantOf(now, post.edited.ago) : null, locked_at: post.locked ? activityOf(post) : null,
      pinned_at: post.pinned ? createdAt : null, featured_at: post.featured ? createdAt : null, featured_by_id: post.featured ? managerId() : null,
    };
  }));
  await insertRows(manager, 'post_edit', company.posts.flatMap((post) => (post.edited ? [{
    id: idOf('edit', post.key), post_id: idOf('post', post.key), title: post.title, body_markdown: textOf(post.edited.before).body_markdown, replaced_at: instantOf(now, post.edited.ago),
  }] : [])));
  await insertRows(manager, 'thread_closing', company.posts.flatMap((post) => (post.locked ? [{
    id: idOf('closing', post.key), post_id: idOf('post', post.key), closed_by_id: idOf('person', post.author), reason: post.locked, closed_at: activityOf(post),
  }] : [])));
  await seedPins(manager, company, now);
  await seedPolls(manager, company.posts, now);
  await insertRows(manager, 'promotion', company.posts.flatMap((post) => {
    if (!post.promoted) return [];
    const { by, fromDays, untilDays } = post.promoted;
    return [{
      id: idOf('promotion', post.key), post_id: idOf('post', post.key), promoted_by_id: idOf('person', by),
      starts_at: new Date(now.getTime() + fromDays * 86_400_000), ends_at: new Date(now.getTime() + untilDays * 86_400_000), created_at: instantOf(now, post.ago),
    }];
  }));

  const comments = company.posts.flatMap((post) => (post.comments ?? []).flatMap((comment, i) => {
    const id = commentId(post, comment, `${i}`);
    return [
      { post, comment, id, parentId: null as string | null },
      ...(comment.replies ?? []).map((reply, j) => ({ post, comment: reply as SampleComment, id: commentId(post, reply, `${i}.${j}`), parentId: id as string | null })),
    ];
  }));
  await insertRows(manager, 'comment', comments.map(({ post, comment, id, parentId }) => ({
    id, post_id: idOf('post', post.key), parent_id: parentId, author_id: idOf('person', comment.author), ...textOf(comment.body),
    language: comment.language ?? post.language, created_at: instantOf(now, comment.ago),
  })));

  const byKey = new Map(comments.flatMap((said) => (said.comment.key ? [[said.comment.key, said] as const] : [])));
  await insertRows(manager, 'answer_choice', company.posts.flatMap((post) => {
    const answer = post.answer ? byKey.get(post.answer) : undefined;
    return answer ? [{
      id: idOf('answer', post.key), post_id: idOf('post', post.key), comment_id: answer.id, chosen_by_id: idOf('person', post.author), chosen_at: instantOf(now, answer.comment.ago),
    }] : [];
  }));
  await manager.query('UPDATE post SET answer_id = choice.comment_id, answered = true FROM answer_choice choice WHERE choice.post_id = post.id');
  await insertRows(manager, 'same_question', company.posts.flatMap((post) => (post.sameQuestion ?? []).map((person) => ({
    post_id: idOf('post', post.key), person_id: idOf('person', person), created_at: instantOf(now, post.ago),
  }))));

  // One reaction a person and thing: the last kind named wins.
  const given = (reactions: Partial<Record<Reaction, string[]>> | undefined): [string, string][] =>
    [...new Map(Object.entries(reactions ?? {}).flatMap(([kind, people]) => people.map((person): [string, string] => [person, kind])))]
      .map(([person, kind]) => [kind, person]);
  await insertRows(manager, 'reaction', [
    ...company.posts.flatMap((post) => given(post.reactions).map(([kind, person]) => ({
      id: idOf('reaction', `${post.key}/${person}`), person_id: idOf('person', person), post_id: idOf('post', post.key), comment_id: null as string | null,
      kind, created_at: instantOf(now, post.ago),
    }))),
    ...comments.flatMap(({ comment, id }) => given(comment.reactions).map(([kind, person]) => ({
      id: idOf('reaction', `${id}/${person}`), person_id: idOf('person', person), post_id: null as string | null, comment_id: id,
      kind, created_at: instantOf(now, comment.ago),
    }))),
  ]);

  await insertRows(manager, 'post_visit', readingsOf(company.posts, now));
  await insertRows(manager, 'post_visit', sightsOf(company, now));

  await insertRows(manager, 'report', company.reports.map(({ target, reporter, reason, note, ago }, i) => {
    const comment = 'comment' in target ? byKey.get(target.comment)! : null;
    const post = comment ? comment.post : company.posts.find(({ key }) => 'post' in target && key === target.post)!;
    return {
      id: idOf('report', `${i}`), community_id: idOf('community', post.community), post_id: idOf('post', post.key), comment_id: comment?.id ?? null,
      reporter_id: idOf('person', reporter), reason, note, created_at: instantOf(now, ago),
    };
  }));
}

/** The id of a comment, by its key or its place under the post. */
export function commentId(post: SamplePost, comment: { key?: string }, place: string): string {
  return idOf('comment', comment.key ?? `${post.key}/${place}`);
}

/** Who reacted or answered has read the thread as far as that, and not what came after: everyone finds something unread, and something read. */
function readingsOf(posts: SamplePost[], now: Date): Record<string, unknown>[] {
  return posts.flatMap((post) => {
    const until = new Map<string, Date>();
    const reads = (person: string, at: Date): void => {
      if (person !== post.author && at > (until.get(person) ?? new Date(0))) until.set(person, at);
    };
    const peopleOf = (reactions: SamplePost['reactions']): string[] => Object.values(reactions ?? {}).flat();
    for (const person of peopleOf(post.reactions)) reads(person, instantOf(now, post.ago));
    for (const comment of (post.comments ?? []).flatMap((one): SampleComment[] => [one, ...(one.replies ?? [])])) {
      for (const person of [comment.author, ...peopleOf(comment.reactions)]) reads(person, instantOf(now, comment.ago));
    }
    return [...until].map(([person, at]) => ({ person_id: idOf('person', person), post_id: idOf('post', post.key), seen_at: at, read_at: at, read_id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }));
  });
}

/** An announcement was on the screens of as many members as it says, also of those who left no word under it: no unit has seen it whole. */
function sightsOf({ posts, communities }: SampleCompany, now: Date): Record<string, unknown>[] {
  return posts.flatMap((post) => {
    if (!post.seenBy) return [];
    const postId = idOf('post', post.key);
    const already = new Set(readingsOf([post], now).map(({ person_id: id }) => id));
    const { managers, members } = communities.find(({ key }) => key === post.community)!;
    const others = [...managers, ...members].filter((person) => person !== post.author && !already.has(idOf('person', person)));
    return others
      .toSorted((a, b) => (idOf('visit', `${post.key}/${a}`) < idOf('visit', `${post.key}/${b}`) ? -1 : 1))
      .slice(0, Math.max(0, post.seenBy - already.size))
      .map((person) => ({ person_id: idOf('person', person), post_id: postId, seen_at: instantOf(now, post.ago) }));
  });
}
