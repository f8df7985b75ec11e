import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Card, Crumbs, EmptyState, PageHeader, Skeleton, SkeletonPost, classNames } from '@parvis/ui';
import { useNavigate, useNavigationType } from 'react-router';
import { Failed } from '../../platform/page/Failed.tsx';
import type { QueueLineFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { Page } from '../../platform/page/Page.tsx';
import { ModerationTabs } from './ModerationTabs.tsx';
import { QueueList } from './QueueList.tsx';
import { ReportedDetail } from './ReportedDetail.tsx';
import { Waited } from './Waited.tsx';
import './moderation.css';

export interface QueueViewProps {
  /** The address of the queue; its things stand below it. */
  base: string;
  title: string;
  /** The community it is about; without it, all that the person manages. */
  community?: { id: string; name: string; language: string };
  queue?: {
    totalCount: number;
    medianAgeSeconds?: number | null;
    oldestAt?: string | null;
    nodes: readonly ({ id: string } & FragmentType<QueueLineFragment>)[];
    pageInfo: { hasNextPage: boolean };
  };
  /** Why it could not be read. */
  error: unknown;
  /** Id of the thing in the address. */
  opened?: string;
  onRefetch: () => void;
  onMore: () => void;
}

/** The list and one of its things: side by side where there is room (the first one without another asked for), two pages on a phone. */
export function QueueView({ base, title, community, queue, error, opened, onRefetch, onMore }: QueueViewProps) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const arrivedBy = useNavigationType();
  useLive({ room: { kind: 'home' } }, ({ type }) => {
    if (type === 'postChanged' || type === 'commentChanged' || type === 'missed') onRefetch();
  });
  const shown = opened ?? queue?.nodes[0]?.id;
  const total = queue?.totalCount ?? 0;
  const name = community?.name;
  const oldest = queue?.oldestAt ? format.ago(queue.oldestAt) : '';

  function decided() {
    onRefetch();
    void navigate(base, { replace: true });
  }

  return (
    <Page title={title}>
      <PageHeader
        title={<Trans>Moderation</Trans>}
        crumbs={community && <Crumbs label={t`Where this page stands`} items={[{ href: `/communities/${community.id}`, label: community.name, lang: community.language }]} />}
        lede={
          queue &&
          total > 0 && (
            <>
              {name ? (
                <Plural value={total} one={`One thing to look at in ${name}.`} other={`# things to look at in ${name}.`} />
              ) : (
                <Plural value={total} one="One thing to look at in your communities." other="# things to look at in your communities." />
              )}{' '}
              <Trans>The oldest report: {oldest}.</Trans>{' '}
              {queue.medianAgeSeconds != null && (
                <Trans>
                  Median wait: <Waited seconds={queue.medianAgeSeconds} />.
                </Trans>
              )}
            </>
          )
        }
      />
      {!community && <ModerationTabs waiting={queue?.totalCount} current="waiting" />}
      {Boolean(error) && !queue && (
        <Failed error={error} title={<Trans>The reports could not be read</Trans>} onRetry={onRefetch}>
          <Trans>Nothing was decided. They wait here.</Trans>
        </Failed>
      )}
      {!error && !queue && (
        <div className="moderation">
          <Card aria-busy="true" aria-label={t`Loading`}>
            <Skeleton width="70%" />
            <Skeleton width="45%" />
          </Card>
          <div className="only-wide">
            <SkeletonPost label={t`Loading`} />
          </div>
        </div>
      )}
      {queue && total === 0 && !opened && (
        <Card>
          <EmptyState title={<Trans>Nothing waits for a decision</Trans>} level={2}>
            <Trans>When someone reports a post or a comment, it comes here, with what was said and why.</Trans>
          </EmptyState>
        </Card>
      )}
      {queue && (total > 0 || opened) && (
        <div className={classNames('moderation', opened && 'moderation--opened')}>
          <div className="moderation__list stack stack--3">
            <Card flush aria-label={t`Reports`}>
              <QueueList base={base} things={queue.nodes} shown={shown} opened={opened} severalPlaces={!community} />
            </Card>
            {queue.pageInfo.hasNextPage && (
              <Button wide onClick={onMore}>
                <Trans>Load more</Trans>
              </Button>
            )}
            {queue.nodes.length > 1 && (
              <p className="small muted only-wide">
                <Trans>In the list, J and K go to the next and the previous one.</Trans>
              </p>
            )}
          </div>
          <div className="moderation__detail stack stack--5">
            <p className="moderation__back">
              <Anchor href={base}>
                <Trans>All reports</Trans>
              </Anchor>
            </p>
            {shown && <ReportedDetail key={shown} id={shown} focused={Boolean(opened) && arrivedBy === 'PUSH'} onDecided={decided} onLate={onRefetch} backTo={base} />}
          </div>
        </div>
      )}
    </Page>
  );
}
