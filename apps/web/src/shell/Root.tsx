import { useLingui } from '@lingui/react/macro';
import { LinkProvider, ToastProvider, type AnchorProps } from '@parvis/ui';
import { Link, Outlet, useNavigate } from 'react-router';
import { useFocusMemory } from '../platform/navigation/use-focus-memory.ts';
import { useScrollMemory } from '../platform/navigation/use-scroll-memory.ts';

/** Around every page, also those of nobody in particular. */
export function Root() {
  const navigate = useNavigate();
  const { t } = useLingui();
  useScrollMemory();
  useFocusMemory();
  return (
    <LinkProvider link={RouterLink} navigate={(href) => (isOurs(href) ? void navigate(href) : location.assign(href))}>
      <ToastProvider closeLabel={t`Close`}>
        <Outlet />
      </ToastProvider>
    </LinkProvider>
  );
}

/** What the server answers itself, and other sites, are loaded by the browser; the rest by the router. */
function isOurs(href: string): boolean {
  // A place in the page goes through the router too: by itself the browser would look like going Back (use-scroll-memory.ts).
  return href.startsWith('#') || (href.startsWith('/') && !href.startsWith('//') && !/^\/(auth|files)\//.test(href));
}

function RouterLink({ href, ...rest }: AnchorProps) {
  return isOurs(href) ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
