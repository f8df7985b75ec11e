import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, PageHeader, SkeletonPost } from '@parvis/ui';
import { Failed } from '../../platform/page/Failed.tsx';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { decidedQuery } from './moderation.graphql.ts';
import { ModerationTabs } from './ModerationTabs.tsx';
import './moderation.css';

/** `/moderation/decided`: what was decided in the communities that I manage, by me and by the others. */
export function DecidedPage() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(decidedQuery, { fetchPolicy: useEntryPolicy(), notifyOnNetworkStatusChange: false });
  if (data?.viewer && !data.viewer.managesCommunities) return <NotFoundPage />;
  const decisions = data?.viewer?.moderationDecisions;
  return (
    <Page title={t`Decided – Moderation`}>
      <PageHeader title={<Trans>Moderation</Trans>} lede={<Trans>Every decision keeps its reason, its rule and the name of who took it.</Trans>} />
      <ModerationTabs waiting={data?.viewer?.moderationQueue.totalCount} current="decided" />
      {error && !decisions && (
        <Failed error={error} title={<Trans>The decisions could not be read</Trans>} onRetry={() => refetch()} />
      )}
      {!error && !decisions && <SkeletonPost label={t`Loading`} />}
      {decisions?.nodes.length === 0 && (
        <Card>
          <EmptyState title={<Trans>Nothing was decided yet</Trans>} level={2}>
            <Trans>What the managers of your communities decide will stand here.</Trans>
          </EmptyState>
        </Card>
      )}
      {decisions?.nodes.map((decision) => <DecisionCard key={decision.id} decision={decision} />)}
      {decisions?.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: decisions.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Page>
  );
}
