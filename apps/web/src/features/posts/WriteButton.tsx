import { Trans } from '@lingui/react/macro';
import { idInPart } from '@parvis/domain';
import { Button } from '@parvis/ui';
import { useLocation } from 'react-router';

/** Of the top bar. Inside a community it writes there. */
export function WriteButton() {
  const { pathname } = useLocation();
  const part = /^\/communities\/([^/]+)/.exec(pathname)?.[1] ?? '';
  const community = idInPart('community', part);
  return (
    <Button kind="primary" icon="pen" className="only-wide" href={community.startsWith('community_') ? `/write?community=${community}` : '/write'}>
      <Trans>Write</Trans>
    </Button>
  );
}
