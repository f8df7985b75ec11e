import { Trans, useLingui } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { copyLink, passesLinksOn, passLinkOn } from './copy-link.ts';

/** Passes the address of a place on: by the device's own sheet where it has one, else it is copied, and it is said whether it is. */
export function useCopyLink(): { label: string; copy: (path: string) => Promise<void> } {
  const { t } = useLingui();
  const showToast = useToast();
  return {
    label: passesLinksOn() ? t`Share the link` : t`Copy the link`,
    copy: async (path) => {
      if (passesLinksOn() && (await passLinkOn(path))) return;
      const copied = await copyLink(path);
      showToast({ message: copied ? <Trans>Link copied.</Trans> : <Trans>The browser refuses to copy. The address is in its bar.</Trans> });
    },
  };
}
