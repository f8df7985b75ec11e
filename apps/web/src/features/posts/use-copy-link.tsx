import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { copyLink } from './copy-link.ts';

/** Copies the address of a place, and says whether it is copied. */
export function useCopyLink(): (path: string) => Promise<void> {
  const showToast = useToast();
  return async (path) => {
    const copied = await copyLink(path);
    showToast({ message: copied ? <Trans>Link copied.</Trans> : <Trans>The browser refuses to copy. The address is in its bar.</Trans> });
  };
}
