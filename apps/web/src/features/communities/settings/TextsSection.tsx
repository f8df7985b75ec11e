import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, SectionHead } from '@parvis/ui';
import { useController } from 'react-hook-form';
import { TextEditor } from '../../posts/editor/TextEditor.tsx';
import { RevisedForm, type Standing } from './RevisedForm.tsx';
import { editTextsMutation } from './settings.graphql.ts';
import type { SectionProps, SettingsCommunity } from './SettingsTab.tsx';

interface Values {
  description: string;
  welcome: string;
}

const standingOf = ({ descriptionMarkdown, welcomeMarkdown, textsRevision }: SettingsCommunity): Standing<Values> => ({
  values: { description: descriptionMarkdown, welcome: welcomeMarkdown },
  revision: textsRevision ?? '',
});

/** What it says of itself at length, and what a new member reads once. */
export function TextsSection({ community, readAgain }: SectionProps) {
  const { t } = useLingui();
  const [edit] = useMutation(editTextsMutation);
  return (
    <Card className="stack" aria-labelledby="texts">
      <SectionHead id="texts" title={<Trans>Description and welcome</Trans>} />
      <RevisedForm<Values>
        label={t`Description and welcome`}
        standing={standingOf(community)}
        readAgain={async () => {
          const now = await readAgain();
          return now && standingOf(now);
        }}
        save={async (values, basedOn) => {
          const { data } = await edit({ variables: { input: { ...values, communityId: community.id, basedOn } } });
          const { errors, community: saved } = data!.editCommunityTexts;
          return { errors, revision: saved?.textsRevision ?? null };
        }}
        inWords={({ description, welcome }) => [
          { label: <Trans>Description</Trans>, words: description },
          { label: <Trans>Welcome</Trans>, words: welcome },
        ]}
      >
        <Written name="description" label={t`Description`} hint={t`On the page “About”: what happens here, how one takes part, whom to turn to.`} communityId={community.id} />
        <Written name="welcome" label={t`Welcome`} hint={t`Each new member reads it once, above the posts.`} communityId={community.id} />
      </RevisedForm>
    </Card>
  );
}

function Written({ name, label, hint, communityId }: { name: keyof Values; label: string; hint: string; communityId: string }) {
  const { field, fieldState } = useController<Values>({ name });
  // What stands there is shown as it is read, not in its signs.
  return <TextEditor eager={field.value !== ''} files={false} tells={false} label={label} shownLabel={label} hint={hint} communityId={communityId} value={field.value} onChange={field.onChange} error={fieldState.error?.message} onSend={() => undefined} />;
}
