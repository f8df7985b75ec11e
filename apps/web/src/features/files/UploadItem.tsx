import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Icon, IconButton, Progress } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { UploadState } from './use-uploads.ts';

export interface UploadItemProps {
  upload: UploadState;
  onRemove: () => void;
  onRetry: () => void;
}

/** A file on its way: how far it is, in figures and words; taken back, or tried again alone. */
export function UploadItem({ upload: { name, bytes, sent, state, message }, onRemove, onRetry }: UploadItemProps) {
  const { t } = useLingui();
  const format = useFormat();
  const share = bytes > 0 ? Math.min(1, sent / bytes) : 0;
  const percent = format.percent(share);
  return (
    <li>
      <Icon name={state === 'refused' ? 'warn' : 'up'} />
      <div className="attached__n">
        <bdi>{name}</bdi>
        {state !== 'refused' && <Progress value={share * 100} label={t`Sending ${name}`} valueText={percent} />}
        <p className={state === 'refused' ? 'attached__no' : 'hint'} role="status">
          {state === 'sending' && (sent > 0 ? <Trans>{percent} sent. Should the network drop, it goes on by itself.</Trans> : <Trans>It leaves now.</Trans>)}
          {state === 'checking' && <Trans>All has arrived; it is being checked.</Trans>}
          {state === 'cut' && <Trans>The network dropped at {percent}. It goes on when the network is back.</Trans>}
          {state === 'refused' && (message ?? <Trans>This file could not be taken.</Trans>)}
        </p>
        {state === 'cut' && (
          <Button kind="quiet" onClick={onRetry}>
            <Trans>Try again now</Trans>
          </Button>
        )}
      </div>
      <IconButton icon="x" label={state === 'refused' ? t`Remove ${name}` : t`Stop sending ${name}`} onClick={onRemove} />
    </li>
  );
}
