import type { Language } from '@parvis/domain';

/** The name of each language in itself. */
export const languageNames: Record<Language, string> = { fr: 'Français', en: 'English' };
