import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { idOf } from '../src/seed/rows.ts';
import type { Actor } from './product.ts';

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
export async function post(actor: Actor, community: string, body: string, more: { clientId?: string; title?: string } = {}): Promise<Done> {
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
