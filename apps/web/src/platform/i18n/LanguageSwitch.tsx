import { Trans } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Segmented } from '@parvis/ui';

/** Which language of a text that exists in both is shown or written. */
export function LanguageSwitch({ label, value, onChange }: { label: string; value: Language; onChange: (language: Language) => void }) {
  return (
    <Segmented
      label={label}
      value={value}
      onChange={onChange}
      options={[
        { value: 'fr', label: <Trans>In French</Trans> },
        { value: 'en', label: <Trans>In English</Trans> },
      ]}
    />
  );
}
