import { useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import type { CommentOrder } from '../../platform/graphql/__generated__/graphql.ts';

const orders: readonly CommentOrder[] = ['oldest', 'newest', 'best'];

/** The order of a thread, which its address keeps: as written unless it says otherwise. */
export function useCommentOrder(): [CommentOrder, (order: CommentOrder) => void] {
  const [search, setSearch] = useSearchParams();
  const order = orders.find((one) => one === search.get('sort')) ?? 'oldest';
  // Another order begins at its top: a place in the former one means nothing there.
  return [order, (next) => setSearch(next === 'oldest' ? {} : { sort: next }, { replace: true, preventScrollReset: true })];
}

/** The orders in words. */
export function useOrderChoices(): { value: CommentOrder; label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'oldest', label: t`Oldest` },
    { value: 'newest', label: t`Newest` },
    { value: 'best', label: t`Best` },
  ];
}
