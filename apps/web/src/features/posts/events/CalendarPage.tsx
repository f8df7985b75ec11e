import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Card, ConfirmDialog, Note, PageHeader, Skeleton, TextField, useToast } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Failed } from '../../../platform/page/Failed.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { calendarFeedQuery, renewCalendarFeedMutation, revokeCalendarFeedMutation } from './events.graphql.ts';

/** My events in another calendar: an address that is shown once, made anew and taken back here. */
export function CalendarPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(calendarFeedQuery, { fetchPolicy: 'cache-and-network' });
  const [url, setUrl] = useState<string | null>(null);
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const [renew, renewing] = useMutation(renewCalendarFeedMutation, { refetchQueries: [calendarFeedQuery] });
  const [revoke, revoking] = useMutation(revokeCalendarFeedMutation, { refetchQueries: [calendarFeedQuery], awaitRefetchQueries: true });
  const { refused, act } = useAct();
  const showToast = useToast();
  const feed = data?.viewer?.calendarFeed;

  async function makeAddress() {
    setAsked(null);
    setUrl(null);
    await act(renew().then(({ data: done }) => {
      setUrl(done?.renewCalendarFeed.url ?? null);
      return done?.renewCalendarFeed.errors;
    }));
  }
  async function takeBack() {
    setAsked(null);
    setUrl(null);
    if (await act(revoke().then(({ data: done }) => done?.revokeCalendarFeed.errors))) showToast({ message: <Trans>The address reads nothing any more.</Trans> });
  }
  return (
    <Page title={t`My calendar`}>
      <PageHeader
        title={<Trans>My calendar</Trans>}
        lede={<Trans>The events you answered yes or maybe to, in the calendar of your computer or phone, always up to date.</Trans>}
      />
      {error && !data && (
        <Failed error={error} title={<Trans>This could not be read</Trans>} onRetry={() => refetch()}>
          <Trans>Nothing was changed.</Trans>
        </Failed>
      )}
      {!error && !data && (
        <Card aria-busy="true" aria-label={t`Loading`}>
          <Skeleton width="60%" />
        </Card>
      )}
      {data && (
        <Card className="stack">
          <Refused reason={refused} />
          {url && <Address url={url} />}
          {!url && (feed ? <Made feed={feed} /> : <p><Trans>You have no address yet. Make one, then give it to your calendar as a subscription.</Trans></p>)}
          <ButtonSet>
            <Button kind={feed ? undefined : 'primary'} icon="link" busy={renewing.loading} onClick={() => (feed ? setAsked('renew') : void makeAddress())}>
              {feed ? <Trans>Make a new address</Trans> : <Trans>Make my address</Trans>}
            </Button>
            {feed && (
              <Button kind="quiet" busy={revoking.loading} onClick={() => setAsked('revoke')}>
                <Trans>Take it back</Trans>
              </Button>
            )}
          </ButtonSet>
          <Note kind="plain">
            <Trans>Whoever has the address reads the titles, times and places of your events: keep it to yourself. It shows only what you may see on the day it is read.</Trans>
          </Note>
        </Card>
      )}
      {asked && (
        <ConfirmDialog
          open
          title={asked === 'renew' ? <Trans>Make a new address?</Trans> : <Trans>Take the address back?</Trans>}
          closeLabel={t`Close`}
          cancelLabel={<Trans>Keep it</Trans>}
          confirmLabel={asked === 'renew' ? <Trans>Make a new address</Trans> : <Trans>Take it back</Trans>}
          onClose={() => setAsked(null)}
          onConfirm={() => void (asked === 'renew' ? makeAddress() : takeBack())}
        >
          <Trans>Calendars that read the address of today will read nothing any more.</Trans>
        </ConfirmDialog>
      )}
    </Page>
  );
}

/** Shown once: it is kept nowhere. */
function Address({ url }: { url: string }) {
  const { t } = useLingui();
  const showToast = useToast();

  async function copy() {
    const copied = await navigator.clipboard?.writeText(url).then(() => true, () => false);
    showToast({ message: copied ? <Trans>Address copied.</Trans> : <Trans>The browser refuses to copy. Select the address and copy it.</Trans> });
  }
  return (
    <div className="stack stack--3" role="status">
      <p>
        <b>
          <Trans>Here is your address. It is shown this once: copy it now.</Trans>
        </b>
      </p>
      <TextField label={t`Address of my calendar`} readOnly value={url} onFocus={({ target }) => target.select()} />
      <ButtonSet>
        <Button kind="primary" icon="link" onClick={() => void copy()}>
          <Trans>Copy</Trans>
        </Button>
        <Button icon="cal" href={url.replace(/^https?:/, 'webcal:')}>
          <Trans>Open in my calendar</Trans>
        </Button>
      </ButtonSet>
    </div>
  );
}

function Made({ feed }: { feed: { createdAt: string; lastReadAt?: string | null } }) {
  const format = useFormat();
  const made = format.dateTime(feed.createdAt);
  const read = feed.lastReadAt && format.ago(feed.lastReadAt);
  return (
    <p>
      <Trans>You have an address since {made}.</Trans> {read ? <Trans>Last read by a calendar: {read}.</Trans> : <Trans>No calendar has read it yet.</Trans>}
    </p>
  );
}
