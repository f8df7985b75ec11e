import { Trans } from '@lingui/react/macro';
import { Badge } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';

/** For managers: a day to look at something again has come. */
export function ToBeReviewed({ since: day }: { since: string }) {
  const since = useFormat().date(day);
  return (
    <Badge kind="risk" icon="clock">
      <Trans>To be reviewed since {since}</Trans>
    </Badge>
  );
}
