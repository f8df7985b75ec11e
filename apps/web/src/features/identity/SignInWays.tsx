import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, ErrorState, Skeleton } from '@parvis/ui';
import type { ReactNode } from 'react';
import { oidcStart } from '../../platform/session/auth.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { useSignInOptions } from './use-sign-in-options.ts';

export interface SignInWaysProps {
  onSignedIn(): void;
  /** Where the company's sign-on comes back to. */
  returnTo: string;
  /** Instead of leaving the page for the company's sign-on. */
  onCompanySignOn?(): void;
  /** Offers only this person among those of the demo company. */
  onlyPersonId?: string;
}

/** Every way to sign in that this company offers, on the sign-in page and in the dialog of a session that ended. */
export function SignInWays({ onSignedIn, returnTo, onCompanySignOn, onlyPersonId }: SignInWaysProps): ReactNode {
  const { t } = useLingui();
  const { options, failed, retry } = useSignInOptions();
  if (failed) {
    return (
      <ErrorState title={<Trans>Our server does not answer</Trans>} onRetry={retry} retryLabel={<Trans>Try again</Trans>} level={2}>
        <Trans>Check your connection, then try again.</Trans>
      </ErrorState>
    );
  }
  if (!options) {
    return (
      <div aria-busy="true" aria-label={t`Loading`} className="stack stack--3">
        <Skeleton height="3.25rem" />
        <Skeleton height="1.25rem" width="60%" />
      </div>
    );
  }
  const { oidc, password, demo } = options;
  const people = demo?.filter(({ id }) => !onlyPersonId || id === onlyPersonId) ?? [];
  return (
    <>
      {oidc && (
        <Button kind="primary" large wide icon="key" {...(onCompanySignOn ? { onClick: onCompanySignOn } : { href: oidcStart(returnTo) })}>
          {oidc.label ?? <Trans>Sign in with my work account</Trans>}
        </Button>
      )}
      {people.length > 0 && <DemoPeople people={people} onSignedIn={onSignedIn} again={onlyPersonId !== undefined} />}
      {password &&
        (oidc || people.length > 0 ? (
          <Disclosure summary={<Trans>Sign in with an e-mail address and a password</Trans>}>
            <PasswordForm onSignedIn={onSignedIn} secondary />
          </Disclosure>
        ) : (
          <PasswordForm onSignedIn={onSignedIn} />
        ))}
    </>
  );
}
