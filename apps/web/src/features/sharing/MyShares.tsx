import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Network } from '@parvis/domain';
import { Badge, Card, List, ListItem, Note, SectionHead } from '@parvis/ui';
import { useRef } from 'react';
import type { MySharesQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { lastInstantOf } from '../promotion/days.ts';
import { networkNames } from './network-names.ts';
import { mySharesQuery } from './sharing.graphql.ts';

/** Where a share stands on a page of its own; elsewhere it was a message, or pasted who knows where. */
const postedOn: ReadonlySet<Network> = new Set<Network>(['linkedin', 'x', 'facebook', 'mastodon', 'bluesky']);

type Share = NonNullable<MySharesQuery['viewer']>['shares']['nodes'][number];

/** What the person shared in the last 90 days, with figures that nobody else sees. Nothing is drawn while there is none. */
export function MyShares() {
  const list = useRef<HTMLUListElement>(null);
  const { data, fetchMore } = useQuery(mySharesQuery, { fetchPolicy: 'cache-and-network' });
  const shares = data?.viewer?.shares;
  if (!shares || shares.nodes.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="my-shares">
      <SectionHead id="my-shares" title={<Trans>Your shares</Trans>}>
        <span className="small muted">
          <Trans>These figures are for you alone</Trans>
        </span>
      </SectionHead>
      <Card flush>
        <List pad ref={list}>
          {shares.nodes.map((share) => (
            <ShareLine key={share.id} share={share} />
          ))}
        </List>
      </Card>
      {shares.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: shares.pageInfo.endCursor } })} />}
    </section>
  );
}

function ShareLine({ share: { network, createdAt, opens, link, kit } }: { share: Share }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const language = useLanguage();
  const title = (kit?.texts.find((text) => text.language === language) ?? kit?.texts[0])?.title;
  const online = kit?.state === 'approved';
  const where = i18n._(networkNames[network as Network]);
  const withdrawn = kit?.withdrawnAt ? format.date(kit.withdrawnAt) : null;
  const ended = kit ? format.date(lastInstantOf(kit.validUntil)) : '';
  const reason = kit?.withdrawalReason;
  return (
    <ListItem
      title={title ?? t`Content that is no longer here`}
      href={online ? link : undefined}
      detail={
        <>
          {where} · {format.date(createdAt)} · <Plural value={opens} one="opened once" other="opened # times" />
        </>
      }
      after={
        online ? (
          <Badge kind="reco" icon="check">
            <Trans>Online</Trans>
          </Badge>
        ) : (
          <Badge>{withdrawn ? <Trans>Withdrawn</Trans> : <Trans>Over</Trans>}</Badge>
        )
      }
    >
      {withdrawn && (
        <Note kind="warning">
          <p>
            <Trans>
              Withdrawn on {withdrawn}: {reason}
            </Trans>
          </p>
          <p>
            {postedOn.has(network as Network) ? (
              <Trans>What you published on {where} is still there. Please delete it too: we can't do it for you.</Trans>
            ) : (
              <Trans>What you sent is still where you sent it. Please delete it if you can: we can't do it for you.</Trans>
            )}
          </p>
        </Note>
      )}
      {kit?.state === 'expired' && (
        <p className="small">
          <Trans>Its date passed on {ended}: the link no longer opens.</Trans>
        </p>
      )}
    </ListItem>
  );
}
