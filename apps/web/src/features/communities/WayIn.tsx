import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, VisuallyHidden } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import type { CommunityCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import './communities.css';
import { AskDialog } from './AskDialog.tsx';
import { useJoining } from './use-joining.tsx';

/** How one gets into a community, or that one is in: one button, which says what happens. */
export function WayIn({ community, primary }: { community: CommunityCardFragment; primary?: boolean }) {
  const { t } = useLingui();
  const joining = useJoining(community);
  const [asking, setAsking] = useState(false);
  const waits = community.viewerRequest && !community.viewerRequest.decidedAt;
  const { place, hold } = useKeptFocus<HTMLDivElement>(`${community.viewerRole} ${community.viewerRequest?.id} ${community.viewerInvitation?.id}`);
  const look = primary ? ('primary' as const) : ('plain' as const);
  const name = <VisuallyHidden> {community.name}</VisuallyHidden>;
  const act = (run: () => Promise<unknown>) => () => {
    hold();
    void run();
  };

  return (
    <div className="way-in" ref={place} tabIndex={-1}>
      {community.viewerRole === 'manager' && (
        <Badge kind="accent" icon="check">
          <Trans context="of a community">Manager</Trans>
        </Badge>
      )}
      {community.viewerRole === 'member' && (
        <Badge kind="accent" icon="check">
          <Trans>Member</Trans>
        </Badge>
      )}
      {!community.viewerRole && community.viewerInvitation && (
        <>
          <Button kind={look} busy={joining.busy} onClick={act(joining.accept)}>
            <Trans>Accept the invitation</Trans>
            {name}
          </Button>
          <Button kind="quiet" disabled={joining.busy} onClick={act(joining.decline)}>
            <Trans>Decline</Trans>
            {name}
          </Button>
        </>
      )}
      {!community.viewerInvitation && community.viewerCanJoin && (
        <Button kind={look} busy={joining.busy} onClick={act(joining.join)}>
          <Trans>Join</Trans>
          {name}
        </Button>
      )}
      {!community.viewerInvitation && community.viewerCanAsk && (
        <Button
          kind={look}
          onClick={() => {
            hold();
            setAsking(true);
          }}
        >
          <Trans>Ask to join</Trans>
          {name}
        </Button>
      )}
      {waits && !community.viewerInvitation && (
        <>
          <Badge icon="clock">
            <Trans>Request sent</Trans>
          </Badge>
          <Button kind="quiet" busy={joining.busy} onClick={act(joining.withdraw)}>
            <Trans>Withdraw</Trans>
            <VisuallyHidden> {t`the request to ${community.name}`}</VisuallyHidden>
          </Button>
        </>
      )}
      {asking && <AskDialog community={community} onClose={() => setAsking(false)} />}
      <Refused reason={joining.refused} />
    </div>
  );
}
