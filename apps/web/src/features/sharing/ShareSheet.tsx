import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog, ErrorState, Note, Skeleton } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import type { KitToShareQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { ShareForm, type PreparedShare } from './ShareForm.tsx';
import { ShareReady } from './ShareReady.tsx';
import { kitToShareQuery } from './sharing.graphql.ts';
import './sharing.css';

export type KitToShare = NonNullable<KitToShareQuery['shareKit']>;

/** Sharing a kit: network, words, rules, then the way out. The product posts nothing itself. */
export function ShareSheet({ kitId, onClose }: { kitId: string; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [ready, setReady] = useState<PreparedShare | null>(null);
  const { data, error, refetch } = useQuery(kitToShareQuery, { variables: { id: kitId }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  useLive({ room: { kind: 'kits' } }, (signal) => {
    if (signal.type === 'missed' || (signal.type === 'kitChanged' && signal.kitId === kitId)) void refetch();
  });
  const kit = data?.shareKit;
  const title = (kit?.texts.find((text) => text.language === language) ?? kit?.texts[0])?.title;
  let content: ReactNode;
  if (error && !data) {
    content = (
      <ErrorState title={<Trans>This content could not be read</Trans>} level={3} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>}>
        <Trans>Our server did not answer. Nothing was changed.</Trans>
      </ErrorState>
    );
  } else if (!data) {
    content = (
      <div aria-busy="true" aria-label={t`Loading`} className="stack stack--3">
        <Skeleton width="60%" />
        <Skeleton width="90%" />
        <Skeleton width="75%" />
      </div>
    );
  } else if (!kit?.viewerCanShare || kit.state !== 'approved') {
    content = <NotShareable kit={kit ?? null} />;
  } else if (ready) {
    content = <ShareReady share={ready} onClose={onClose} />;
  } else {
    content = <ShareForm kit={kit} onReady={setReady} onClose={onClose} />;
  }
  return (
    <Dialog open wide onClose={onClose} title={title ?? <Trans>Share outside</Trans>} closeLabel={t`Close`}>
      {content}
    </Dialog>
  );
}

function NotShareable({ kit }: { kit: KitToShare | null }) {
  return (
    <Note kind="warning" live="alert">
      <p>
        {kit?.state === 'withdrawn' && <Trans>This content was withdrawn: it may no longer be shared.</Trans>}
        {kit?.state === 'expired' && <Trans>The date of this content passed: it may no longer be shared.</Trans>}
        {kit?.state === 'scheduled' && <Trans>This content may be shared later: its first day is not here yet.</Trans>}
        {(!kit || kit.state === 'draft' || kit.state === 'approved') && <Trans>There is nothing to share here.</Trans>}
      </p>
      {kit?.withdrawalReason && <p>{kit.withdrawalReason}</p>}
    </Note>
  );
}
