import { Trans } from '@lingui/react/macro';
import { Button, Note } from '@parvis/ui';
import { useFormat } from '../platform/i18n/use-format.ts';
import { useOfflineSince } from '../platform/navigation/use-online.ts';
import { useNewVersion } from '../platform/version/use-new-version.ts';

export function OfflineNote() {
  const since = useOfflineSince();
  const format = useFormat();
  if (!since) return null;
  const time = format.time(since);
  return (
    <Note kind="deadline" icon="wifi" live="status">
      <p>
        <b>
          <Trans>Offline since {time}.</Trans>
        </b>{' '}
        <Trans>You read what was already loaded. What you write is kept on this device and leaves when you are back online.</Trans>
      </p>
    </Note>
  );
}

export interface NewVersionNoteProps {
  /** Whether it looks for one; without it, where the application was built. */
  watching?: boolean;
  refresh?: () => void;
}

/** Quiet, and never by itself: someone may be writing. */
export function NewVersionNote({ watching, refresh = () => location.reload() }: NewVersionNoteProps) {
  const newer = useNewVersion(watching);
  if (!newer) return null;
  return (
    <Note live="status">
      <p>
        <Trans>A new version is available.</Trans>
      </p>
      <Button onClick={refresh}>
        <Trans>Refresh</Trans>
      </Button>
    </Note>
  );
}
