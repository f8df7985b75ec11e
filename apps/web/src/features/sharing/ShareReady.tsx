import { Trans, useLingui } from '@lingui/react/macro';
import { textGoesInLink, withLink } from '@parvis/domain';
import { Button, ButtonSet, Note, TextArea } from '@parvis/ui';
import { useState } from 'react';
import { networkNames } from './network-names.ts';
import type { PreparedShare } from './ShareForm.tsx';

/** The share has its link: what is left is to publish it there. */
export function ShareReady({ share: { link, openUrl, network, text }, onClose }: { share: PreparedShare; onClose: () => void }) {
  const { i18n } = useLingui();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const toPaste = !textGoesInLink(network) && network !== 'system';
  // LinkedIn and Facebook add the link themselves, as a card.
  const words = network === 'copy' || network === 'system' || textGoesInLink(network) ? withLink(text, link) : text;
  const where = i18n._(networkNames[network]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(words);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  }

  return (
    <div className="stack stack--5">
      <Note kind="success" live="status">
        {toPaste && openUrl ? (
          <Trans>Your share is ready. {where} takes no text from us: copy it, open {where}, paste it there.</Trans>
        ) : (
          <Trans>Your share is ready. Nothing leaves before you publish it yourself.</Trans>
        )}
      </Note>
      <TextArea label={<Trans>What you share</Trans>} readOnly rows={6} value={words} />
      <p className="small muted share__words">{link}</p>
      <p role="status">
        {copied === 'yes' && <Trans>Copied.</Trans>}
        {copied === 'failed' && <Trans>Your browser refused to copy: select the text above and copy it yourself.</Trans>}
      </p>
      <ButtonSet end>
        <Button kind="quiet" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
        {toPaste && (
          <Button kind={openUrl ? undefined : 'primary'} onClick={() => void copy()}>
            {copied === 'yes' ? <Trans>Copy again</Trans> : <Trans>Copy the text</Trans>}
          </Button>
        )}
        {network === 'system' && (
          // The person may close the device's sheet: that is no fault.
          <Button kind="primary" onClick={() => void navigator.share({ text, url: link }).catch(() => undefined)}>
            <Trans>Choose an application</Trans>
          </Button>
        )}
        {openUrl && (
          <Button kind="primary" icon="ext" href={openUrl} target="_blank" rel="noopener noreferrer">
            {network === 'email' ? <Trans>Open my e-mail</Trans> : <Trans>Open {where}</Trans>}
          </Button>
        )}
      </ButtonSet>
    </div>
  );
}
