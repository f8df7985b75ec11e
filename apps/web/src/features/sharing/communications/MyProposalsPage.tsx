import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, EmptyState, List, PageHeader } from '@parvis/ui';
import { useRef } from 'react';
import { useEntryPolicy } from '../../../platform/navigation/use-entry-policy.ts';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { NotFoundPage } from '../../../platform/page/NotFoundPage.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { ModerationTabs } from '../../moderation/ModerationTabs.tsx';
import { myProposalsQuery } from './communications.graphql.ts';
import { ProposalItem } from './ProposalItem.tsx';

/** `/moderation/proposals`: what became of the posts that were proposed for outside, for the managers of their communities. */
export function MyProposalsPage() {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(myProposalsQuery, { fetchPolicy: useEntryPolicy() });
  if (data && !data.viewer?.managesCommunities) return <NotFoundPage />;
  const proposals = data?.shareProposals;
  return (
    <Page title={t`Proposed for outside – Moderation`}>
      <PageHeader title={<Trans>Moderation</Trans>} lede={<Trans>Posts of your communities that were proposed for outside, and what communications answered.</Trans>} />
      <ModerationTabs current="proposed" />
      {error && !proposals && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !proposals && <LoadingList lines={3} />}
      {proposals && (
        <Card flush={proposals.nodes.length > 0}>
          {proposals.nodes.length === 0 ? (
            <EmptyState title={<Trans>Nothing was proposed yet</Trans>} level={2}>
              <Trans>In the menu of a post, “Propose for outside” asks communications to tell it outside.</Trans>
            </EmptyState>
          ) : (
            <List pad ref={list}>
              {proposals.nodes.map((proposal) => (
                <ProposalItem key={proposal.id} proposal={proposal} />
              ))}
            </List>
          )}
        </Card>
      )}
      {proposals?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: proposals.pageInfo.endCursor } })} />}
    </Page>
  );
}
