import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, Icon, List, ListItem, PageHeader, Skeleton, useToast, VisuallyHidden } from '@parvis/ui';
import { Failed } from '../../platform/page/Failed.tsx';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
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
        <Failed error={error} title={<Trans>Your devices could not be read</Trans>} onRetry={() => refetch()}>
          <Trans>Nothing was changed.</Trans>
        </Failed>
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
  const { refused, act } = useAct();
  const [end, { loading }] = useMutation(endSessionMutation, {
    variables: { input: { sessionId: device.id } },
    update(cache, { data }) {
      if (data?.endSession.errors.length === 0) cache.evict({ id: cache.identify(device) });
    },
  });

  async function signOut() {
    if (await act(end().then(({ data }) => data?.endSession.errors))) showToast({ message: <Trans>This device is signed out.</Trans> });
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
          <Button busy={loading} onClick={() => void signOut()}>
            <Trans>End session</Trans>
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        )
      }
    >
      <Refused reason={refused} />
    </ListItem>
  );
}
