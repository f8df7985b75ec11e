import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { TabNav } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';

export function ModerationTabs({ waiting, current }: { waiting?: number; current: 'waiting' | 'decided' | 'proposed' }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <TabNav
      label={t`Reports`}
      items={[
        {
          href: '/moderation',
          label: <Trans>To decide</Trans>,
          current: current === 'waiting',
          count: waiting === undefined ? undefined : format.number(waiting),
          countLabel: waiting === undefined ? undefined : plural(waiting, { one: '# waits', other: '# wait' }),
        },
        { href: '/moderation/decided', label: <Trans>Decided</Trans>, current: current === 'decided' },
        { href: '/moderation/proposals', label: <Trans>For outside</Trans>, current: current === 'proposed' },
      ]}
    />
  );
}
