import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Note, lazily } from '@parvis/ui';
import { Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { announceSignIn, onSignInElsewhere } from '../../platform/session/channel.ts';
import { oidcStart } from '../../platform/session/auth.ts';
import { session } from '../../platform/session/session.ts';
import { viewerQuery } from '../../platform/session/viewer.graphql.ts';
import { useViewer } from '../../platform/session/viewer.ts';

// Forms are heavy and sessions seldom end: fetched then.
const SignInWays = lazily(() => import('./SignInWays.tsx').then(({ SignInWays }) => ({ default: SignInWays })));

/** A session that ended while someone works: the page and what was typed stay, one signs in here, and what was under way goes on. */
export function SessionExpiredDialog() {
  const { t } = useLingui();
  const { person } = useViewer();
  const { firstName } = person;
  const client = useApolloClient();
  const expired = useSyncExternalStore(session.subscribe, session.isExpired);
  const [later, setLater] = useState(false);

  const resume = useCallback(async () => {
    // Kept out of the cache: a viewer of null there would lead the whole page to the sign-in page.
    const { data } = await client.query({ query: viewerQuery, fetchPolicy: 'no-cache', context: { asWhoever: true } });
    const now = data?.viewer?.person.id;
    if (now === person.id) {
      setLater(false);
      session.resume();
    } else if (now) {
      // Someone else: nothing of the person before may stay on screen.
      location.assign('/');
    }
  }, [client, person.id]);

  useEffect(() => (expired ? onSignInElsewhere(() => void resume()) : undefined), [expired, resume]);

  if (!expired) return null;
  if (later) {
    return (
      <Note kind="warning" live="status">
        <p>
          <Trans>You are signed out. You can read what is on screen; nothing can be sent.</Trans>
        </p>
        <Button onClick={() => setLater(false)}>
          <Trans>Sign in again</Trans>
        </Button>
      </Note>
    );
  }
  return (
    <Dialog open onClose={() => setLater(true)} title={<Trans>Your session has ended</Trans>} closeLabel={t`Close`}>
      <p>
        <Trans>{firstName}, sign in again to go on. This page and what you were writing stay as they are.</Trans>
      </p>
      <Suspense fallback={null}>
        <SignInWays
          returnTo="/signed-in"
          onlyPersonId={person.id}
          onCompanySignOn={() => window.open(oidcStart('/signed-in'), 'parvis-sign-in', 'popup,width=520,height=720')}
          onSignedIn={() => {
            announceSignIn();
            void resume();
          }}
        />
      </Suspense>
    </Dialog>
  );
}
