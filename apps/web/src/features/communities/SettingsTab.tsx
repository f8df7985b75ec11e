import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Note, SectionHead, useToast } from '@parvis/ui';
import { useWatch } from 'react-hook-form';
import { Form } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { editCommunityMutation, myCommunitiesQuery } from './communities.graphql.ts';
import { useCommunity, type CommunityInFrame } from './community-context.ts';
import { CommunityFields, toInput, type CommunityValues } from './CommunityFields.tsx';
import { OutsideNote } from './OutsideNote.tsx';

/** What a community says of itself and who sees it, for its managers. */
export function SettingsTab() {
  const { t } = useLingui();
  const community = useCommunity();
  const showToast = useToast();
  const [edit] = useMutation(editCommunityMutation, { refetchQueries: [myCommunitiesQuery] });
  if (!community.viewerCanManage) return <OutsideNote community={community} />;
  const { name, purpose, visibility, language } = community;
  return (
    <Card className="stack" aria-labelledby="settings">
      <SectionHead id="settings" title={<Trans>Settings</Trans>} />
      <Form<CommunityValues>
        aria-label={t`Settings`}
        className="stack stack--5"
        defaultValues={{ name, purpose, visibility, language, work: community.work ? 'yes' : 'no', topics: community.topics.join(', ') }}
        submit={async (values) => {
          const { data } = await edit({ variables: { input: { ...toInput(values), communityId: community.id } } });
          const { errors } = data!.editCommunity;
          if (errors.length > 0) return errors;
          showToast({ message: <Trans>Saved.</Trans> });
        }}
      >
        <CommunityFields />
        <WhatChanges before={visibility} />
        <div className="btnset btnset--end">
          <SubmitButton>
            <Trans>Save</Trans>
          </SubmitButton>
        </div>
      </Form>
    </Card>
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
