import { useMutation, useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Avatar, Button, Card, List, ListItem, SectionHead, VisuallyHidden, useToast } from '@parvis/ui';
import { useRef } from 'react';
import { useRefusal } from '../../platform/acts/use-act.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import { pendingInvitationsQuery, withdrawInvitationMutation } from './members.graphql.ts';

/** For managers: who is invited and has not answered. */
export function PendingInvitations({ communityId }: { communityId: string }) {
  const format = useFormat();
  const showToast = useToast();
  const refusal = useRefusal();
  const { data, fetchMore } = useQuery(pendingInvitationsQuery, { variables: { id: communityId }, fetchPolicy: 'cache-and-network' });
  const [withdraw, { loading }] = useMutation(withdrawInvitationMutation, { refetchQueries: [pendingInvitationsQuery] });
  const invitations = data?.community?.pendingInvitations;
  const list = useRef<HTMLUListElement>(null);
  const { place, hold } = useKeptFocus<HTMLElement>(invitations?.nodes.length);
  if (!invitations || invitations.nodes.length === 0) return null;
  async function takeBack(invitationId: string) {
    hold();
    const refused = await refusal(withdraw({ variables: { input: { invitationId } } }).then(({ data }) => data?.withdrawInvitation.errors));
    showToast({ refusal: refused !== null, message: refused ?? <Trans>The invitation is withdrawn.</Trans> });
  }
  return (
    <section className="stack stack--3" aria-labelledby="invited" ref={place} tabIndex={-1}>
      <SectionHead id="invited" title={<Trans>Invited, no answer yet</Trans>} />
      <Card flush>
        <List pad ref={list}>
          {invitations.nodes.map(({ id, person, invitedBy, createdAt }) => {
            const inviter = invitedBy.name;
            const ago = format.ago(createdAt);
            return (
              <ListItem
                key={id}
                before={<Avatar id={person.id} name={person.name} />}
                title={person.name}
                href={`/people/${person.id}`}
                detail={
                  <Trans>
                    by {inviter}, {ago}
                  </Trans>
                }
                after={
                  <Button busy={loading} onClick={() => void takeBack(id)}>
                    <Trans>Withdraw</Trans>
                    <VisuallyHidden> {person.name}</VisuallyHidden>
                  </Button>
                }
              />
            );
          })}
        </List>
      </Card>
      {invitations.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: invitations.pageInfo.endCursor } })} />}
    </section>
  );
}
