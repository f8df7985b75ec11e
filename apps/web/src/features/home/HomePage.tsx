import { Trans, useLingui } from '@lingui/react/macro';
import { Card, lazily } from '@parvis/ui';
import { Suspense, useDeferredValue } from 'react';
import { Page } from '../../platform/page/Page.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { FeedTabs } from '../posts/FeedTabs.tsx';
import { WriteBox } from '../posts/WriteBox.tsx';
import { LoadingFeed } from './FeedStates.tsx';
import { RecentFeed } from './RecentFeed.tsx';
import { useHomeTab } from './use-home-tab.ts';
import { useWaiting } from './use-waiting.tsx';
import { WaitingCard, WaitingOnPhone } from './WaitingCard.tsx';

// Stands last beside the feed: nothing moves when it comes.
const UpcomingCard = lazily(() => import('../posts/events/UpcomingCard.tsx').then((module) => ({ default: module.UpcomingCard })));
const ForYouFeed = lazily(() => import('./ForYouFeed.tsx').then((module) => ({ default: module.ForYouFeed })));

/** What comes to me, the newest first or ranked with its reasons, and what waits for me. */
export function HomePage() {
  const { t } = useLingui();
  const { firstName } = useViewer().person;
  const [tab, setTab] = useHomeTab();
  // The tab answers a finger at once; drawing twenty posts follows.
  const drawn = useDeferredValue(tab);
  const { things, failed, retry } = useWaiting();
  const tabs = [{ key: 'recent', words: <Trans>Recent</Trans> }, { key: 'forYou', words: <Trans>For you</Trans> }] as const;
  // On a phone what waits stands above the feed: coming after it, it would push it down.
  const ready = Boolean(things) || failed;
  return (
    <Page title={t`Home`} hiddenHeading aside={<><WaitingCard things={things} failed={failed} onRetry={retry} /><Suspense fallback={<Card panel />}><UpcomingCard /></Suspense></>} asideLabel={t`What waits for you`}>
      <WriteBox>
        <Trans>What would you like to share, {firstName}?</Trans>
      </WriteBox>
      <WaitingOnPhone things={things} />
      <FeedTabs tabs={tabs} chosen={tab} onChange={setTab} communityId={null} waits={!ready} />
      {drawn === 'recent' ? (
        <RecentFeed ready={ready} />
      ) : (
        <Suspense fallback={<LoadingFeed />}>
          <ForYouFeed ready={ready} onRecent={() => setTab('recent')} />
        </Suspense>
      )}
    </Page>
  );
}
