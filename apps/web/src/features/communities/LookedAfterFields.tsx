import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, FieldGroup, TextField } from '@parvis/ui';
import { useContext, useState } from 'react';
import { useController } from 'react-hook-form';
import { FormIdContext, fieldId, useFieldProps } from '../../platform/forms/use-field-props.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { MemberPicker, type PickedMember } from './MemberPicker.tsx';

export interface LookedAfterFieldsProps {
  /** Whose members can look after it. */
  communityId: string;
  /** Who looks after it today, also one who left since; me where nobody does yet. */
  owner: PickedMember | null | undefined;
  /** The first day that can be chosen, as 2026-12-15. */
  from?: string;
}

/** Who looks after what managers put at hand, and on which day: the fields `ownerId` and `reviewOn` of a form. */
export function LookedAfterFields({ communityId, owner, from }: LookedAfterFieldsProps) {
  const { t } = useLingui();
  const me = useViewer().person;
  const buttonId = fieldId(useContext(FormIdContext), 'ownerId');
  const { field, fieldState } = useController<{ ownerId: string }, 'ownerId'>({ name: 'ownerId' });
  const [{ id, name }, setChosen] = useState<PickedMember>(owner ?? me);
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <FieldGroup label={t`Who looks after it`} error={fieldState.error?.message}>
        <div className="row">
          <Avatar id={id} name={name} size="s" />
          <b className="grow">{name}</b>
          <Button id={buttonId} kind="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {choosing ? <Trans>Keep</Trans> : <Trans>Someone else…</Trans>}
          </Button>
        </div>
      </FieldGroup>
      {choosing && (
        <MemberPicker
          communityId={communityId}
          label={t`Members`}
          chosen={id}
          autoFocus
          onChoose={(member) => {
            setChosen(member);
            field.onChange(member.id);
          }}
          nobody={() => <Trans>Nobody by that name here.</Trans>}
        />
      )}
      <TextField type="date" label={t`To be reviewed on`} min={from} {...useFieldProps('reviewOn')} />
    </>
  );
}
