import { Trans } from '@lingui/react/macro';
import { Badge } from '@parvis/ui';
import type { KitState } from '../../../platform/graphql/__generated__/graphql.ts';

export function KitStateBadge({ state }: { state: KitState }) {
  switch (state) {
    case 'draft':
      return <Badge icon="pen"><Trans>In preparation</Trans></Badge>;
    case 'scheduled':
      return <Badge kind="promo" icon="clock"><Trans>Scheduled</Trans></Badge>;
    case 'approved':
      return <Badge kind="reco" icon="check"><Trans>Online</Trans></Badge>;
    case 'expired':
      return <Badge><Trans>Over</Trans></Badge>;
    case 'withdrawn':
      return <Badge kind="danger" icon="x"><Trans>Withdrawn</Trans></Badge>;
  }
}
