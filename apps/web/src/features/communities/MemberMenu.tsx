import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ConfirmDialog, Menu, lazily } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import type { CommunityInFrame } from './community-context.ts';
import { useJoining } from './use-joining.tsx';

const HandOverDialog = lazily(() => import('./HandOverDialog.tsx').then((module) => ({ default: module.HandOverDialog })));
const InviteDialog = lazily(() => import('./InviteDialog.tsx').then((module) => ({ default: module.InviteDialog })));

/** What a member may do with belonging: invite, leave. */
export function MemberMenu({ community }: { community: CommunityInFrame }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const joining = useJoining(community);
  const [open, setOpen] = useState<'invite' | 'leave' | null>(null);
  const { place, hold } = useKeptFocus<HTMLDivElement>(community.viewerRole);
  const role = community.viewerRole === 'manager' ? t({ message: 'Manager', context: 'of a community' }) : t`Member`;
  const hidden = community.visibility !== 'open';
  // The community always has a manager: the last one names the next.
  const last = community.viewerRole === 'manager' && community.managers.length === 1;
  const gone = () => {
    setOpen(null);
    // Who leaves a secret community knows no more of it.
    if (community.visibility === 'secret') void navigate('/communities');
  };
  return (
    <div className="btnset" ref={place}>
      {community.viewerCanInvite && (
        <Button icon="plus" onClick={() => setOpen('invite')}>
          <Trans>Invite</Trans>
        </Button>
      )}
      <Menu
        label={t`My membership`}
        trigger={(props) => (
          <Button {...props} icon="check" iconAfter="down">
            {role}
          </Button>
        )}
        items={[{ key: 'leave', label: t`Leave this community`, icon: 'aright', onSelect: () => setOpen('leave') }]}
      />
      {open === 'invite' && (
        <Suspense fallback={null}>
          <InviteDialog community={community} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      {open === 'leave' && last && (
        <Suspense fallback={null}>
          <HandOverDialog community={community} onClose={() => setOpen(null)} onLeft={gone} />
        </Suspense>
      )}
      <ConfirmDialog
        open={open === 'leave' && !last}
        onClose={() => setOpen(null)}
        busy={joining.leaving}
        onConfirm={() => {
          hold();
          void joining.leave().then((left) => (left ? gone() : setOpen(null)));
        }}
        title={<Trans>Leave {community.name}?</Trans>}
        confirmLabel={<Trans>Leave</Trans>}
        cancelLabel={<Trans>Stay</Trans>}
        closeLabel={t`Close`}
      >
        {community.viewerMembershipIsMandatory ? (
          <Trans>A rule of this community keeps everyone of your entity in it: you cannot leave while it holds.</Trans>
        ) : hidden ? (
          <Trans>You will no longer read what is written there. What you wrote stays, under your name. To come back, you will need to ask or be invited.</Trans>
        ) : (
          <Trans>What you wrote stays, under your name. You can come back whenever you like.</Trans>
        )}
      </ConfirmDialog>
      <Refused reason={joining.refused} />
    </div>
  );
}
