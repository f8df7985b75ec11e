import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Card, useToast } from '@parvis/ui';
import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { communityIdIn } from '../../platform/navigation/address.ts';
import { Page } from '../../platform/page/Page.tsx';
import { receivedIn, takePassedOn, type ReceivedPost } from './passed-on.ts';
import { PostComposer } from './PostComposer.tsx';

/** A page to write a post: what « Write » opens on a phone, and everywhere without a pointer. */
export function WritePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const showToast = useToast();
  const [search] = useSearchParams();
  const part = search.get('community');
  const key = search.get('passed');
  const [passed, setPassed] = useState<ReceivedPost | null>(null);
  useEffect(() => {
    // A browser without a place for it has kept nothing either.
    if (key && 'caches' in globalThis) void takePassedOn(key).then((found) => found && setPassed(found), () => undefined);
  }, [key]);
  const received = passed ?? receivedIn(search);
  const communityId = part && communityIdIn(part);
  return (
    <Page
      title={t`New post`}
      asideLabel={t`Before you post`}
      aside={
        <section className="card panel stack" aria-labelledby="before">
          <h2 id="before">
            <Trans>Before you post</Trans>
          </h2>
          <ul className="bullets">
            <li>
              <Trans>Your text appears at once, under your name.</Trans>
            </li>
            <li>
              <Trans>You will be able to correct it: the history stays visible.</Trans>
            </li>
          </ul>
          <Anchor href="/guide">
            <Trans>What the guide says</Trans>
          </Anchor>
        </section>
      }
    >
      <h1>
        <Trans>New post</Trans>
      </h1>
      <Card>
        <PostComposer
          key={communityId}
          communityId={communityId}
          received={received}
          // What is in the text now does not come again by a reload.
          onReceived={() => {
            setPassed(null);
            void navigate('/write', { replace: true });
          }}
          onQueued={() => void navigate('/me/drafts', { replace: true })}
          onScheduled={() => void navigate('/me/scheduled', { replace: true })}
          onPosted={(postId) => {
            showToast({ message: <Trans>Posted.</Trans> });
            void navigate(`/posts/${postId}`, { replace: true });
          }}
        />
      </Card>
    </Page>
  );
}
