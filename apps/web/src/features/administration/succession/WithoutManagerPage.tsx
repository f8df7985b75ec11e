import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Card, EmptyState, Icon, List, Note, PageHeader, Tile } from '@parvis/ui';
import { useRef } from 'react';
import type { CommunitiesWithoutManagerQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { NotFoundPage } from '../../../platform/page/NotFoundPage.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { useViewer } from '../../../platform/session/viewer.ts';
import { visibilityWords } from '../../communities/community-words.ts';
import '../../communities/communities.css';
import { withoutManagerQuery } from './succession.graphql.ts';

type Open = CommunitiesWithoutManagerQuery['communitiesWithoutManager']['nodes'][number];

/** For administrators: communities that nobody manages, as far as an administrator may know of them. */
export function WithoutManagerPage() {
  const { t } = useLingui();
  const administrates = useViewer().roles.includes('administrator');
  const { data, error, refetch, fetchMore } = useQuery(withoutManagerQuery, { skip: !administrates, fetchPolicy: 'cache-and-network' });
  const list = useRef<HTMLUListElement>(null);
  if (!administrates) return <NotFoundPage />;
  const open = data?.communitiesWithoutManager;
  return (
    <Page title={t`Communities without a manager`}>
      <PageHeader
        title={<Trans>Communities without a manager</Trans>}
        lede={<Trans>Their last manager has left the company. Each is offered to the members who take part most; nothing needs to be done here.</Trans>}
      />
      {error && !open && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !open && <LoadingList />}
      {open?.nodes.length === 0 && (
        <Card>
          <EmptyState title={<Trans>Each community has a manager</Trans>} level={2}>
            <Trans>When the last one leaves the company, the community stands here within a minute, until someone takes it over.</Trans>
          </EmptyState>
        </Card>
      )}
      {open && open.nodes.length > 0 && (
        <Card flush>
          <List pad ref={list}>
            {open.nodes.map((one) => (
              <Line key={one.id} open={one} />
            ))}
          </List>
        </Card>
      )}
      {open?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: open.pageInfo.endCursor } })} />}
      <Note kind="plain" icon="lock">
        <p>
          <Trans>Your role runs the platform. It opens no closed community, and secret ones are not listed here: they are offered to their members alone.</Trans>
        </p>
      </Note>
    </Page>
  );
}

function Line({ open: { openedAt, fallsBackAt, community } }: { open: Open }) {
  const { i18n } = useLingui();
  const format = useFormat();
  if (!community) return null;
  const { icon, name } = visibilityWords[community.visibility];
  const members = community.memberCount ?? 0;
  const shown = format.number(members);
  const since = format.date(openedAt);
  const falls = format.date(fallsBackAt);
  return (
    <li className="community-row">
      <Tile id={community.id} />
      <div className="grow">
        <Anchor className="list__t" href={`/communities/${community.id}`}>
          {community.name}
        </Anchor>
        <div className="facts">
          <span>
            <Icon name={icon} />
            {i18n._(name)}
          </span>
          <span>
            <Plural value={members} one={`${shown} member`} other={`${shown} members`} />
          </span>
          <span>
            <Trans>without a manager since {since}</Trans>
          </span>
          <span>
            <Trans>falls to a member on {falls}</Trans>
          </span>
        </div>
      </div>
    </li>
  );
}
