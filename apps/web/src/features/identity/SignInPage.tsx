import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Brand, SkipLink } from '@parvis/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { PageTitle } from '../../platform/page/PageTitle.tsx';
import { announceSignIn } from '../../platform/session/channel.ts';
import { safeReturnTo } from '../../platform/session/return-to.ts';
import { session } from '../../platform/session/session.ts';
import { DisplayFoot } from './DisplayFoot.tsx';
import { SignInDrawing } from './SignInDrawing.tsx';
import { SignInWays } from './SignInWays.tsx';
import { SignOnFailed } from './SignOnFailed.tsx';
import './sign-in.css';

export function SignInPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const returnTo = safeReturnTo(address.get('returnTo'));

  async function enter() {
    // Nothing that the previous person read may show for the next one.
    session.end();
    await client.clearStore();
    announceSignIn();
    await navigate(returnTo, { replace: true });
  }

  return (
    <>
      <PageTitle title={t`Sign in`} />
      <SkipLink>
        <Trans>Skip to content</Trans>
      </SkipLink>
      <div className="sign">
        <div className="sign__art">
          <SignInDrawing />
        </div>
        <main className="sign__in" id="main" tabIndex={-1}>
          <header className="stack">
            <div className="sign__brand">
              <Brand name="Parvis" />
            </div>
            <h1>
              <Trans>The square where the company talks</Trans>
            </h1>
            <p className="lede">
              <Trans>Your company’s internal social network. Your work account is enough: no new password, no pseudonym.</Trans>
            </p>
          </header>
          <SignOnFailed why={address.get('failed')} />
          <SignInWays onSignedIn={() => void enter()} returnTo={returnTo} />
          <DisplayFoot />
        </main>
      </div>
    </>
  );
}
