import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card, EmptyState, PageHeader, SectionHead } from '@parvis/ui';
import { useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useLive } from '../../platform/live/use-live.ts';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { KitCard } from '../sharing/KitCard.tsx';
import { MyShares } from '../sharing/MyShares.tsx';
import { ShareSheet } from '../sharing/ShareSheet.tsx';
import { ambassadorsQuery } from './ambassadors.graphql.ts';
import { BecomeAmbassador } from './BecomeAmbassador.tsx';
import { StopBeingAmbassador } from './StopBeingAmbassador.tsx';

/** What an ambassador may share outside; for others, what it is and the way in. */
export function AmbassadorsPage() {
  const { t } = useLingui();
  const { kitId } = useParams();
  const navigate = useNavigate();
  const list = useRef<HTMLUListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(ambassadorsQuery, { fetchPolicy: useEntryPolicy() });
  useLive({ room: { kind: 'kits' } }, ({ type }) => {
    if (type === 'kitChanged' || type === 'missed') void refetch();
  });
  const viewer = data?.viewer;
  const kits = viewer?.kits;
  return (
    <Page title={t`Ambassadors`}>
      <PageHeader
        title={<Trans>Share outside</Trans>}
        lede={<Trans>Approved content, to tell in your own words. Nothing obliges you: sharing stays your choice, without counter or ranking.</Trans>}
      />
      {error && !viewer && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !viewer && <LoadingList lines={3} />}
      {viewer && !viewer.ambassador && (
        <BecomeAmbassador guideFirst={Boolean(data.guide?.viewerAcceptance.required && !data.guide.viewerAcceptance.accepted)} onDone={() => void refetch()} />
      )}
      {viewer?.ambassador && kits && (
        <section className="stack" aria-labelledby="kits">
          <SectionHead id="kits" title={<Trans>To share now</Trans>}>
            {kits.nodes.length > 0 && !kits.pageInfo.hasNextPage && (
              <span className="small muted">
                <Plural value={kits.nodes.length} one="One content" other="# contents" />
              </span>
            )}
          </SectionHead>
          {kits.nodes.length === 0 ? (
            <Card>
              <EmptyState title={<Trans>Nothing to share for now</Trans>}>
                <Trans>Communications prepares what may be told outside. It will appear here.</Trans>
              </EmptyState>
            </Card>
          ) : (
            <ul className="kits" ref={list}>
              {kits.nodes.map((kit) => (
                <KitCard key={kit.id} kit={kit} chosen={kit.id === kitId} />
              ))}
            </ul>
          )}
          {kits.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: kits.pageInfo.endCursor } })} />}
        </section>
      )}
      {viewer && <MyShares />}
      {viewer?.ambassador && <StopBeingAmbassador since={viewer.ambassador.since} onDone={() => void refetch()} />}
      {viewer?.ambassador && kitId && <ShareSheet key={kitId} kitId={kitId} onClose={() => void navigate('/ambassadors')} />}
    </Page>
  );
}
