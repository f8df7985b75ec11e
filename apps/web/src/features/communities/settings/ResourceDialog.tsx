import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ButtonSet, Dialog, TextField, useToast } from '@parvis/ui';
import { useState } from 'react';
import { Form, type FormError } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../../platform/forms/use-field-props.ts';
import { newClientId } from '../../../platform/graphql/client-id.ts';
import { useViewer } from '../../../platform/session/viewer.ts';
import { dayFrom } from '../../promotion/days.ts';
import { addressOf } from '../about/Resources.tsx';
import { LookedAfterFields } from '../LookedAfterFields.tsx';
import type { KeptResource } from './ResourcesSection.tsx';
import { addResourceMutation, communitySettingsQuery, editResourceMutation } from './settings.graphql.ts';
import type { SettingsCommunity } from './SettingsTab.tsx';

export interface ResourceDialogProps {
  communityId: string;
  /** None for a new one. */
  resource: KeptResource | null;
  readAgain: () => Promise<SettingsCommunity | null>;
  onClose: () => void;
}

/** One page or post to keep at hand. */
export function ResourceDialog({ communityId, resource, readAgain, onClose }: ResourceDialogProps) {
  const { t } = useLingui();
  const showToast = useToast();
  const me = useViewer().person.id;
  const options = { refetchQueries: [communitySettingsQuery], awaitRefetchQueries: true };
  const [add] = useMutation(addResourceMutation, options);
  const [edit] = useMutation(editResourceMutation, options);
  const [clientId] = useState(newClientId);
  // What saving starts from: someone else may have changed it, and then their words are shown first.
  const [basedOn, setBasedOn] = useState(resource?.revision ?? '');
  return (
    <Dialog open onClose={onClose} title={resource ? <Trans>Change a resource</Trans> : <Trans>Keep at hand</Trans>} closeLabel={t`Close`}>
      <Form
        defaultValues={{ title: resource?.title ?? '', address: resource ? addressOf(resource) : '', ownerId: resource?.owner.id ?? me, reviewOn: resource?.reviewOn ?? dayFrom(180) }}
        submit={async (values): Promise<readonly FormError[]> => {
          const errors = resource
            ? (await edit({ variables: { input: { ...values, resourceId: resource.id, basedOn } } })).data!.editResource.errors
            : (await add({ variables: { input: { ...values, communityId, clientId } } })).data!.addResource.errors;
          if (errors.length === 0) {
            showToast({ message: <Trans>Kept at hand.</Trans> });
            onClose();
          }
          if (!resource || !errors.some(({ code }) => code === 'CHANGED_MEANWHILE')) return errors;
          const now = (await readAgain())?.resources.find(({ id }) => id === resource.id);
          if (!now) return errors;
          setBasedOn(now.revision);
          const [title, address, owner, day] = [now.title, addressOf(now), now.owner.name, now.reviewOn];
          return [{ code: 'CHANGED_MEANWHILE', message: t`Someone else saved this meanwhile: “${title}”, ${address}, ${owner}, ${day}. Save again to replace it with yours.` }];
        }}
      >
        <Fields communityId={communityId} owner={resource?.owner ?? null} />
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

function Fields({ communityId, owner }: { communityId: string; owner: KeptResource['owner'] | null }) {
  const { t } = useLingui();
  return (
    <>
      <TextField label={t`What one finds there`} maxLength={limits.resourceTitle.max} autoFocus {...useFieldProps('title')} />
      <TextField
        type="url"
        inputMode="url"
        label={t`Address`}
        hint={t`Of a page on the web or of a post here. Who may not read the post does not see it.`}
        maxLength={limits.webAddress.max}
        {...useFieldProps('address')}
      />
      <LookedAfterFields communityId={communityId} owner={owner} />
    </>
  );
}
