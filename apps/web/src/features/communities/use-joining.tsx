import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { useAct } from '../../platform/acts/use-act.ts';
import type { CommunityCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { acceptInvitationMutation, declineInvitationMutation, invitationsQuery, joinMutation, leaveMutation, withdrawRequestMutation } from './joining.graphql.ts';
import { membersQuery } from './members.graphql.ts';
import { myCommunitiesQuery } from './communities.graphql.ts';

/** The acts by which one comes into a community and goes out again. `refused` is what to tell where one failed. */
export function useJoining(community: Pick<CommunityCardFragment, 'id' | 'name' | 'viewerRequest' | 'viewerInvitation'>) {
  const { cache } = useApolloClient();
  const showToast = useToast();
  const { refused, act } = useAct();
  const options = { refetchQueries: [myCommunitiesQuery, invitationsQuery, membersQuery] };
  const [join, joining] = useMutation(joinMutation, options);
  const [leave, leaving] = useMutation(leaveMutation, options);
  const [withdraw, withdrawing] = useMutation(withdrawRequestMutation, options);
  const [accept, accepting] = useMutation(acceptInvitationMutation, options);
  const [decline, declining] = useMutation(declineInvitationMutation, options);
  const { id, name } = community;

  return {
    refused,
    busy: [joining, withdrawing, accepting, declining].some(({ loading }) => loading),
    leaving: leaving.loading,
    async join() {
      const done = await act(join({ variables: { input: { communityId: id } } }).then(({ data }) => data?.joinCommunity.errors));
      if (done) showToast({ message: <Trans>You are now a member of {name}.</Trans> });
    },
    async leave(): Promise<boolean> {
      const done = await act(leave({ variables: { input: { communityId: id } } }).then(({ data }) => data?.leaveCommunity.errors));
      // What only members read is forgotten here too.
      if (done) for (const fieldName of ['members', 'posts', 'pendingRequests']) cache.evict({ id: cache.identify({ __typename: 'Community', id }), fieldName });
      if (done) showToast({ message: <Trans>You have left {name}.</Trans> });
      return done;
    },
    async withdraw() {
      const requestId = community.viewerRequest?.id ?? '';
      const done = await act(withdraw({ variables: { input: { requestId } } }).then(({ data }) => data?.withdrawJoinRequest.errors));
      if (done) showToast({ message: <Trans>Your request is withdrawn.</Trans> });
    },
    async accept() {
      const invitationId = community.viewerInvitation?.id ?? '';
      const done = await act(accept({ variables: { input: { invitationId } } }).then(({ data }) => data?.acceptInvitation.errors));
      if (done) showToast({ message: <Trans>You are now a member of {name}.</Trans> });
    },
    async decline() {
      const invitationId = community.viewerInvitation?.id ?? '';
      const done = await act(decline({ variables: { input: { invitationId } } }).then(({ data }) => data?.declineInvitation.errors));
      if (done) showToast({ message: <Trans>The invitation to {name} is declined.</Trans> });
    },
  };
}
