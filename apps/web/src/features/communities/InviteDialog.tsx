import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, Dialog, Note, useToast } from '@parvis/ui';
import { useState } from 'react';
import { PeoplePicker, type PickedPerson } from '../people/PeoplePicker.tsx';
import { inviteMutation, pendingInvitationsQuery } from './members.graphql.ts';

/** Invites colleagues, chosen by name. */
export function InviteDialog({ community, onClose }: { community: { id: string; name: string; visibility: string }; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [people, setPeople] = useState<PickedPerson[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const [invite, { loading }] = useMutation(inviteMutation, { refetchQueries: [pendingInvitationsQuery] });
  const { name } = community;
  const count = people.length;

  async function send() {
    setRefused(null);
    const input = { communityId: community.id, personIds: people.map(({ id }) => id) };
    const { data } = await invite({ variables: { input } }).catch(() => ({ data: null }));
    const error = data?.inviteToCommunity.errors[0];
    if (!data) return setRefused(t`Our server did not answer. Try again in a moment.`);
    if (error) return setRefused(error.message);
    const sent = data.inviteToCommunity.invitations?.length ?? 0;
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
        {refused && (
          <Note kind="danger" live="alert">
            {refused}
          </Note>
        )}
      </div>
    </Dialog>
  );
}
