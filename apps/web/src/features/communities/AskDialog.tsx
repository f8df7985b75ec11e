import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, Dialog, TextArea, useToast } from '@parvis/ui';
import { Form } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { askMutation } from './joining.graphql.ts';

/** A word to the managers of a closed community. */
export function AskDialog({ community, onClose }: { community: { id: string; name: string }; onClose: (asked: boolean) => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [ask] = useMutation(askMutation);
  const { name } = community;
  return (
    <Dialog open onClose={() => onClose(false)} title={<Trans>Ask to join {name}</Trans>} closeLabel={t`Close`}>
      <Form
        defaultValues={{ message: '' }}
        submit={async ({ message }) => {
          const { data } = await ask({ variables: { input: { communityId: community.id, message } } });
          const { errors } = data!.askToJoin;
          if (errors.length > 0) return errors;
          showToast({ message: <Trans>Your request is on its way to the managers.</Trans> });
          onClose(true);
        }}
      >
        <p>
          <Trans>Its managers read your name and your words, and answer. If they decline, they owe you a reason.</Trans>
        </p>
        <Message />
        <div className="btnset btnset--end">
          <Button kind="quiet" onClick={() => onClose(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <SubmitButton>
            <Trans>Send the request</Trans>
          </SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}

function Message() {
  const { t } = useLingui();
  const { max } = limits.joinMessage;
  return (
    <TextArea label={t`Why you would like to join`} optional={t`(optional)`} rows={3} maxLength={max} autoFocus {...useFieldProps('message')} />
  );
}
