import { Trans } from '@lingui/react/macro';
import { Button } from '@parvis/ui';
import { useLocation } from 'react-router';

/** Of the top bar. Inside a community it writes there. */
export function WriteButton() {
  const { pathname } = useLocation();
  const community = /^\/communities\/(community_[^/]+)/.exec(pathname)?.[1];
  return (
    <Button kind="primary" icon="pen" className="only-wide" href={community ? `/write?community=${community}` : '/write'}>
      <Trans>Write</Trans>
    </Button>
  );
}
