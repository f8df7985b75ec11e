import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { communityPostings } from '@parvis/domain';
import { Card, FieldGroup, Note, Pick, Picks, SectionHead } from '@parvis/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import { editCommunityMutation, myCommunitiesQuery } from '../communities.graphql.ts';
import type { CommunityInFrame } from '../community-context.ts';
import { languageNames, postingWords, visibilityWords } from '../community-words.ts';
import { CommunityFields, toInput, type CommunityValues } from '../CommunityFields.tsx';
import { RevisedForm, type Standing } from './RevisedForm.tsx';
import type { SectionProps, SettingsCommunity } from './SettingsTab.tsx';

type Values = CommunityValues & { posting: SettingsCommunity['posting'] };

const standingOf = ({ name, purpose, visibility, language, work, topics, posting, revision }: SettingsCommunity): Standing<Values> => ({
  values: { name, purpose, visibility, language, work: work ? 'yes' : 'no', topics: [...topics], posting },
  revision: revision ?? '',
});

/** Name, purpose, who sees it, who posts, what it is about. */
export function IdentitySection({ community, readAgain }: SectionProps) {
  const { t, i18n } = useLingui();
  const [edit] = useMutation(editCommunityMutation, { refetchQueries: [myCommunitiesQuery] });
  return (
    <Card className="stack" aria-labelledby="settings">
      <SectionHead id="settings" title={<Trans>Name, access and topics</Trans>} />
      <RevisedForm<Values>
        label={t`Name, access and topics`}
        standing={standingOf(community)}
        readAgain={async () => {
          const now = await readAgain();
          return now && standingOf(now);
        }}
        save={async ({ posting, ...values }, basedOn) => {
          const { data } = await edit({ variables: { input: { ...toInput(values), posting, communityId: community.id, basedOn } } });
          const { errors, community: saved } = data!.editCommunity;
          return { errors, revision: saved?.revision ?? null };
        }}
        inWords={({ name, purpose, visibility, language, work, topics, posting }) => [
          { label: <Trans>Name</Trans>, words: name },
          { label: <Trans>What it is for</Trans>, words: purpose },
          { label: <Trans>Who finds it, who reads it</Trans>, words: i18n._(visibilityWords[visibility].name) },
          { label: <Trans>Who posts</Trans>, words: i18n._(postingWords[posting].name) },
          { label: <Trans>What it is about</Trans>, words: work === 'yes' ? t`Work` : t`Beside work` },
          { label: <Trans>Language</Trans>, words: i18n._(languageNames[language]) },
          { label: <Trans>Topics</Trans>, words: topics.join(', ') },
        ]}
      >
        <CommunityFields />
        <Posting />
        <WhatChanges before={community.visibility} />
      </RevisedForm>
    </Card>
  );
}

function Posting() {
  const { t, i18n } = useLingui();
  const { register } = useFormContext();
  return (
    <FieldGroup label={t`Who posts`}>
      <Picks columns={2}>
        {communityPostings.map((posting) => (
          <Pick key={posting} value={posting} label={i18n._(postingWords[posting].name)} detail={i18n._(postingWords[posting].explained)} {...register('posting')} />
        ))}
      </Picks>
    </FieldGroup>
  );
}

/** Another visibility holds for what is already written: said before it is saved. */
function WhatChanges({ before }: { before: CommunityInFrame['visibility'] }) {
  const after = useWatch({ name: 'visibility' }) as CommunityInFrame['visibility'];
  if (after === before) return null;
  return (
    <Note kind="warning" live="status">
      {after === 'open' && <Trans>All that was written so far will be read by anyone in the company, as soon as you save. Its authors wrote for fewer readers.</Trans>}
      {after === 'closed' && before === 'open' && <Trans>Who is not a member will stop reading it as soon as you save.</Trans>}
      {after === 'closed' && before === 'secret' && <Trans>Its name, purpose and managers will be known to all as soon as you save. What is written stays among members.</Trans>}
      {after === 'secret' && <Trans>For anyone but its members it will cease to exist as soon as you save. Requests that wait are no longer seen by those who sent them.</Trans>}
    </Note>
  );
}
