import { Trans, useLingui } from '@lingui/react/macro';
import { Card, EmptyState } from '@parvis/ui';
import { Page } from '../../platform/page/Page.tsx';

export function HomePage() {
  const { t } = useLingui();
  return (
    <Page title={t`Home`} hiddenHeading>
      <Card>
        <EmptyState title={<Trans>The square is quiet</Trans>} level={2}>
          <Trans>Join a community and its activity will come here.</Trans>
        </EmptyState>
      </Card>
    </Page>
  );
}
