import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ButtonSet, Dialog, TextField } from '@parvis/ui';
import { Form, type FormError } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../../platform/forms/use-field-props.ts';
import type { EventPost } from './EventFacts.tsx';
import { addEventRecordingMutation } from './events.graphql.ts';

/** Where who could not come can watch it. */
export function RecordingDialog({ post, onClose }: { post: EventPost; onClose: () => void }) {
  const { t } = useLingui();
  const [add] = useMutation(addEventRecordingMutation);

  async function submit({ recordingUrl }: { recordingUrl: string }): Promise<readonly FormError[]> {
    const { data } = await add({ variables: { input: { postId: post.id, recordingUrl: recordingUrl.trim() || null } } });
    const errors = data!.addEventRecording.errors;
    if (errors.length === 0) onClose();
    return errors;
  }
  return (
    <Dialog open onClose={onClose} title={<Trans>Recording</Trans>} closeLabel={t`Close`}>
      <Form aria-label={t`Recording`} defaultValues={{ recordingUrl: post.event.recordingUrl ?? '' }} submit={submit}>
        <Address />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton>
            <Trans>Save</Trans>
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function Address() {
  return (
    <TextField
      type="url"
      label={<Trans>Link to the recording</Trans>}
      hint={<Trans>It begins with https://. Leave it empty to take the link away.</Trans>}
      maxLength={limits.eventLink.max}
      {...useFieldProps('recordingUrl')}
    />
  );
}
