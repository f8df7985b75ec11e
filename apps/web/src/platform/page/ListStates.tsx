import { Trans, useLingui } from '@lingui/react/macro';
import { Card, List, Skeleton } from '@parvis/ui';
import { Failed } from './Failed.tsx';

/** The place of a list of people or communities that is being read. */
export function LoadingList({ lines = 6 }: { lines?: number }) {
  const { t } = useLingui();
  return (
    <Card flush aria-busy="true" aria-label={t`Loading`}>
      <List pad>
        {Array.from({ length: lines }, (_, line) => (
          <li key={line}>
            <Skeleton round />
            <div className="grow stack stack--2">
              <Skeleton width="40%" />
              <Skeleton width="75%" />
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
}

/** A list that could not be read: nothing is lost, one may try again. */
export function FailedList({ error, onRetry }: { error?: unknown; onRetry: () => void }) {
  return <Failed error={error} title={<Trans>This list could not be read</Trans>} onRetry={onRetry} />;
}
