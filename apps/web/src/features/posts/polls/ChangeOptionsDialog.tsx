import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog, useToast } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import type { FormError } from '../../../platform/forms/Form.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import { changePollOptionsMutation } from './poll-acts.graphql.ts';

/** Offers other options, while nobody has voted. */
export function ChangeOptionsDialog({ postId, options: before, language, onClose }: { postId: string; options: readonly string[]; language: string; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [options, setOptions] = useState(before);
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [change, { loading }] = useMutation(changePollOptionsMutation);
  const errorOf = (field: string) => refused.find((error) => error.field === field)?.message;
  const other = refused.find(({ field }) => !field?.startsWith('options'));

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    const result = await change({ variables: { input: { postId, options: [...options] } } }).catch(() => null);
    const errors = result?.data?.changePollOptions.errors ?? [{ code: 'UNSENT', field: null, message: t`Our server did not answer. Try again in a moment.` }];
    setRefused(errors);
    if (errors.length > 0) return;
    showToast({ message: <Trans>The options are changed.</Trans> });
    onClose();
  }
  return (
    <Dialog open onClose={onClose} title={<Trans>Change the options</Trans>} closeLabel={t`Close`}>
      <form className="stack stack--5" aria-label={t`Change the options`} onSubmit={(event) => void onSubmit(event)} noValidate>
        <p>
          <Trans>Options change until someone has voted. Names shown or not, and who reads the results, stay as they are.</Trans>
        </p>
        <Refused reason={other?.message} />
        <OptionsEditor options={options} onChange={setOptions} language={language} errorAt={(place) => errorOf(`options.${place}`)} error={errorOf('options')} />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={loading}>
            <Trans>Save</Trans>
          </Button>
        </ButtonSet>
      </form>
    </Dialog>
  );
}
