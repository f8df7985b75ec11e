import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu, useToast, type MenuEntry } from '@parvis/ui';
import { useState } from 'react';
import { ReasonDialog } from '../../communities/ReasonDialog.tsx';
import { ChangeEventDialog } from './ChangeEventDialog.tsx';
import type { EventPost } from './EventFacts.tsx';
import { cancelEventMutation, upcomingEventsQuery } from './events.graphql.ts';
import { RecordingDialog } from './RecordingDialog.tsx';

/** What its author, and a manager of the community, may do with an event; nothing for all others. */
export function EventActs({ post, label }: { post: EventPost; label: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'change' | 'cancel' | 'recording' | null>(null);
  const { viewerCanChange, viewerCanCancel, viewerCanAddRecording } = post.event;
  const items: MenuEntry[] = [
    ...(viewerCanChange ? [{ key: 'change', label: t`Change date, place or number of places`, icon: 'edit' as const, onSelect: () => setOpen('change') }] : []),
    ...(viewerCanAddRecording ? [{ key: 'recording', label: t`Link to the recording`, icon: 'link' as const, onSelect: () => setOpen('recording') }] : []),
    ...(viewerCanCancel ? [{ key: 'cancel', label: t`Cancel the event`, icon: 'x' as const, danger: true, onSelect: () => setOpen('cancel') }] : []),
  ];
  const close = () => setOpen(null);
  if (items.length === 0) return null;
  return (
    <>
      <Menu
        label={label}
        items={items}
        trigger={(props) => (
          <Button {...props} kind="quiet" icon="edit" iconAfter="down">
            {label}
          </Button>
        )}
      />
      {open === 'change' && <ChangeEventDialog post={post} onClose={close} />}
      {open === 'recording' && <RecordingDialog post={post} onClose={close} />}
      {open === 'cancel' && <CancelDialog post={post} onClose={close} />}
    </>
  );
}

function CancelDialog({ post, onClose }: { post: EventPost; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [cancel] = useMutation(cancelEventMutation, { refetchQueries: [upcomingEventsQuery] });
  return (
    <ReasonDialog
      danger
      title={<Trans>Cancel the event</Trans>}
      explanation={<Trans>The post stays and says that the event does not take place. Everyone who answered is told.</Trans>}
      label={t`Why it does not take place, for everyone to read`}
      confirm={<Trans>Cancel the event</Trans>}
      onClose={onClose}
      submit={async (reason) => {
        const { data } = await cancel({ variables: { input: { postId: post.id, reason } } });
        const errors = data!.cancelEvent.errors;
        if (errors.length === 0) showToast({ message: <Trans>The event is cancelled. Those who answered are told.</Trans> });
        return errors;
      }}
    />
  );
}
