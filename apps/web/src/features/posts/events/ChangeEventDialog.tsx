import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, useToast } from '@parvis/ui';
import { useId, useState, type FormEvent } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import type { FormError } from '../../../platform/forms/Form.tsx';
import { useViewer } from '../../../platform/session/viewer.ts';
import { draftOf, eventInput } from './event-draft.ts';
import { EventForm } from './EventFields.tsx';
import type { EventPost } from './EventFacts.tsx';
import { changeEventMutation, upcomingEventsQuery } from './events.graphql.ts';

/** Changes when, where and for how many. What was typed stays when it is refused or can't be sent. */
export function ChangeEventDialog({ post, onClose }: { post: EventPost; onClose: () => void }) {
  const { t } = useLingui();
  const { timeZone } = useViewer();
  const showToast = useToast();
  const form = useId();
  const [event, setEvent] = useState(() => draftOf(post));
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [change, { loading }] = useMutation(changeEventMutation, { refetchQueries: [upcomingEventsQuery] });
  const unplaced = refused.find(({ field }) => !field?.startsWith('event.'));

  async function submit(pressed: FormEvent) {
    pressed.preventDefault();
    if (loading) return;
    setRefused([]);
    try {
      const { data } = await change({ variables: { input: { postId: post.id, event: eventInput(event, timeZone) } } });
      const errors = data!.changeEvent.errors;
      setRefused(errors);
      if (errors.length > 0) return;
      showToast({ message: <Trans>The event is changed.</Trans> });
      onClose();
    } catch {
      setRefused([{ code: 'UNSENT', field: null, message: t`Our server did not answer. Try again in a moment.` }]);
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={<Trans>Change the event</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={form} kind="primary" busy={loading}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className="stack" noValidate onSubmit={(pressed) => void submit(pressed)} aria-label={t`Change the event`}>
        <p className="muted">
          <Trans>Answers are kept. Whoever said yes or maybe is told of a new date.</Trans>
        </p>
        <Refused reason={unplaced?.message} />
        <EventForm event={event} onChange={setEvent} errorOf={(field) => refused.find((error) => error.field === field)?.message} />
      </form>
    </Dialog>
  );
}
