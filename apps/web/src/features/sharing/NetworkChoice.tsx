import { Trans, useLingui } from '@lingui/react/macro';
import { networks, type Network } from '@parvis/domain';
import { FieldGroup, Pick, Picks, TextField } from '@parvis/ui';
import { useFormContext } from 'react-hook-form';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { networkNames, networkWay } from './network-names.ts';
import type { ShareValues } from './ShareForm.tsx';

/** On a phone the sheet of the device comes first: it reaches every application that is there. */
function offeredNetworks(): readonly Network[] {
  const listed = networks.filter((network) => network !== 'system');
  if (typeof navigator.share !== 'function') return listed;
  return globalThis.matchMedia('(pointer: coarse)').matches ? ['system', ...listed] : [...listed, 'system'];
}

/** Where to share; the sheet of the device only where the browser has one. */
export function NetworkChoice({ onChoose }: { onChoose: (network: Network) => void }) {
  const { i18n } = useLingui();
  const form = useFormContext<ShareValues>();
  const chosen = form.watch('network');
  const offered = offeredNetworks();
  const field = form.register('network', { onChange: (event: { target: { value: Network } }) => onChoose(event.target.value) });
  return (
    <>
      <FieldGroup label={<Trans>1. Where</Trans>}>
        <Picks columns={3} pair>
          {offered.map((network) => (
            <Pick key={network} value={network} label={i18n._(networkNames[network])} detail={i18n._(networkWay(network))} {...field} />
          ))}
        </Picks>
      </FieldGroup>
      {chosen === 'mastodon' && <MastodonServer />}
    </>
  );
}

function MastodonServer() {
  return <TextField label={<Trans>Your Mastodon server</Trans>} hint={<Trans>Such as mastodon.social. It stays in this browser.</Trans>} {...useFieldProps('instance')} />;
}
