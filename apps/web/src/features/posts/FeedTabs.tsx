import { useLingui } from '@lingui/react/macro';
import { lazily } from '@parvis/ui';
import { Suspense, type ReactNode } from 'react';

export interface FeedTabsProps<Tab extends string> {
  tabs: readonly { key: Tab; words: ReactNode }[];
  chosen: Tab;
  onChange: (tab: Tab) => void;
  /** The community whose posts are listed; null for all of mine. */
  communityId: string | null;
  /** On a phone something is still to come above them: they wait for it, lest they move under a finger. */
  waits?: boolean;
}

const MarkAllRead = lazily(() => import('../following/MarkAllRead.tsx').then((module) => ({ default: module.MarkAllRead })));

/** Above a feed: in which order it stands, and that all of it is read. */
export function FeedTabs<Tab extends string>({ tabs, chosen, onChange, communityId, waits }: FeedTabsProps<Tab>) {
  const { t } = useLingui();
  return (
    <div className={waits ? 'feed-head feed-head--waits' : 'feed-head'}>
      <div className="tabs" role="group" aria-label={t`Order of the feed`}>
        {tabs.map(({ key, words }) => (
          <button key={key} type="button" aria-current={key === chosen ? 'true' : undefined} onClick={() => onChange(key)}>
            {words}
          </button>
        ))}
      </div>
      <Suspense fallback={null}>
        <MarkAllRead inId={communityId} />
      </Suspense>
    </div>
  );
}
