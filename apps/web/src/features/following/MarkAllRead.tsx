import { Trans } from '@lingui/react/macro';
import { Button } from '@parvis/ui';
import { useReadingActs } from './use-reading-acts.tsx';

/** Marks all in a thread, in a community, or (null) in all my communities as read. In fewer words on a phone, where it stands beside the tabs. */
export function MarkAllRead({ inId, thread = false }: { inId: string | null; thread?: boolean }) {
  const { markAllRead } = useReadingActs();
  return (
    <Button kind="quiet" icon="check" onClick={() => void markAllRead(inId, thread)}>
      <span className="only-wide">
        <Trans>Mark all read</Trans>
      </span>
      <span className="only-phone">
        <Trans>All read</Trans>
      </span>
    </Button>
  );
}
