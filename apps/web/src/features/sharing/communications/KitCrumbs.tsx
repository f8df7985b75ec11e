import { Trans, useLingui } from '@lingui/react/macro';
import { Crumbs } from '@parvis/ui';

export function KitCrumbs() {
  const { t } = useLingui();
  return <Crumbs label={t`You are here`} items={[{ href: '/communications', label: <Trans>Communications</Trans> }]} />;
}
