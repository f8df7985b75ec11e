import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, Dialog, FieldGroup, Note, Pick, Picks, TextArea, TextField, useToast } from '@parvis/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import { Form } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../../platform/forms/use-field-props.ts';
import type { Draft } from './edited.ts';
import { publishVersionMutation } from './editor.graphql.ts';

interface Publication {
  change: 'material' | 'minor';
  acceptBy: string;
  changeSummaryFr: string;
  changeSummaryEn: string;
}

export interface PublishDialogProps {
  draft: Draft;
  /** There is no version in force yet: the first one asks for acceptance. */
  first: boolean;
  open: boolean;
  onClose: () => void;
  onPublished: () => Promise<unknown>;
}

/** Publishing: minor or material, until when, and what changes in a few lines of both languages. */
export function PublishDialog({ draft, first, open, onClose, onPublished }: PublishDialogProps) {
  const { t } = useLingui();
  const showToast = useToast();
  const [publish] = useMutation(publishVersionMutation);
  const { number } = draft;
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Publish version {number}</Trans>} closeLabel={t`Close`}>
      <Form<Publication>
        aria-label={t`Publish version ${number}`}
        defaultValues={{ change: 'material', acceptBy: '', changeSummaryFr: '', changeSummaryEn: '' }}
        submit={async ({ change, acceptBy, changeSummaryFr, changeSummaryEn }) => {
          const input = { versionId: draft.id, change, acceptBy: change === 'material' && acceptBy ? acceptBy : null, changeSummaryFr, changeSummaryEn };
          const { data } = await publish({ variables: { input } });
          if (!data) throw new Error('No answer.');
          if (data.publishVersion.errors.length > 0) return data.publishVersion.errors;
          showToast({ message: <Trans>Version {number} is in force.</Trans> });
          await onPublished();
          onClose();
          return [];
        }}
      >
        <Note kind="deadline">
          <p>
            <Trans>Once published, a version never changes any more, not by a comma. A mistake is corrected by the next one.</Trans>
          </p>
        </Note>
        <Fields first={first} />
        <div className="btnset btnset--end">
          <Button kind="quiet" onClick={onClose}>
            <Trans>Go on writing</Trans>
          </Button>
          <SubmitButton>
            <Trans>Publish version {number}</Trans>
          </SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}

function Fields({ first }: { first: boolean }) {
  const { register, formState, getFieldState } = useFormContext<Publication>();
  const change = useWatch<Publication, 'change'>({ name: 'change' });
  const acceptBy = useFieldProps('acceptBy');
  const french = useFieldProps('changeSummaryFr');
  const english = useFieldProps('changeSummaryEn');
  const { error } = getFieldState('change', formState);
  return (
    <>
      {!first && (
        <FieldGroup label={<Trans>What kind of change is it?</Trans>} error={error?.message}>
          <Picks>
            <Pick
              {...register('change')}
              value="material"
              label={<Trans>Material</Trans>}
              detail={<Trans>Everyone is asked to accept again. Needed as soon as a rule is added, changed or removed.</Trans>}
            />
            <Pick
              {...register('change')}
              value="minor"
              label={<Trans>Minor</Trans>}
              detail={<Trans>A correction: spelling, a link, a clearer sentence. What was accepted stays accepted, nobody is asked anything.</Trans>}
            />
          </Picks>
        </FieldGroup>
      )}
      {change === 'material' && (
        <TextField
          {...acceptBy}
          type="date"
          label={<Trans>To be accepted by</Trans>}
          optional={<Trans>(optional)</Trans>}
          hint={<Trans>The banner says this day on every page.</Trans>}
        />
      )}
      <TextArea
        {...french}
        lang="fr"
        maxLength={limits.changeSummary.max}
        label={<Trans>What changes, in French</Trans>}
        hint={<Trans>A line for each change. Readers see these lines first.</Trans>}
        optional={first && <Trans>(optional)</Trans>}
      />
      <TextArea
        {...english}
        lang="en"
        maxLength={limits.changeSummary.max}
        label={<Trans>What changes, in English</Trans>}
        optional={first && <Trans>(optional)</Trans>}
      />
    </>
  );
}
