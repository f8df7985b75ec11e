import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, useToast, type MenuEntry } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct, type Outcome } from '../../platform/acts/use-act.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { useCommunity } from './community-context.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { makeManagerMutation, membersQuery, removeMemberMutation, unmakeManagerMutation } from './members.graphql.ts';
import type { Member } from './MembersTab.tsx';
import { communityPageQuery, myCommunitiesQuery } from './communities.graphql.ts';

/** What a manager may do with a member: share the task, or take the person out with a reason. */
export function MemberActs({ member }: { member: Member }) {
  const { t } = useLingui();
  const community = useCommunity();
  const isMe = useViewer().person.id === member.person.id;
  const showToast = useToast();
  const { refused, act } = useAct();
  const [removing, setRemoving] = useState(false);
  const options = { refetchQueries: [membersQuery, communityPageQuery, myCommunitiesQuery] };
  const [makeManager] = useMutation(makeManagerMutation, options);
  const [unmakeManager] = useMutation(unmakeManagerMutation, options);
  const [remove] = useMutation(removeMemberMutation, options);
  const { id, name } = member.person;
  const input = { communityId: community.id, personId: id };

  async function change(work: Outcome, done: ReactNode) {
    if (await act(work)) showToast({ message: done });
  }

  const items: MenuEntry[] = [
    member.role === 'manager'
      ? {
          key: 'unmake',
          label: isMe ? t`Stop managing` : t`Make a member again`,
          icon: 'user',
          onSelect: () => void change(unmakeManager({ variables: { input } }).then(({ data }) => data?.unmakeManager.errors), <Trans>{name} is a member.</Trans>),
        }
      : {
          key: 'make',
          label: t`Make a manager`,
          icon: 'key',
          onSelect: () => void change(makeManager({ variables: { input } }).then(({ data }) => data?.makeManager.errors), <Trans>{name} is now a manager.</Trans>),
        },
    ...(isMe ? [] : ([{ key: 'remove', label: t`Remove from the community`, icon: 'x', danger: true, onSelect: () => setRemoving(true) }] satisfies MenuEntry[])),
  ];
  return (
    <div className="way-in">
      <Menu label={t`Acts on ${name}`} items={items} />
      <Refused reason={refused} />
      {removing && (
        <ReasonDialog
          title={<Trans>Remove {name}</Trans>}
          explanation={<Trans>{name} loses access at once to what only members read. What {name} wrote stays.</Trans>}
          label={t`Reason, which ${name} will read`}
          confirm={<Trans>Remove and tell {name}</Trans>}
          danger
          onClose={() => setRemoving(false)}
          submit={async (reason) => {
            const { data } = await remove({ variables: { input: { ...input, reason } } });
            const { errors } = data!.removeMember;
            if (errors.length === 0) showToast({ message: <Trans>{name} is no longer a member.</Trans> });
            return errors;
          }}
        />
      )}
    </div>
  );
}
