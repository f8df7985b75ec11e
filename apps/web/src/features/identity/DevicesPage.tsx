import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, ErrorState, Icon, List, ListItem, Note, PageHeader, Skeleton, useToast, VisuallyHidden } from '@parvis/ui';
import { useState } from 'react';
import type { DevicesQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Page } from '../../platform/page/Page.tsx';
import { devicesQuery, endSessionMutation } from './identity.graphql.ts';

type Device = NonNullable<DevicesQuery['viewer']>['sessions']['nodes'][number];

/** Where I am signed in, and the way to end what isn't mine any more. */
export function DevicesPage() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(devicesQuery, { fetchPolicy: 'cache-and-network' });
  const sessions = data?.viewer?.sessions;
  return (
    <Page title={t`My devices`}>
      <PageHeader
        title={<Trans>My devices</Trans>}
        lede={<Trans>The browsers where you are signed in. End the ones you do not use any more, or do not know.</Trans>}
      />
      {error && !sessions && (
        <Card>
          <ErrorState title={<Trans>Your devices could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} level={2}>
            <Trans>Nothing was changed.</Trans>
          </ErrorState>
        </Card>
      )}
      {!error && !sessions && (
        <Card aria-busy="true" aria-label={t`Loading`}>
          <Skeleton width="60%" />
        </Card>
      )}
      {sessions && (
        <Card flush>
          <List pad>
            {sessions.nodes.map((device) => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </List>
        </Card>
      )}
      {sessions?.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: sessions.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Page>
  );
}

function DeviceRow({ device }: { device: Device }) {
  const { t } = useLingui();
  const format = useFormat();
  const showToast = useToast();
  const name = device.device === '?' ? t`Unknown browser` : device.device;
  const signedIn = format.dateTime(device.createdAt);
  const lastSeen = format.ago(device.lastSeenAt);
  const [refused, setRefused] = useState<string | null>(null);
  const [end, { loading }] = useMutation(endSessionMutation, {
    variables: { input: { sessionId: device.id } },
    update(cache, { data }) {
      if (data?.endSession.errors.length === 0) cache.evict({ id: cache.identify(device) });
    },
  });

  async function act() {
    setRefused(null);
    const { data } = await end().catch(() => ({ data: null }));
    const error = data?.endSession.errors[0];
    if (!data) setRefused(t`Our server did not answer. Try again in a moment.`);
    else if (error) setRefused(error.message);
    else showToast({ message: <Trans>This device is signed out.</Trans> });
  }

  return (
    <ListItem
      before={<Icon name="globe" />}
      title={
        <>
          {name} {device.current && <Badge kind="accent">{t`This device`}</Badge>}
        </>
      }
      detail={
        <Trans>
          Signed in on {signedIn} · last seen {lastSeen}
        </Trans>
      }
      after={
        !device.current && (
          <Button busy={loading} onClick={() => void act()}>
            <Trans>End session</Trans>
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        )
      }
    >
      {refused && (
        <Note kind="danger" live="alert">
          {refused}
        </Note>
      )}
    </ListItem>
  );
}
