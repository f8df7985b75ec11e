import { Trans, useLingui } from '@lingui/react/macro';
import { Segmented } from '@parvis/ui';
import type { ComparisonView } from './Comparison.tsx';

/** Whether two versions are shown in one text or side by side. */
export function ComparisonSwitch({ view, onChange }: { view: ComparisonView; onChange: (view: ComparisonView) => void }) {
  const { t } = useLingui();
  return (
    <Segmented
      label={t`How to compare`}
      value={view}
      onChange={onChange}
      options={[
        { value: 'inline', label: <Trans>In one text</Trans> },
        { value: 'sides', label: <Trans>Side by side</Trans> },
      ]}
    />
  );
}
