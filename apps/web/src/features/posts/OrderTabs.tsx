import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { FeedOrder } from '../../platform/graphql/__generated__/graphql.ts';
import { keep, readKept } from '../../platform/kept.ts';
import { FeedTabs } from './FeedTabs.tsx';

/** The order a person chose last, on this device. */
export function useKeptOrder(): [FeedOrder, (order: FeedOrder) => void] {
  const [order, setOrder] = useState<FeedOrder>(() => (readKept('feed-order') === 'activity' ? 'activity' : 'recent'));
  return [
    order,
    (next) => {
      keep('feed-order', next === 'activity' ? next : null);
      setOrder(next);
    },
  ];
}

/** Newest first, or last commented first: the orders of a community's posts. */
export function OrderTabs({ order, onChange, communityId }: { order: FeedOrder; onChange: (order: FeedOrder) => void; communityId: string }) {
  const tabs = [{ key: 'recent', words: <Trans>Recent</Trans> }, { key: 'activity', words: <Trans>Activity</Trans> }] as const;
  return <FeedTabs tabs={tabs} chosen={order} onChange={onChange} communityId={communityId} />;
}
