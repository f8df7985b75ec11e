import { useLingui } from '@lingui/react/macro';
import { IconButton } from '@parvis/ui';
import { useReadingActs } from './use-reading-acts.tsx';

/** Marks all in a thread, in a community, or (null) in all my communities as read. */
export function MarkAllRead({ inId, thread = false }: { inId: string | null; thread?: boolean }) {
  const { t } = useLingui();
  const { markAllRead } = useReadingActs();
  return (
    <IconButton icon="check" label={t`Mark all read`} onClick={() => void markAllRead(inId, thread)}>
      <span className="only-wide">{t`Mark all read`}</span>
    </IconButton>
  );
}
