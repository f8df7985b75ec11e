import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Switch, useToast } from '@parvis/ui';
import { useId } from 'react';
import { useViewer } from '../../platform/session/viewer.ts';
import { chooseShortcutsMutation } from './shortcuts.graphql.ts';

/** Whether shortcuts of one key act: each person's own choice, kept for all devices. */
export function SingleKeySwitch() {
  const { t } = useLingui();
  const why = useId();
  const { person, singleKeyShortcuts } = useViewer();
  const showToast = useToast();
  const [save] = useMutation(chooseShortcutsMutation);

  async function choose(on: boolean) {
    const viewer = { __typename: 'Viewer' as const, person: { __typename: 'Person' as const, id: person.id }, singleKeyShortcuts: on };
    const optimisticResponse = { choosePreferences: { __typename: 'ChoosePreferencesPayload' as const, viewer, errors: [] } };
    await save({ variables: { on }, optimisticResponse }).catch(() => showToast({ message: t`Your choice did not leave: our server does not answer.`, refusal: true }));
  }
  return (
    <>
      <Switch label={<Trans>Shortcuts of one key, on all my devices</Trans>} aria-describedby={why} checked={singleKeyShortcuts} onChange={(event) => void choose(event.target.checked)} />
      <p className="hint" id={why}>
        <Trans>Switch them off if you dictate, or if keys are pressed by mistake. They never act while you write.</Trans>
      </p>
    </>
  );
}
