import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Banner, Button, LinkButton } from '@parvis/ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { keep, readKept } from '../../platform/kept.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { guideBannerQuery } from './guide-banner.graphql.ts';

const today = () => new Date().toDateString();

/** Asks for reading the guide, on every page until it is accepted. "Later" holds until tomorrow, on this device, for this version. */
export function GuideBanner() {
  const { pathname } = useLocation();
  const format = useFormat();
  const { data, refetch } = useQuery(guideBannerQuery);
  useLive({ room: { kind: 'guide' } }, ({ type }) => {
    if (type === 'documentChanged' || type === 'missed') void refetch();
  });
  const [later, setLater] = useState(() => readKept('guide-later'));
  const guide = data?.guide;
  const version = guide?.versionInForce;
  if (!guide || !version || pathname === '/guide') return null;
  const { required, accepted, acceptBy, acceptedVersion } = guide.viewerAcceptance;
  const mark = `${version.id} ${today()}`;
  if (!required || accepted || later === mark) return null;
  const { number } = version;
  const deadline = acceptBy && format.date(acceptBy);
  const minutes = version.text?.readingMinutes ?? 0;
  return (
    <Banner
      title={acceptedVersion ? <Trans>The social media guide has changed</Trans> : <Trans>The social media guide is waiting for you</Trans>}
      actions={
        <>
          <Button href="/guide">
            <Trans>Read the guide</Trans>
          </Button>
          <LinkButton
            onClick={() => {
              keep('guide-later', mark);
              setLater(mark);
            }}
          >
            <Trans>Later</Trans>
          </LinkButton>
        </>
      }
    >
      {deadline ? (
        <Trans>
          Version {number}, to be read by {deadline}.
        </Trans>
      ) : (
        <Trans>Version {number}, to be read.</Trans>
      )}{' '}
      {minutes > 0 && <Plural value={minutes} one="One minute" other="# minutes" />}
      {minutes > 0 && (acceptedVersion ? <Trans>, what changed first.</Trans> : '.')}
    </Banner>
  );
}
