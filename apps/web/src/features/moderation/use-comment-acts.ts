import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { CommentActsFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { commentActsFragment } from './moderation.graphql.ts';
import { useModerationActs, type Acts } from './use-moderation-acts.tsx';

/** Report and hide, for the menu of a comment. Its query spreads `...CommentActs`. */
export function useCommentActs(from: FragmentType<CommentActsFragment>): Acts {
  const { data, complete } = useFragment({ fragment: commentActsFragment, from });
  return useModerationActs('comment', complete ? (data as CommentActsFragment) : null);
}
