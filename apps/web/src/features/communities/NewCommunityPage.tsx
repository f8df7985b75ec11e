import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Crumbs, PageHeader, useToast } from '@parvis/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { newClientId } from '../../platform/graphql/client-id.ts';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { Page } from '../../platform/page/Page.tsx';
import { createCommunityMutation, myCommunitiesQuery } from './communities.graphql.ts';
import './communities.css';
import { CommunityFields, toInput, type CommunityValues } from './CommunityFields.tsx';

/** A new community, in one screen. */
export function NewCommunityPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const showToast = useToast();
  const language = useLanguage();
  // Of this visit to the page: sending again after a cut makes no second community.
  const [clientId] = useState(newClientId);
  const [create] = useMutation(createCommunityMutation, { refetchQueries: [myCommunitiesQuery] });
  return (
    <Page title={t`Create a community`}>
      <PageHeader
        crumbs={<Crumbs label={t`You are in`} items={[{ href: '/communities', label: <Trans>Communities</Trans> }]} />}
        title={<Trans>Create a community</Trans>}
        lede={<Trans>You will be its manager. No approval is needed, and all of this can be changed later.</Trans>}
      />
      <Card className="community-form">
        <Form<CommunityValues>
          aria-label={t`Create a community`}
          className="stack stack--5"
          defaultValues={{ name: '', purpose: '', visibility: 'open', language, work: 'yes', topics: [] }}
          submit={async (values) => {
            const { data } = await create({ variables: { input: { ...toInput(values), clientId } } });
            const { community, errors } = data!.createCommunity;
            if (!community) return errors;
            showToast({ message: <Trans>Your community is created. Invite its first members.</Trans> });
            await navigate(`/communities/${community.id}/members`);
          }}
        >
          <CommunityFields showNear />
          <div className="btnset btnset--end">
            <Button kind="quiet" href="/communities">
              <Trans>Cancel</Trans>
            </Button>
            <SubmitButton>
              <Trans>Create the community</Trans>
            </SubmitButton>
          </div>
        </Form>
      </Card>
    </Page>
  );
}
