import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Avatar, Button, Card, EmptyState, List, ListItem, SectionHead, VisuallyHidden, useToast } from '@parvis/ui';
import { useRef, useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import type { JoinRequestsQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import { useCommunity } from './community-context.ts';
import { acceptRequestMutation, declineRequestMutation, membersQuery, requestsQuery } from './members.graphql.ts';
import { OutsideNote } from './OutsideNote.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

type Request = NonNullable<NonNullable<JoinRequestsQuery['community']>['pendingRequests']>['nodes'][number];

/** Who asks to come in, for the managers to answer; oldest first. */
export function RequestsTab() {
  const community = useCommunity();
  const { data, error, refetch, fetchMore } = useQuery(requestsQuery, { variables: { id: community.id }, fetchPolicy: 'cache-and-network' });
  useLive({ room: { kind: 'community', id: community.id } }, ({ type, communityId }) => {
    if (type === 'missed' || (type === 'membershipChanged' && communityId === community.id)) void refetch();
  });
  const list = useRef<HTMLUListElement>(null);
  const requests = data?.community?.pendingRequests;
  const { place, hold } = useKeptFocus<HTMLElement>(requests?.nodes.length);
  if (!community.viewerCanManage) return <OutsideNote community={community} />;
  return (
    <section className="stack stack--3" aria-labelledby="requests" ref={place} tabIndex={-1}>
      <SectionHead id="requests" title={<Trans>Requests to join</Trans>} />
      {error && !requests && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !requests && <LoadingList lines={2} />}
      {requests?.nodes.length === 0 && (
        <Card>
          <EmptyState title={<Trans>Nobody is waiting</Trans>}>
            <Trans>When someone asks to join, you will find the request here and answer it.</Trans>
          </EmptyState>
        </Card>
      )}
      {requests && requests.nodes.length > 0 && (
        <Card flush>
          <List pad ref={list}>
            {requests.nodes.map((request) => (
              <RequestRow key={request.id} request={request} hold={hold} />
            ))}
          </List>
        </Card>
      )}
      {requests?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: requests.pageInfo.endCursor } })} />}
    </section>
  );
}

function RequestRow({ request, hold }: { request: Request; hold: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const showToast = useToast();
  const { refused, act } = useAct();
  const [declining, setDeclining] = useState(false);
  const options = { refetchQueries: [requestsQuery, membersQuery] };
  const [accept, accepting] = useMutation(acceptRequestMutation, options);
  const [decline] = useMutation(declineRequestMutation, options);
  const { person } = request;
  const { name } = person;
  const ago = format.ago(request.createdAt);

  async function letIn() {
    hold();
    const done = await act(accept({ variables: { input: { requestId: request.id } } }).then(({ data }) => data?.acceptJoinRequest.errors));
    if (done) showToast({ message: <Trans>{name} is now a member.</Trans> });
  }

  return (
    <ListItem
      className="community-row"
      before={<Avatar id={person.id} name={name} photo={person.photoUrl} />}
      title={name}
      href={`/people/${person.id}`}
      detail={`${[person.jobTitle, person.site].filter(Boolean).join(', ')} · ${ago}`}
      after={
        <div className="way-in">
          <Button kind="primary" busy={accepting.loading} onClick={() => void letIn()}>
            <Trans>Accept</Trans>
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
          <Button
            onClick={() => {
              hold();
              setDeclining(true);
            }}
          >
            <Trans>Decline</Trans>
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </div>
      }
    >
      {request.message && <blockquote className="request-words" lang={languageOf(request.message) ?? undefined}>{request.message}</blockquote>}
      <Refused reason={refused} />
      {declining && (
        <ReasonDialog
          title={<Trans>Decline the request of {name}</Trans>}
          explanation={<Trans>Nobody else reads it. {name} may ask again.</Trans>}
          label={t`Reason, which ${name} will read`}
          confirm={<Trans>Decline and tell {name}</Trans>}
          onClose={() => setDeclining(false)}
          submit={async (reason) => {
            const { data } = await decline({ variables: { input: { requestId: request.id, reason } } });
            const { errors } = data!.declineJoinRequest;
            if (errors.length === 0) showToast({ message: <Trans>{name} will read your reason.</Trans> });
            return errors;
          }}
        />
      )}
    </ListItem>
  );
}
