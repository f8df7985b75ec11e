import { useLingui } from '@lingui/react';
import type { Language } from '@parvis/domain';
import { createFormat, type Format } from '@parvis/i18n';
import { useMemo } from 'react';
import { useMaybeViewer } from '../session/viewer.ts';

/** The language that is read now. */
export function useLanguage(): Language {
  return useLingui().i18n.locale === 'en' ? 'en' : 'fr';
}

/** Dates, numbers and lists in the language that is read and the person's time zone. */
export function useFormat(): Format {
  const language = useLanguage();
  const timeZone = useMaybeViewer()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return useMemo(() => createFormat(language, timeZone), [language, timeZone]);
}
