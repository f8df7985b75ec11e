import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@parvis/ui';
import { guideBannerQuery } from './guide-banner.graphql.ts';

/** Beside « Guide »: that it waits to be read and accepted. */
export function GuideMark() {
  const { data } = useQuery(guideBannerQuery);
  const guide = data?.guide;
  if (!guide?.versionInForce || !guide.viewerAcceptance.required || guide.viewerAcceptance.accepted) return null;
  return (
    <Badge kind="promo">
      <Trans>To read</Trans>
    </Badge>
  );
}
