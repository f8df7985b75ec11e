import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { FieldGroup, Radio, useToast } from '@parvis/ui';
import { useViewer } from '../../platform/session/viewer.ts';
import { chooseCountsMutation } from './counts.graphql.ts';

/** What has a number in the navigation and the lists of communities: each person's own choice, kept for all devices. */
export function CountsChoice() {
  const { t } = useLingui();
  const { person, countsAllUnread } = useViewer();
  const showToast = useToast();
  const [save] = useMutation(chooseCountsMutation);

  async function choose(all: boolean) {
    const viewer = { __typename: 'Viewer' as const, person: { __typename: 'Person' as const, id: person.id }, countsAllUnread: all };
    const optimisticResponse = { choosePreferences: { __typename: 'ChoosePreferencesPayload' as const, viewer, errors: [] } };
    await save({ variables: { all }, optimisticResponse }).catch(() => showToast({ message: t`Your choice did not leave: our server does not answer.`, refusal: true }));
  }
  return (
    <FieldGroup label={<Trans>What has a number beside my communities</Trans>}>
      <Radio name="counts" checked={!countsAllUnread} onChange={() => void choose(false)} label={<Trans>What is for me: mentions and answers; a dot for the rest</Trans>} />
      <Radio name="counts" checked={countsAllUnread} onChange={() => void choose(true)} label={<Trans>All that I have not read</Trans>} />
    </FieldGroup>
  );
}
