import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState } from '@parvis/ui';
import { Page } from './Page.tsx';

/** One page for what doesn't exist and for what is not this person's to see: no title, no count. Pages draw it when the server answers null. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Nothing here`}>
      <Card>
        <EmptyState
          drawing="door"
          level={1}
          title={<Trans>This page does not exist, or is not for you</Trans>}
          action={
            <Button href="/">
              <Trans>Back to home</Trans>
            </Button>
          }
        >
          <Trans>We do not say which: that is what protects closed communities.</Trans>
        </EmptyState>
      </Card>
    </Page>
  );
}
