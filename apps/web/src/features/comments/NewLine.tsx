import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { NewLine as Line } from './use-thread-reading.ts';

export const newLineId = 'new';

/** Where the comments begin that were new when the thread was opened. */
export function NewLine({ line: { count, since } }: { line: Line }) {
  const { t } = useLingui();
  const format = useFormat();
  const time = since ? format.ago(since) : '';
  return (
    <p id={newLineId} className="newline" role="separator" aria-label={t`New comments since your last visit`}>
      {count >= 99 ? <Trans>99 new or more</Trans> : <Plural value={count} one="One new" other="# new" />}
      {since && (
        <>
          {' · '}
          <Trans>since {time}</Trans>
        </>
      )}
    </p>
  );
}
