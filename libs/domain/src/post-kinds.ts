import { limits, type Bound } from './limits.ts';

/** What a post is for, in the order they are offered. An announcement is for managers only. */
export const postKinds = ['discussion', 'question', 'poll', 'event', 'announcement'] as const;

/** One of `postKinds`. */
export type PostKind = (typeof postKinds)[number];

/** Kinds that carry a part beside their text, under the same name in the input: choices, dates and place. */
export const kindsWithPart = ['poll', 'event'] as const satisfies readonly PostKind[];

/** One of `kindsWithPart`. */
export type KindWithPart = (typeof kindsWithPart)[number];

/** Whether a post of one kind can become one of the other: only between a discussion and a question, which carry nothing but their text. */
export function converts(from: PostKind, to: PostKind): boolean {
  return from !== to && [from, to].every((kind) => kind === 'discussion' || kind === 'question');
}

/** How long the text of a post is. What a poll asks or an event announces can stand in its title, and its part says the rest: with a title they need no text. */
export function postBodyBound(kind: PostKind, title: string | null | undefined): Bound {
  const said = Boolean(title?.trim()) && (kindsWithPart as readonly PostKind[]).includes(kind);
  return said ? { ...limits.postBody, min: 0 } : limits.postBody;
}
