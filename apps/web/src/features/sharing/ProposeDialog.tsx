import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog, Note, TextArea, useToast } from '@parvis/ui';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { proposeForOutsideMutation } from './communications/communications.graphql.ts';

/** A community manager proposes a post for outside. Drawn while it is open. */
export function ProposeDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [propose] = useMutation(proposeForOutsideMutation);

  async function submit({ note }: { note: string }): Promise<readonly FormError[]> {
    const { data } = await propose({ variables: { input: { postId, note } } });
    const { errors } = data!.proposeForOutside;
    if (errors.length === 0) {
      showToast({ message: <Trans>Proposed. Communications answers, and you read the answer in Moderation.</Trans> });
      onClose();
    }
    return errors;
  }

  return (
    <Dialog open onClose={onClose} title={<Trans>Propose for outside</Trans>} closeLabel={t`Close`}>
      <Form aria-label={t`Propose for outside`} className="stack stack--5" defaultValues={{ note: '' }} submit={submit}>
        <Note kind="info">
          <Trans>Nothing is published by this. If communications agrees, it writes a text of its own for outside; this post and its comments stay inside.</Trans>
        </Note>
        <NoteField />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton>
            <Trans>Propose</Trans>
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Dialog>
  );
}

function NoteField() {
  return (
    <TextArea
      label={<Trans>A word to communications</Trans>}
      optional={<Trans>(optional)</Trans>}
      hint={<Trans>Why it is worth telling, whom to ask, what should stay inside.</Trans>}
      rows={4}
      {...useFieldProps('note')}
    />
  );
}
