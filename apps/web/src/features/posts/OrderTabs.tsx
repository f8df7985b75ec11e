import { Trans, useLingui } from '@lingui/react/macro';
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

/** Newest first, or last commented first. */
export function OrderTabs({ order, onChange }: { order: FeedOrder; onChange: (order: FeedOrder) => void }) {
  const { t } = useLingui();
  return (
    <div className="tabs" role="group" aria-label={t`Order of the feed`}>
      <button type="button" aria-current={order === 'recent' ? 'true' : undefined} onClick={() => onChange('recent')}>
        <Trans>Recent</Trans>
      </button>
      <button type="button" aria-current={order === 'activity' ? 'true' : undefined} onClick={() => onChange('activity')}>
        <Trans>Activity</Trans>
      </button>
    </div>
  );
}
