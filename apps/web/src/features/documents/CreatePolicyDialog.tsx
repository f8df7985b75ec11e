import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, TextField } from '@parvis/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form } from '../../platform/forms/Form.tsx';
import { newClientId } from '../../platform/graphql/client-id.ts';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { createPolicyMutation } from './documents-list.graphql.ts';

/** A new restricted policy: nobody but its owner sees it until an audience is set and a version published. */
export function CreatePolicyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  // One id a dialog: sending again after a failure makes no second policy.
  const [clientId] = useState(newClientId);
  const [create] = useMutation(createPolicyMutation);
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>New policy</Trans>} closeLabel={t`Close`}>
      <Form
        aria-label={t`New policy`}
        defaultValues={{ titleFr: '', titleEn: '' }}
        submit={async (values) => {
          const { data } = await create({ variables: { input: { clientId, ...values } } });
          if (!data) throw new Error('No answer.');
          const { document, errors } = data.createPolicy;
          if (document) void navigate(`/hr/documents/${document.id}`);
          return errors;
        }}
      >
        <p>
          <Trans>It is for a chosen audience only. Until you set one and publish, nobody else sees that it exists.</Trans>
        </p>
        <Titles />
        <div className="btnset btnset--end">
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton>
            <Trans>Create the policy</Trans>
          </SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}

function Titles() {
  return (
    <>
      <TextField {...useFieldProps('titleFr')} lang="fr" label={<Trans>Title in French</Trans>} />
      <TextField {...useFieldProps('titleEn')} lang="en" label={<Trans>Title in English</Trans>} />
    </>
  );
}
