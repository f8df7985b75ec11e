import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Switch, useToast } from '@parvis/ui';
import { useId } from 'react';
import { useViewer } from '../../platform/session/viewer.ts';
import { chooseEnterMutation } from './shortcuts.graphql.ts';

/** Whether Enter sends a comment: each person's own choice, kept for all devices. */
export function EnterSwitch() {
  const { t } = useLingui();
  const why = useId();
  const { person, enterSends } = useViewer();
  const showToast = useToast();
  const [save] = useMutation(chooseEnterMutation);

  async function choose(sends: boolean) {
    const viewer = { __typename: 'Viewer' as const, person: { __typename: 'Person' as const, id: person.id }, enterSends: sends };
    const optimisticResponse = { choosePreferences: { __typename: 'ChoosePreferencesPayload' as const, viewer, errors: [] } };
    await save({ variables: { sends }, optimisticResponse }).catch(() => showToast({ message: t`Your choice did not leave: our server does not answer.` }));
  }
  return (
    <>
      <Switch label={<Trans>Enter sends a comment, on all my devices</Trans>} aria-describedby={why} checked={enterSends} onChange={(event) => void choose(event.target.checked)} />
      <p className="hint" id={why}>
        <Trans>Shift + Enter then makes a new line. Ctrl + Enter always sends; on a phone Enter always makes a new line.</Trans>
      </p>
    </>
  );
}
