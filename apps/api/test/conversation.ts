import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { sql } from '../src/platform/database/sql.ts';
import { idOf } from '../src/seed/rows.ts';
import type { Actor, Product } from './product.ts';

/** What a mutation answers, in short: the id of the thing, or what was refused. */
export interface Done {
  id: string | null;
  errors: { code: string; field: string | null; message: string }[];
}

/** Node id of a community of the sample company. */
export const communityId = (key: string): string => toNodeId('community', idOf('community', key));

/** Node id of a person of the sample company. */
export const personId = (key: string): string => toNodeId('person', idOf('person', key));

/** A person posts in a community. */
export async function post(actor: Actor, community: string, body: string, more: { clientId?: string; title?: string; kind?: string; poll?: object } = {}): Promise<Done> {
  const { data } = await actor.query<{ postPost: { post: { id: string } | null; errors: Done['errors'] } }>(
    'mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } errors { code field message } } }',
    { input: { clientId: randomUUID(), communityId: communityId(community), body, language: 'fr', ...more } },
  );
  return { id: data.postPost.post?.id ?? null, errors: data.postPost.errors };
}

/** A person comments on a post, or replies to a comment of it. */
export async function comment(actor: Actor, postId: string, body: string, more: { clientId?: string; parentId?: string } = {}): Promise<Done> {
  const { data } = await actor.query<{ postComment: { comment: { id: string } | null; errors: Done['errors'] } }>(
    'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } errors { code field message } } }',
    { input: { clientId: randomUUID(), postId, body, language: 'fr', ...more } },
  );
  return { id: data.postComment.comment?.id ?? null, errors: data.postComment.errors };
}

/** The refusals of an answer, without their words. */
export const refusals = ({ errors }: Pick<Done, 'errors'>): string[] => errors.map(({ code, field }) => `${code} on ${field}`);

/** A post that nobody has met yet, of someone who need not belong to the community; its node id. */
export async function freshPost(product: Product, author: Actor, slug = 'fibre-au-quotidien'): Promise<string> {
  const [row] = await product.database.rows<{ id: string }>(sql`
    INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
    SELECT gen_random_uuid(), c.id, ${author.id}, 'Texte', '{"type":"doc","content":[]}', 'Texte', 'fr', now(), now()
    FROM community c WHERE c.slug = ${slug} RETURNING id`);
  return toNodeId('post', row!.id);
}
