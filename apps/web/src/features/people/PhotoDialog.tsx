import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Dialog } from '@parvis/ui';
import { useState } from 'react';
import { PictureField } from '../../platform/forms/PictureField.tsx';
import { NotSent } from '../../platform/page/NotSent.tsx';

export interface PhotoDialogProps {
  person: { id: string; name: string; photoUrl?: string | null };
  /** Reads the person again, here and in the frame. */
  onChanged: () => Promise<unknown>;
  onClose: () => void;
}

/** One's own photo: choose one, or go back to initials. Drawn while it is open. */
export function PhotoDialog({ person, onChanged, onClose }: PhotoDialogProps) {
  const { t } = useLingui();
  const [unsent, setUnsent] = useState(false);

  async function remove() {
    setUnsent(false);
    const answer = await fetch('/files/me/photo', { method: 'DELETE', headers: { 'content-type': 'application/json' }, body: '{}' }).catch(() => null);
    if (answer?.ok) await onChanged();
    else setUnsent(true);
  }

  return (
    <Dialog
      open
      small
      onClose={onClose}
      title={<Trans>My photo</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          {person.photoUrl && (
            <Button kind="quiet" onClick={() => void remove()}>
              <Trans>Take my photo away</Trans>
            </Button>
          )}
          <Button onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        </>
      }
    >
      <Avatar id={person.id} name={person.name} photo={person.photoUrl} size="xl" />
      <PictureField
        label={<Trans>Choose a picture</Trans>}
        hint={<Trans>JPEG, PNG, WebP or AVIF, 10 MB at most. It is cut to a square; where and when it was taken is not kept.</Trans>}
        address="/files/me/photo"
        onSent={onChanged}
      />
      {unsent && <NotSent />}
    </Dialog>
  );
}
