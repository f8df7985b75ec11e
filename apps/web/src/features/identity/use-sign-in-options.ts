import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { signInOptions, type SignInOptions } from '../../platform/session/auth.ts';

type State = { options: SignInOptions | null; failed: boolean };

/** The ways to sign in that this company offers. */
export function useSignInOptions(): State & { retry(): void } {
  const language = useLanguage();
  const [state, setState] = useState<State>({ options: null, failed: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    signInOptions(language).then(
      (options) => !left && setState({ options, failed: false }),
      () => !left && setState({ options: null, failed: true }),
    );
    return () => {
      left = true;
    };
  }, [language, attempt]);
  const retry = useCallback(() => {
    setState({ options: null, failed: false });
    setAttempt((count) => count + 1);
  }, []);
  return { ...state, retry };
}
