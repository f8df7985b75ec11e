import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, PageHeader, SkeletonPost } from '@parvis/ui';
import { Failed } from '../../platform/page/Failed.tsx';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { Page } from '../../platform/page/Page.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { myDecisionsQuery } from './moderation.graphql.ts';
import { MyReports } from './MyReports.tsx';
import './moderation.css';

/** `/me/decisions`: what was decided on my texts, and what became of my reports. */
export function MyDecisionsPage() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(myDecisionsQuery, { fetchPolicy: useEntryPolicy(), notifyOnNetworkStatusChange: false });
  const decisions = data?.viewer?.decisions;
  return (
    <Page title={t`Decisions on my texts`}>
      <PageHeader
        title={<Trans>Decisions on my texts</Trans>}
        lede={<Trans>When a manager hides something you wrote, closes a discussion or takes a decision back, you read here what, why, by whom and on which rule.</Trans>}
      />
      {error && !decisions && (
        <Failed error={error} title={<Trans>The decisions could not be read</Trans>} onRetry={() => refetch()} />
      )}
      {!error && !decisions && <SkeletonPost label={t`Loading`} />}
      {decisions?.nodes.length === 0 && (
        <Card>
          <EmptyState title={<Trans>No decision on your texts</Trans>} level={2}>
            <Trans>All you wrote stands as you wrote it.</Trans>
          </EmptyState>
        </Card>
      )}
      {decisions?.nodes.map((decision) => <DecisionCard key={decision.id} decision={decision} mine />)}
      {decisions?.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: decisions.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
      <MyReports />
    </Page>
  );
}
