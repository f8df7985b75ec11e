import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, List, PageHeader, SectionHead, useToast } from '@parvis/ui';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import { useLive } from '../../../platform/live/use-live.ts';
import { useEntryPolicy } from '../../../platform/navigation/use-entry-policy.ts';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { NotFoundPage } from '../../../platform/page/NotFoundPage.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { useViewer } from '../../../platform/session/viewer.ts';
import { communicationsQuery, createKitMutation } from './communications.graphql.ts';
import { KitLine } from './KitLine.tsx';
import { ProposalItem } from './ProposalItem.tsx';

/** `/communications`: what community managers propose for outside, and the kits made of it. */
export function CommunicationsPage() {
  return useViewer().roles.includes('communications_editor') ? <Communications /> : <NotFoundPage />;
}

function Communications() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const showToast = useToast();
  const refusal = useRefusal();
  const proposalList = useRef<HTMLUListElement>(null);
  const kitList = useRef<HTMLUListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(communicationsQuery, { fetchPolicy: useEntryPolicy() });
  const [create, { loading }] = useMutation(createKitMutation);
  useLive({ room: { kind: 'kits' } }, ({ type }) => {
    if (type === 'kitChanged' || type === 'missed') void refetch();
  });
  const proposals = data?.shareProposals;
  const kits = data?.shareKits;

  async function make(proposalId?: string) {
    const answer = create({ variables: { input: { proposalId } } });
    const message = await refusal(answer.then(({ data }) => data?.createKit.errors));
    if (message) return showToast({ message, refusal: true });
    await navigate(`/communications/kits/${(await answer).data?.createKit.kit?.id}`);
  }

  return (
    <Page title={t`Communications`}>
      <PageHeader
        title={<Trans>Communications</Trans>}
        lede={<Trans>What may be told outside. Only the fields of a kit ever leave; internal texts stay inside.</Trans>}
        actions={
          <Button kind="primary" busy={loading} onClick={() => void make()}>
            <Trans>New kit</Trans>
          </Button>
        }
      />
      {error && !data && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingList lines={4} />}
      {proposals && (
        <section className="stack" aria-labelledby="proposals">
          <SectionHead id="proposals" title={<Trans>Proposals that wait for you</Trans>} />
          <Card flush={proposals.nodes.length > 0}>
            {proposals.nodes.length === 0 ? (
              <EmptyState title={<Trans>No proposal waits</Trans>}>
                <Trans>When a community manager proposes a post for outside, it comes here.</Trans>
              </EmptyState>
            ) : (
              <List pad ref={proposalList}>
                {proposals.nodes.map((proposal) => (
                  <ProposalItem key={proposal.id} proposal={proposal} onAccept={() => make(proposal.id)} onDecided={() => void refetch()} />
                ))}
              </List>
            )}
          </Card>
          {proposals.pageInfo.hasNextPage && <LoadMore list={proposalList} onLoad={() => fetchMore({ variables: { afterProposal: proposals.pageInfo.endCursor } })} />}
        </section>
      )}
      {kits && (
        <section className="stack" aria-labelledby="kits">
          <SectionHead id="kits" title={<Trans>Kits</Trans>} />
          <Card flush={kits.nodes.length > 0}>
            {kits.nodes.length === 0 ? (
              <EmptyState title={<Trans>No kit yet</Trans>}>
                <Trans>A kit is what ambassadors share: a public page, texts to start from, and what must not be said.</Trans>
              </EmptyState>
            ) : (
              <List pad ref={kitList}>
                {kits.nodes.map((kit) => (
                  <KitLine key={kit.id} kit={kit} />
                ))}
              </List>
            )}
          </Card>
          {kits.pageInfo.hasNextPage && <LoadMore list={kitList} onLoad={() => fetchMore({ variables: { afterKit: kits.pageInfo.endCursor } })} />}
        </section>
      )}
    </Page>
  );
}
