import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, useToast } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { communityPageQuery, myCommunitiesQuery } from './communities.graphql.ts';
import { handOverMutation } from './joining.graphql.ts';
import { MemberPicker } from './MemberPicker.tsx';
import { membersQuery } from './members.graphql.ts';

/** The last manager names a successor and leaves, in one act. */
export function HandOverDialog({ community, onClose, onLeft }: { community: { id: string; name: string }; onClose: () => void; onLeft: () => void }) {
  const { t } = useLingui();
  const me = useViewer().person.id;
  const showToast = useToast();
  const { refused, act } = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const [handOver, { loading }] = useMutation(handOverMutation, { refetchQueries: [communityPageQuery, myCommunitiesQuery, membersQuery] });
  const { name } = community;

  async function send() {
    if (!chosen) return;
    const done = await act(handOver({ variables: { input: { communityId: community.id, personId: chosen } } }).then(({ data: answer }) => answer?.handOverCommunity.errors));
    if (!done) return;
    showToast({ message: <Trans>You have left {name}.</Trans> });
    onLeft();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={<Trans>Who will manage {name}?</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Stay</Trans>
          </Button>
          <Button kind="primary" busy={loading} disabled={!chosen} onClick={() => void send()}>
            <Trans>Name and leave</Trans>
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          <Trans>You are its only manager. Choose a member who takes over: that person manages the community as soon as you leave.</Trans>
        </p>
        <MemberPicker
          communityId={community.id}
          label={t`Successor`}
          chosen={chosen}
          without={me}
          onChoose={({ id }) => setChosen(id)}
          nobody={(sought) => (sought ? <Trans>Nobody by that name here.</Trans> : <Trans>You are its only member. Invite someone first, or archive it.</Trans>)}
        />
        <Refused reason={refused} />
      </div>
    </Dialog>
  );
}
