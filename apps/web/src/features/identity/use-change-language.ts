import { useMutation } from '@apollo/client/react';
import type { Language } from '@parvis/domain';
import { useCallback } from 'react';
import { showLanguage } from '../../platform/i18n/language.ts';
import { useMaybeViewer } from '../../platform/session/viewer.ts';
import { choosePreferencesMutation } from './identity.graphql.ts';

/** Shows another language at once, and keeps it for the person's other devices and mails where someone is signed in. */
export function useChangeLanguage(): (language: Language) => Promise<void> {
  const signedIn = useMaybeViewer() !== null;
  const [save] = useMutation(choosePreferencesMutation);
  return useCallback(
    async (language) => {
      await showLanguage(language);
      if (signedIn) await save({ variables: { input: { language } } });
    },
    [save, signedIn],
  );
}
