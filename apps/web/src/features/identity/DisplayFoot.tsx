import { Trans } from '@lingui/react/macro';
import { Anchor, Foot, Icon } from '@parvis/ui';
import type { Language } from '@parvis/domain';
import { languageNames } from '@parvis/i18n';
import { useChangeLanguage } from './use-change-language.ts';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { setTheme, shownTheme } from '../../platform/theme/theme.ts';

/** Theme, language, help and accessibility: at the same place on every page. */
export function DisplayFoot() {
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const other: Language = language === 'fr' ? 'en' : 'fr';
  return (
    <Foot>
      <button type="button" onClick={() => setTheme(shownTheme() === 'dark' ? 'light' : 'dark')}>
        <Icon name="sun" size="s" />
        <Trans>Theme</Trans>
      </button>
      <button type="button" lang={other} onClick={() => void changeLanguage(other)}>
        {languageNames[other]}
      </button>
      <Anchor href="/help">
        <Trans>Help</Trans>
      </Anchor>
      <Anchor href="/accessibility">
        <Trans>Accessibility: not compliant</Trans>
      </Anchor>
    </Foot>
  );
}
