import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Brand, ErrorState, Main, Shell, SkipLink, TopBar, type MenuEntry } from '@parvis/ui';
import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { guideBannerQuery } from '../features/documents/guide-banner.graphql.ts';
import { AccountMenu } from '../features/identity/AccountMenu.tsx';
import { DisplayFoot } from '../features/identity/DisplayFoot.tsx';
import { SessionExpiredDialog } from '../features/identity/SessionExpiredDialog.tsx';
import { PaletteButton, PaletteField } from '../features/palette/PaletteButton.tsx';
import { showLanguage } from '../platform/i18n/language.ts';
import { useLanguage } from '../platform/i18n/use-format.ts';
import { late } from '../platform/page/late.tsx';
import { PageSlotsProvider } from '../platform/page/Page.tsx';
import { skipLinksId } from '../platform/page/PageSkipLinks.tsx';
import { signInPath } from '../platform/session/return-to.ts';
import { session } from '../platform/session/session.ts';
import { viewerQuery } from '../platform/session/viewer.graphql.ts';
import { ViewerProvider, type Viewer } from '../platform/session/viewer.ts';
import type { NavEntry } from './nav.ts';
import { PhoneTabs, SideRail } from './Navigation.tsx';
import { NewVersionNote, OfflineNote } from './notes.tsx';
import './shell.css';

const OfflineSync = late(() => import('../features/offline/OfflineSync.tsx').then((module) => module.OfflineSync));
const Shortcuts = late(() => import('../features/shortcuts/Shortcuts.tsx').then((module) => module.Shortcuts));
const Palette = late(() => import('../features/palette/Palette.tsx').then((module) => module.Palette));
const DraftSync = late(() => import('../features/drafts/DraftSync.tsx').then((module) => module.DraftSync));

export interface FrameSlots {
  /** My communities, in the rail. */
  communities?: ReactNode;
  /** Buttons of the top bar, before the avatar: write, notifications. */
  actions?: ReactNode;
  /** Above every page: the guide's banner. */
  banner?: ReactNode;
  /** What draws nothing here, and speaks through toasts: reminders. */
  sayings?: ReactNode;
}

export interface FrameProps extends FrameSlots {
  nav: readonly NavEntry[];
}

/** Everything around the pages of someone who is signed in; leads to the sign-in page who is not. */
export function Frame(props: FrameProps) {
  const { data, error, refetch } = useQuery(viewerQuery);
  const { pathname, search } = useLocation();
  // Asked beside, so that the page does not begin without the banner and move down when it comes.
  const banner = useQuery(guideBannerQuery);
  const [begun, setBegun] = useState(false);
  if (!begun && (banner.data ?? banner.error)) setBegun(true);
  if (data?.viewer && begun) return <SignedIn {...props} viewer={data.viewer} />;
  if (data && !data.viewer) return <Navigate to={signInPath(pathname + search)} replace />;
  return (
    <Shell>
      <Main aria-busy={!error}>
        {error && (
          <ErrorState title={<Trans>Our server does not answer</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} level={1}>
            <Trans>Your drafts are kept on this device. Try again in a moment.</Trans>
          </ErrorState>
        )}
      </Main>
    </Shell>
  );
}

function SignedIn({ viewer, nav, communities, actions, banner, sayings }: FrameProps & { viewer: Viewer }) {
  const { t, i18n } = useLingui();
  const shown = useLanguage();
  useEffect(() => session.begin(viewer.person.id), [viewer.person.id]);
  // Only when the person's own choice changes: a language being chosen here is on its way to the server.
  const follow = useEffectEvent((language: Language) => {
    if (language !== shown) void showLanguage(language);
  });
  useEffect(() => follow(viewer.language), [viewer.language]);
  const slots = useMemo(
    () => ({
      top: (
        <>
          <OfflineNote />
          <NewVersionNote />
          <SessionExpiredDialog />
          {banner}
        </>
      ),
      bottom: <DisplayFoot />,
    }),
    [banner],
  );
  const places = nav.filter(({ when }) => !when || when(viewer));
  const entries: MenuEntry[] = [
    { key: 'profile', label: t`My profile`, icon: 'user', href: `/people/${viewer.person.id}` },
    // The bar at the foot of a phone has no room for them.
    ...places.filter(({ tab, only }) => !tab && !only).map(({ href, icon, label }) => ({ key: href, label: i18n._(label), icon, href })),
    'separator',
  ];
  return (
    <ViewerProvider value={viewer}>
      <SkipLink>
        <Trans>Skip to content</Trans>
      </SkipLink>
      <div id={skipLinksId} />
      <TopBar
        brand={<Brand name="Parvis" company={viewer.company} href="/" hidden={t`, Home`} />}
        search={<PaletteField />}
        actions={
          <>
            <PaletteButton />
            {actions}
            <AccountMenu entries={entries} />
          </>
        }
      />
      <Shell>
        <SideRail places={places} communities={communities} />
        <PageSlotsProvider value={slots}>
          <Outlet />
        </PageSlotsProvider>
      </Shell>
      <PhoneTabs places={places} />
      {sayings}
      <DraftSync />
      <Shortcuts />
      <Palette places={places} />
      <OfflineSync />
    </ViewerProvider>
  );
}
