import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Card, List, ListItem, SectionHead, VisuallyHidden } from '@parvis/ui';
import { useId } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import type { MyInvitationsQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import './communities.css';
import { useJoining } from './use-joining.tsx';

export type WaitingInvitation = NonNullable<MyInvitationsQuery['viewer']>['invitations']['nodes'][number];

/** Each with who invites, where, and the two answers. */
export function InvitationList({ invitations: all }: { invitations: readonly WaitingInvitation[] }) {
  const id = useId();
  const invitations = all.filter(({ community }) => community);
  const { place, hold } = useKeptFocus<HTMLDivElement>(invitations.length);
  const count = invitations.length;
  if (count === 0) return null;
  return (
    <Card aria-labelledby={id} className="stack">
      <SectionHead id={id} title={<Plural value={count} one="You are invited" other="# invitations wait for you" />} />
      <div ref={place} tabIndex={-1}>
        <List>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} hold={hold} />
          ))}
        </List>
      </div>
    </Card>
  );
}

function InvitationRow({ invitation, hold }: { invitation: WaitingInvitation; hold: () => void }) {
  const { t } = useLingui();
  const community = invitation.community!;
  const joining = useJoining({ ...community, viewerRequest: null, viewerInvitation: { id: invitation.id } });
  const inviter = invitation.invitedBy.name;
  const act = (run: () => Promise<unknown>) => () => {
    hold();
    void run();
  };
  return (
    <ListItem
      before={<Avatar id={invitation.invitedBy.id} name={inviter} />}
      title={community.name}
      href={`/communities/${community.id}`}
      detail={<Trans>{inviter} invites you</Trans>}
      className="community-row"
      after={
        <div className="way-in" role="group" aria-label={t`Invitation to ${community.name}`}>
          <Button busy={joining.busy} onClick={act(joining.accept)}>
            <Trans>Accept</Trans>
            <VisuallyHidden> {community.name}</VisuallyHidden>
          </Button>
          <Button kind="quiet" disabled={joining.busy} onClick={act(joining.decline)}>
            <Trans>Decline</Trans>
            <VisuallyHidden> {community.name}</VisuallyHidden>
          </Button>
        </div>
      }
    >
      <div lang={community.language}>{community.purpose}</div>
      <Refused reason={joining.refused} />
    </ListItem>
  );
}
