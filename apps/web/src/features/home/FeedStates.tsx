import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState, SkeletonPost } from '@parvis/ui';
import { Failed } from '../../platform/page/Failed.tsx';

/** While a feed of home is on its way. */
export function LoadingFeed() {
  const { t } = useLingui();
  return (
    <>
      <SkeletonPost label={t`Loading`} />
      <SkeletonPost label={t`Loading`} />
    </>
  );
}

export function FailedFeed({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  return (
    <Failed error={error} title={<Trans>Your home page could not be read</Trans>} onRetry={onRetry}>
      <Trans>Your drafts are kept. Try again in a moment.</Trans>
    </Failed>
  );
}

/** Nothing comes to this person yet. */
export function QuietSquare() {
  return (
    <Card>
      <EmptyState
        title={<Trans>The square is quiet</Trans>}
        level={2}
        action={
          <Button kind="primary" href="/communities">
            <Trans>Find a community</Trans>
          </Button>
        }
      >
        <Trans>Join a community and its activity will come here.</Trans>
      </EmptyState>
    </Card>
  );
}
