import { useLingui } from '@lingui/react/macro';
import { Badge } from '@parvis/ui';
import type { ReportReason } from '../../platform/graphql/__generated__/graphql.ts';
import { reasonNames } from './reason-names.ts';

export function ReasonBadge({ reason }: { reason: ReportReason }) {
  const { i18n } = useLingui();
  const { name, icon, kind } = reasonNames[reason];
  return (
    <Badge kind={kind} icon={icon}>
      {i18n._(name)}
    </Badge>
  );
}
