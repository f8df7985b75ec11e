import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState } from '@parvis/ui';
import { Page } from '../../platform/page/Page.tsx';
import { InvitationsNote } from '../communities/InvitationsNote.tsx';

export function HomePage() {
  const { t } = useLingui();
  return (
    <Page title={t`Home`} hiddenHeading>
      <InvitationsNote />
      <Card>
        <EmptyState
          title={<Trans>The square is quiet</Trans>}
          level={2}
          action={
            <Button href="/communities" kind="primary">
              <Trans>Find a community</Trans>
            </Button>
          }
        >
          <Trans>Join a community and its activity will come here.</Trans>
        </EmptyState>
      </Card>
    </Page>
  );
}
