import { Trans, useLingui } from '@lingui/react/macro';
import { languages } from '@parvis/domain';
import { languageNames } from '@parvis/i18n';
import { Button, Dialog, Segmented } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { setContrast, setTextSize, setTheme, useContrast, useTextSize, useTheme } from '../../platform/theme/theme.ts';
import { useChangeLanguage } from './use-change-language.ts';

/** How the product shows itself to this person; each choice is seen at once. */
export function DisplayDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const theme = useTheme();
  const contrast = useContrast();
  const textSize = useTextSize();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<Trans>Display</Trans>}
      closeLabel={t`Close`}
      footer={
        <Button kind="primary" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <Choice title={<Trans>Language</Trans>}>
        <Segmented
          label={t`Language`}
          value={language}
          onChange={(chosen) => void changeLanguage(chosen)}
          options={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
        />
      </Choice>
      <Choice title={<Trans>Text size</Trans>}>
        <Segmented
          label={t`Text size`}
          value={textSize}
          onChange={setTextSize}
          options={[
            { value: 'normal', label: <Trans>Normal</Trans> },
            { value: 'large', label: <Trans>Large</Trans> },
            { value: 'larger', label: <Trans>Very large</Trans> },
          ]}
        />
      </Choice>
      <Choice title={<Trans>Theme</Trans>}>
        <Segmented
          label={t`Theme`}
          value={theme}
          onChange={setTheme}
          options={[
            { value: 'system', label: <Trans>As my device</Trans> },
            { value: 'light', label: <Trans>Light</Trans> },
            { value: 'dark', label: <Trans>Dark</Trans> },
          ]}
        />
      </Choice>
      <Choice title={<Trans>Contrast</Trans>}>
        <Segmented
          label={t`Contrast`}
          value={contrast}
          onChange={setContrast}
          options={[
            { value: 'system', label: <Trans>As my device</Trans> },
            { value: 'more', label: <Trans>High</Trans> },
          ]}
        />
      </Choice>
    </Dialog>
  );
}

function Choice({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div>
      <b aria-hidden="true">{title}</b>
      <div className="row">{children}</div>
    </div>
  );
}
