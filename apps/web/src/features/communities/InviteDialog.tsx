import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, Dialog, useToast } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import { PeoplePicker, type PickedPerson } from '../people/PeoplePicker.tsx';
import { inviteMutation, pendingInvitationsQuery } from './members.graphql.ts';

/** Invites colleagues, chosen by name. */
export function InviteDialog({ community, onClose }: { community: { id: string; name: string; visibility: string }; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [people, setPeople] = useState<PickedPerson[]>([]);
  const { refused, act } = useAct();
  const [invite, { loading }] = useMutation(inviteMutation, { refetchQueries: [pendingInvitationsQuery] });
  const { name } = community;
  const count = people.length;

  async function send() {
    const input = { communityId: community.id, personIds: people.map(({ id }) => id) };
    const answer = invite({ variables: { input } });
    if (!(await act(answer.then(({ data }) => data?.inviteToCommunity.errors)))) return;
    const sent = (await answer).data?.inviteToCommunity.invitations?.length ?? 0;
    showToast({
      message: <Plural value={sent} _0="They belong to it or are invited already." one="One invitation sent." other="# invitations sent." />,
    });
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={<Trans>Invite to {name}</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button kind="primary" busy={loading} disabled={count === 0} onClick={() => void send()}>
            <Plural value={count} _0="Invite" one="Invite # person" other="Invite # people" />
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          {community.visibility === 'secret' ? (
            <Trans>Who is invited learns the name and the purpose of this secret community, and that you invite. The rest once they accept.</Trans>
          ) : (
            <Trans>They are members once they accept.</Trans>
          )}
        </p>
        <PeoplePicker label={t`Whom to invite`} chosen={people} onChange={setPeople} max={limits.invitationsAtOnce.max} />
        <Refused reason={refused} />
      </div>
    </Dialog>
  );
}
