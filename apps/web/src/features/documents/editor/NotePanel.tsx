import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Card, Note, TextArea, useToast } from '@parvis/ui';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { Form } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../../platform/forms/use-field-props.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { EditedDocument } from './edited.ts';
import { pinUpdateNoteMutation, unpinUpdateNoteMutation } from './note.graphql.ts';

/** The note that stands above the version in force: pin one, or take it away. */
export function NotePanel({ document, onChanged }: { document: EditedDocument; onChanged: () => Promise<unknown> }) {
  const { t } = useLingui();
  const format = useFormat();
  const showToast = useToast();
  const [pin] = useMutation(pinUpdateNoteMutation);
  const [unpin, unpinning] = useMutation(unpinUpdateNoteMutation);
  const { refused, act } = useAct();
  const { updateNote: note, versionInForce: version } = document;
  if (!version) return null;

  async function takeAway(noteId: string) {
    if (await act(unpin({ variables: { input: { noteId } } }).then(({ data }) => data?.unpinUpdateNote.errors))) await onChanged();
  }
  const pinned = note && format.ago(note.pinnedAt);
  return (
    <Card className="stack" aria-labelledby="note">
      <h2 id="note">
        <Trans>Update note</Trans>
      </h2>
      <p className="muted">
        <Trans>A few words above the text in force: where remarks go, what comes next.</Trans>
      </p>
      {note && (
        <Note icon="pin">
          <p>{note.text}</p>
          <p className="small muted">
            <Trans>
              {note.author.name}, {pinned}
            </Trans>
          </p>
          <ButtonSet>
            <Button busy={unpinning.loading} onClick={() => void takeAway(note.id)}>
              <Trans>Take the note away</Trans>
            </Button>
          </ButtonSet>
        </Note>
      )}
      <Refused reason={refused} />
      <Form
        aria-label={t`Update note`}
        defaultValues={{ textFr: '', textEn: '' }}
        submit={async (values, form) => {
          const { data } = await pin({ variables: { input: { versionId: version.id, ...values } } });
          if (!data) throw new Error('No answer.');
          if (data.pinUpdateNote.errors.length > 0) return data.pinUpdateNote.errors;
          form.reset();
          showToast({ message: <Trans>The note is pinned.</Trans> });
          await onChanged();
          return [];
        }}
      >
        <NoteFields />
        <ButtonSet>
          <SubmitButton kind={undefined} icon="pin">
            {note ? <Trans>Replace the note</Trans> : <Trans>Pin the note</Trans>}
          </SubmitButton>
        </ButtonSet>
      </Form>
    </Card>
  );
}

function NoteFields() {
  return (
    <>
      <TextArea {...useFieldProps('textFr')} lang="fr" label={<Trans>In French</Trans>} />
      <TextArea {...useFieldProps('textEn')} lang="en" label={<Trans>In English</Trans>} />
    </>
  );
}
