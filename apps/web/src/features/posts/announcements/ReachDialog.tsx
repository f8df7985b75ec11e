import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BarChart, Dialog, ErrorState, Note, Spinner } from '@parvis/ui';
import type { ReachQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { reachQuery } from './announcements.graphql.ts';

type Reach = NonNullable<NonNullable<ReachQuery['post']>['reach']>;

/** How far an announcement went, by large entity. Never who. */
export function ReachDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(reachQuery, { variables: { postId }, fetchPolicy: 'network-only' });
  const reach = data?.post?.reach;
  return (
    <Dialog open onClose={onClose} title={<Trans>How many people saw it</Trans>} closeLabel={t`Close`}>
      {error && !reach && <ErrorState title={<Trans>The figures could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} />}
      {!error && !data && <Spinner label={t`Loading`} />}
      {reach && <Figures reach={reach} />}
    </Dialog>
  );
}

function Figures({ reach }: { reach: Reach }) {
  const format = useFormat();
  const { byEntity } = reach;
  const count = reach.seenCount ?? null;
  const tops = byEntity.filter(({ parentId }) => !parentId);
  const below = tops.length === 1 ? byEntity.filter(({ parentId }) => parentId === tops[0]?.entity.id) : [];
  const shown = (below.length > 0 ? below : tops).flatMap(({ entity, people, seen }) => (people && typeof seen === 'number' ? [{ entity, people, share: seen / people }] : []));
  const whole = tops.every(({ people, seen }) => typeof people === 'number' && typeof seen === 'number');
  const told = whole ? tops.reduce((sum, { people }) => sum + (people ?? 0), 0) : 0;
  const share = told > 0 ? format.percent(tops.reduce((sum, { seen }) => sum + (seen ?? 0), 0) / told) : null;
  return (
    <div className="stack">
      <p>
        {count === null ? <Trans>Seen by fewer than five people so far.</Trans> : <Plural value={count} one="# person had it on the screen for a second or more." other="# people had it on the screen for a second or more." />}{' '}
        {share && (
          <Trans>
            That is {share} of the <Plural value={told} one="# other member" other="# other members" /> of the community, and whoever came from elsewhere.
          </Trans>
        )}
      </p>
      {shown.length > 0 && <Bars shown={shown} />}
      <Note kind="plain" icon="lock">
        <Trans>Figures are about groups: nobody can read who saw it, and a group of fewer than five people is never shown, not even by subtraction.</Trans>
      </Note>
    </div>
  );
}

/** The large entities as bars, those that saw it most first; the table has them all. */
function Bars({ shown }: { shown: readonly { entity: { id: string; name: string }; people: number; share: number }[] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <BarChart
      max={1}
      format={format.percent}
      bars={shown
        .toSorted((a, b) => b.share - a.share)
        .map(({ entity, people, share: value }) => {
          const count = format.number(people);
          return {
            key: entity.id,
            value,
            label: (
              <>
                {entity.name}{' '}
                <span className="muted small">
                  <Trans>· {count} people</Trans>
                </span>
              </>
            ),
          };
        })}
      twin={{ summary: <Trans>Read these figures as a table</Trans>, caption: t`Members who saw it, by large entity`, rowHeader: t`Entity`, valueHeader: t`Have seen it` }}
    />
  );
}
