import type { SampleComment, SampleCompany } from '@parvis/sample';
import { commentId } from './conversations.ts';
import { idOf, instantOf } from './rows.ts';

/** A text of the sample company, and the post or comment that it is. */
export interface SampleText {
  body: string;
  author: string;
  at: Date;
  use: { post_id: string | null; comment_id: string | null };
}

/** All texts that people of the sample company wrote to each other. */
export function textsOf(company: SampleCompany, now: Date): SampleText[] {
  return company.posts.flatMap((post) => {
    const ofComment = ({ body, author, ago }: Omit<SampleComment, 'replies'>, id: string): SampleText => ({ body, author, at: instantOf(now, ago), use: { post_id: null, comment_id: id } });
    return [
      { body: post.body, author: post.author, at: instantOf(now, post.ago), use: { post_id: idOf('post', post.key), comment_id: null } },
      ...(post.comments ?? []).flatMap((comment, i) => [
        ofComment(comment, commentId(post, comment, `${i}`)), ...(comment.replies ?? []).map((reply, j) => ofComment(reply, commentId(post, reply, `${i}.${j}`))),
      ]),
    ];
  });
}
