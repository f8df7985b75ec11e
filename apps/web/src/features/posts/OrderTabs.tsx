import { Trans, useLingui } from '@lingui/react/macro';
import { lazily } from '@parvis/ui';
import { Suspense } from 'react';
import { useState } from 'react';
import type { FeedOrder } from '../../platform/graphql/__generated__/graphql.ts';
import { keep, readKept } from '../../platform/kept.ts';

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

export interface OrderTabsProps {
  order: FeedOrder;
  onChange: (order: FeedOrder) => void;
  /** The community whose posts are listed; null for all of mine. */
  communityId: string | null;
}

const MarkAllRead = lazily(() => import('../following/MarkAllRead.tsx').then((module) => ({ default: module.MarkAllRead })));

/** Newest first, or last commented first; and that all of it is read. */
export function OrderTabs({ order, onChange, communityId }: OrderTabsProps) {
  const { t } = useLingui();
  return (
    <div className="feed-head">
      <div className="tabs" role="group" aria-label={t`Order of the feed`}>
        <button type="button" aria-current={order === 'recent' ? 'true' : undefined} onClick={() => onChange('recent')}>
          <Trans>Recent</Trans>
        </button>
        <button type="button" aria-current={order === 'activity' ? 'true' : undefined} onClick={() => onChange('activity')}>
          <Trans>Activity</Trans>
        </button>
      </div>
      <Suspense fallback={null}>
        <MarkAllRead inId={communityId} />
      </Suspense>
    </div>
  );
}
